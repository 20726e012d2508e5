package org.parley.domain.picture;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.parley.domain.picture.Refused.Reason;

/** Walks through the chunks of a PNG file (ISO/IEC 15948). Of a moving one, only the still picture is taken. */
final class Png {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    // Texts and colour profiles are compressed, and a decoder that unpacks them runs out of memory before any limit.
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final byte[] file;
    private final Bytes bytes;
    private final ByteArrayOutputStream essence;
    private @Nullable Outline header;
    private Orientation orientation = Orientation.UPRIGHT;

    private Png(byte[] file) {
        this.file = file;
        this.bytes = new Bytes(file);
        this.essence = new ByteArrayOutputStream(file.length);
    }

    static Outline outline(byte[] file) {
        return new Png(file).read();
    }

    private Outline read() {
        bytes.skip(SIGNATURE);
        essence.write(file, 0, SIGNATURE);
        while (!chunk().equals("IEND")) {
            if (header == null) throw new Refused(Reason.DAMAGED);
        }
        if (header == null) throw new Refused(Reason.DAMAGED);
        return new Outline(header.width(), header.height(), header.depth(), orientation, essence.toByteArray());
    }

    private String chunk() {
        var from = bytes.at();
        var length = bytes.length();
        var type = bytes.text(4);
        var content = bytes.part(length);
        var sum = Integer.toUnsignedLong(bytes.u16() << 16 | bytes.u16());
        if (type.equals("IHDR")) header(content);
        if (type.equals("eXIf")) orientation = Orientation.of(content);
        if (DRAWN.contains(type)) {
            if (sum != crc(from + 4, length + 4)) throw new Refused(Reason.DAMAGED);
            essence.write(file, from, bytes.at() - from);
        }
        return type;
    }

    private void header(Bytes content) {
        if (header != null || content.left() != HEADER) throw new Refused(Reason.DAMAGED);
        var width = content.length();
        var height = content.length();
        if (width == 0 || height == 0) throw new Refused(Reason.DAMAGED);
        var bits = content.u8();
        var channels = switch (content.u8()) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        header = new Outline(width, height, channels * Math.max(1, bits / 8), Orientation.UPRIGHT, file);
    }

    private long crc(int from, int length) {
        var crc = new CRC32();
        crc.update(file, from, length);
        return crc.getValue();
    }
}
