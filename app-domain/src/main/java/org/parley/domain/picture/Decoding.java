package org.parley.domain.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import org.parley.domain.picture.Refused.Reason;

/** Makes pixels of a file whose outline was found right, and no more of them than there is room for. */
final class Decoding {

    // What one decoded picture may take; beyond that, every second or third pixel is read.
    private static final long ROOM = 96L << 20;

    private Decoding() {}

    static BufferedImage decode(Format format, Outline outline) {
        try {
            var reader = format.reader();
            try {
                return read(reader, format, outline);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Decoders meet damage with whatever exception comes up on the way.
            if (e instanceof Refused refused) throw refused;
            throw new Refused(Reason.DAMAGED, e);
        }
    }

    private static BufferedImage read(ImageReader reader, Format format, Outline outline) throws IOException {
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.contains("remature end")) throw new Refused(Reason.DAMAGED);
        });
        reader.setInput(new Stream(outline.essence()), true, true);
        if (reader.getWidth(0) != outline.width() || reader.getHeight(0) != outline.height())
            throw new Refused(Reason.DAMAGED);
        var step = step(outline);
        if (step > 1 && !format.isThinning()) throw new Refused(Reason.TOO_MANY_PIXELS);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static int step(Outline outline) {
        return (int) Math.ceil(Math.sqrt((double) outline.pixels() * outline.depth() / ROOM));
    }
}
