package org.parley.domain.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The formats that can be sent. The bytes decide, never the file's name. */
enum Format {
    JPEG("^\u00ff\u00d8\u00ff", Jpeg::outline, true),
    PNG("^\u0089PNG\r\n\u001a\n", Png::outline, true),
    GIF("^GIF8[79]a", Gif::outline, true),
    WEBP("(?s)^RIFF.{4}WEBP", Webp::outline, false) {
        @Override
        ImageReader reader() throws IOException {
            // Named here: what is looked up depends on which class loader asks.
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
    };

    private static final int LONGEST_MAGIC = 12;

    private final java.util.regex.Pattern magic;
    private final Function<byte[], Outline> outline;
    private final boolean thinning;

    Format(String magic, Function<byte[], Outline> outline, boolean thinning) {
        this.magic = java.util.regex.Pattern.compile(magic);
        this.outline = outline;
        this.thinning = thinning;
    }

    static Optional<Format> of(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, LONGEST_MAGIC), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(format -> format.magic.matcher(start).find())
                .findFirst();
    }

    /** @throws Refused when the file does not hold together */
    Outline outline(byte[] file) {
        return outline.apply(file);
    }

    /** Whether a picture can be read with fewer pixels than it has, without making room for all of them. */
    boolean isThinning() {
        return thinning;
    }

    ImageReader reader() throws IOException {
        return ImageIO.getImageReadersByFormatName(name()).next();
    }
}
