package org.parley.domain.picture;

import org.jspecify.annotations.Nullable;
import org.parley.domain.picture.Refused.Reason;

/** Walks through the chunks of a WebP file (RFC 9649). A moving one is refused: its first picture may be half a one. */
final class Webp {

    private static final int RIFF_HEADER = 12;
    private static final int SIZE_BITS = 0x3FFF;

    private final byte[] file;
    private final Bytes bytes;
    private @Nullable Outline canvas;
    private @Nullable Outline picture;
    private Orientation orientation = Orientation.UPRIGHT;

    private Webp(byte[] file) {
        this.file = file;
        this.bytes = new Bytes(file);
    }

    static Outline outline(byte[] file) {
        return new Webp(file).read();
    }

    private Outline read() {
        bytes.skip(4);
        var end = bytes.lengthLe() + RIFF_HEADER - 4;
        if (end > file.length) throw new Refused(Reason.DAMAGED);
        bytes.skip(4);
        while (bytes.at() + 8 <= end) chunk();
        if (picture == null || !fits()) throw new Refused(Reason.DAMAGED);
        return new Outline(picture.width(), picture.height(), 4, orientation, file);
    }

    private void chunk() {
        var type = bytes.text(4);
        var length = bytes.lengthLe();
        var content = bytes.part(length);
        if (length % 2 != 0 && bytes.left() > 0) bytes.skip(1);
        switch (type) {
            case "VP8X" -> canvas = canvas(content);
            case "VP8 " -> found(lossy(content));
            case "VP8L" -> found(lossless(content));
            case "EXIF" -> orientation = Orientation.of(content);
            case "ANIM", "ANMF" -> throw new Refused(Reason.NOT_A_PICTURE);
            default -> {}
        }
    }

    private void found(Outline one) {
        if (picture != null) throw new Refused(Reason.DAMAGED);
        picture = one;
    }

    private Outline canvas(Bytes content) {
        content.skip(4);
        return sized(content.u24le() + 1, content.u24le() + 1);
    }

    private Outline lossy(Bytes content) {
        content.skip(3);
        if (content.u24le() != 0x2A019D) throw new Refused(Reason.DAMAGED);
        return sized(content.u16le() & SIZE_BITS, content.u16le() & SIZE_BITS);
    }

    private Outline lossless(Bytes content) {
        if (content.u8() != 0x2F) throw new Refused(Reason.DAMAGED);
        var low = content.u16le();
        var high = content.u16le();
        return sized((low & SIZE_BITS) + 1, ((low >> 14 | high << 2) & SIZE_BITS) + 1);
    }

    private Outline sized(int width, int height) {
        if (width == 0 || height == 0) throw new Refused(Reason.DAMAGED);
        return new Outline(width, height, 4, Orientation.UPRIGHT, file);
    }

    // The decoder makes room for the canvas and then draws the picture into it.
    private boolean fits() {
        return canvas == null
                || picture != null && canvas.width() == picture.width() && canvas.height() == picture.height();
    }
}
