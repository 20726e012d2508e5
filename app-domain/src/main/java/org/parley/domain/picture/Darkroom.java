package org.parley.domain.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.parley.domain.picture.Refused.Reason;
import org.parley.domain.setting.Setting;

/**
 * Develops what was sent: looks at it before anything is decoded, turns it the right way up, and draws it anew in
 * several widths. One picture at a time on a node, so that however many come at once, the memory that they take is known.
 */
public final class Darkroom {

    /** The widths that readers are offered, in pixels. A picture is never made larger than it is. */
    static final List<Integer> WIDTHS = List.of(1920, 1280, 640, 320);

    // Wider or higher ones are made to break things; the largest cameras stay below.
    private static final int LONGEST_SIDE = 20_000;
    private static final int PATIENCE_SECONDS = 60;
    private static final Semaphore PLACE = new Semaphore(1, true);

    private Darkroom() {}

    /** How many bytes a file may have. */
    public static int mostBytes() {
        return Integer.parseInt(Setting.MEDIA_MEGABYTES.value()) << 20;
    }

    /** How many pixels a picture may have. */
    public static long mostPixels() {
        return Long.parseLong(Setting.MEDIA_MEGAPIXELS.value()) * 1_000_000;
    }

    /**
     * Reads the file and makes pictures of it.
     *
     * @throws Refused when it is not a picture that this site takes
     */
    public static Developed develop(InputStream file) throws IOException {
        try {
            if (!PLACE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new Refused(Reason.BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Reason.BUSY, e);
        }
        try {
            return developed(file.readNBytes(mostBytes() + 1));
        } finally {
            PLACE.release();
        }
    }

    private static Developed developed(byte[] file) {
        if (file.length == 0) throw new Refused(Reason.EMPTY);
        if (file.length > mostBytes()) throw new Refused(Reason.TOO_MANY_BYTES);
        var format = Format.of(file).orElseThrow(() -> new Refused(Reason.NOT_A_PICTURE));
        if (Disguise.isWornBy(file)) throw new Refused(Reason.MORE_THAN_A_PICTURE);
        var outline = format.outline(file);
        if (outline.pixels() > mostPixels() || Math.max(outline.width(), outline.height()) > LONGEST_SIDE)
            throw new Refused(Reason.TOO_MANY_PIXELS);
        return new Developed(Developed.sha256(file), prints(Decoding.decode(format, outline), outline.orientation()));
    }

    private static List<Print> prints(BufferedImage decoded, Orientation orientation) {
        var image = largest(decoded, orientation);
        var type = Drawing.type(image);
        var full = Drawing.printed(image, type);
        var prints = new ArrayList<>(List.of(full));
        // From large to small, each from the one before.
        for (var width : WIDTHS) {
            if (width >= full.width()) continue;
            image = Drawing.scaled(image, width, height(width, full.width(), full.height()));
            prints.add(Drawing.printed(image, type));
        }
        Collections.reverse(prints);
        return prints;
    }

    private static BufferedImage largest(BufferedImage decoded, Orientation orientation) {
        var onItsSide = orientation.isOnItsSide();
        var along = onItsSide ? decoded.getHeight() : decoded.getWidth();
        var across = onItsSide ? decoded.getWidth() : decoded.getHeight();
        var width = Math.min(along, WIDTHS.get(0));
        var height = height(width, along, across);
        return orientation.applyTo(Drawing.scaled(decoded, onItsSide ? height : width, onItsSide ? width : height));
    }

    private static int height(int width, int originalWidth, int originalHeight) {
        return Math.max(1, Math.round((float) width * originalHeight / originalWidth));
    }
}
