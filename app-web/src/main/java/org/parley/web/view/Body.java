package org.parley.web.view;

import jakarta.ws.rs.core.EntityTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** The bytes of an answer, and the name that they go by in caches. */
public final class Body {

    private static final int FINGERPRINT_BYTES = 8;

    private Body() {}

    /** Strong: the same tag means the same bytes. */
    public static EntityTag tag(byte[] body) {
        return new EntityTag(fingerprint(body));
    }

    /** Compressed; the same bytes always give the same bytes. */
    static byte[] gzip(byte[] body) {
        var out = new ByteArrayOutputStream(body.length / 2);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** 16 hexadecimal digits of SHA-256. */
    public static String fingerprint(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, FINGERPRINT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
