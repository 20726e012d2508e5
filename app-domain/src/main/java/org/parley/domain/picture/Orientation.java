package org.parley.domain.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** How a camera was held (Exif tag 274): 1 is upright, 3 upside down, 6 and 8 on its side, the even ones mirrored. */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int LAST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;
    private static final int ENTRY_BYTES = 12;

    /** From Exif data (a TIFF header and its first directory); upright where they do not say, or make no sense. */
    static Orientation of(Bytes exif) {
        try {
            var start = exif.at();
            var little = exif.text(2).equals("II");
            exif.skip(2);
            var directory = little ? exif.lengthLe() : exif.length();
            exif.skip(directory - (exif.at() - start));
            var entries = u16(exif, little);
            for (var i = 0; i < entries; i++) {
                var entry = exif.part(ENTRY_BYTES);
                if (u16(entry, little) != TAG) continue;
                entry.skip(6);
                return of(u16(entry, little));
            }
        } catch (Refused e) {
            // Nothing that a picture would be refused for.
        }
        return UPRIGHT;
    }

    private static Orientation of(int value) {
        return value >= 1 && value <= LAST ? new Orientation(value) : UPRIGHT;
    }

    private static int u16(Bytes bytes, boolean little) {
        return little ? bytes.u16le() : bytes.u16();
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return value >= FIRST_ON_ITS_SIDE;
    }

    /** The picture the right way up. */
    BufferedImage applyTo(BufferedImage image) {
        if (value == 1) return image;
        var width = image.getWidth();
        var height = image.getHeight();
        var turned = new BufferedImage(isOnItsSide() ? height : width, isOnItsSide() ? width : height, image.getType());
        var graphics = turned.createGraphics();
        graphics.drawRenderedImage(image, turning(width, height));
        graphics.dispose();
        return turned;
    }

    private AffineTransform turning(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
