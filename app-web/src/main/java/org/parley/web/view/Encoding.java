package org.parley.web.view;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of a page are packed on their way: content codings of HTTP (RFC 9110, section 8.4.1). */
public enum Encoding {
    /** RFC 7932. Where its library does not run, pages are packed by gzip. */
    BROTLI("br") {
        @Override
        public byte[] pack(byte[] bytes) {
            try {
                return Encoder.compress(bytes, Brotli.PARAMETERS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public byte[] unpack(byte[] packed) {
            try {
                return Decoder.decompress(packed).getDecompressedData();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    GZIP("gzip") {
        @Override
        public byte[] pack(byte[] bytes) {
            return Body.gzip(bytes);
        }

        @Override
        public byte[] unpack(byte[] packed) {
            try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return zip.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    IDENTITY("identity") {
        @Override
        public byte[] pack(byte[] bytes) {
            return bytes;
        }

        @Override
        public byte[] unpack(byte[] packed) {
            return packed;
        }
    };

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern NEVER = Pattern.compile(";q=0(\\.0*)?$");

    // Browsers send one of few values, over and over.
    private static volatile Asked last = new Asked("", IDENTITY);

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    private record Asked(String header, Encoding best) {}

    private static final class Brotli {

        /** Of 11: about the effort of gzip, and a tenth smaller. */
        private static final int QUALITY = 5;

        private static final boolean RUNS = Brotli4jLoader.isAvailable();
        private static final Encoder.Parameters PARAMETERS = new Encoder.Parameters().setQuality(QUALITY);

        private Brotli() {}
    }

    /** As it stands in Content-Encoding. */
    public String token() {
        return token;
    }

    /** The same bytes always give the same bytes. */
    public abstract byte[] pack(byte[] bytes);

    /** What was {@linkplain #pack packed} here. */
    public abstract byte[] unpack(byte[] packed);

    /**
     * The best of those that a client reads.
     *
     * @param accepted the header Accept-Encoding; without it any may be sent, but who does not ask will hardly unpack
     */
    public static Encoding best(@Nullable String accepted) {
        if (accepted == null || accepted.isEmpty()) return IDENTITY;
        var asked = last;
        if (asked.header.equals(accepted)) return asked.best;
        var best = IDENTITY;
        if (Brotli.RUNS && BROTLI.isIn(accepted)) best = BROTLI;
        else if (GZIP.isIn(accepted)) best = GZIP;
        last = new Asked(accepted, best);
        return best;
    }

    /** Whether the header asks for this one; {@code gzip;q=0} does not. */
    private boolean isIn(String accepted) {
        return COMMA.splitAsStream(accepted)
                .map(one -> one.replace(" ", "").toLowerCase(Locale.ROOT))
                .anyMatch(one -> one.equals(token)
                        || one.startsWith(token + ";") && !NEVER.matcher(one).find());
    }
}
