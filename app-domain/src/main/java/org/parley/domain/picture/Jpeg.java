package org.parley.domain.picture;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.picture.Refused.Reason;

/** Walks through the segments of a JPEG file (ITU T.81, annex B). */
final class Jpeg {

    // A picture that comes in by many scans is drawn as many times: a small file could keep us busy for minutes.
    private static final int MOST_SCANS = 100;

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private final byte[] file;
    private final Bytes bytes;
    private final ByteArrayOutputStream essence;
    private @Nullable Outline frame;
    private Orientation orientation = Orientation.UPRIGHT;
    private int scans;

    private Jpeg(byte[] file) {
        this.file = file;
        this.bytes = new Bytes(file);
        this.essence = new ByteArrayOutputStream(file.length);
    }

    static Outline outline(byte[] file) {
        return new Jpeg(file).read();
    }

    private Outline read() {
        keep(0, 2);
        bytes.skip(2);
        for (var marker = marker(); marker != EOI; marker = marker()) segment(marker);
        if (frame == null || scans == 0) throw new Refused(Reason.DAMAGED);
        essence.write(0xFF);
        essence.write(EOI);
        return new Outline(frame.width(), frame.height(), frame.depth(), orientation, essence.toByteArray());
    }

    private int marker() {
        if (bytes.u8() != 0xFF) throw new Refused(Reason.DAMAGED);
        var marker = bytes.u8();
        while (marker == 0xFF) marker = bytes.u8();
        return marker;
    }

    private void segment(int marker) {
        if (marker <= 1 || marker == SOI || isRestart(marker)) throw new Refused(Reason.DAMAGED);
        var from = bytes.at();
        var content = bytes.part(bytes.u16() - 2);
        if (marker == APP1 && orientation == Orientation.UPRIGHT) exif(content);
        if (isFrame(marker)) frame(marker, content);
        if (isDrawn(marker, from + 2)) {
            essence.write(0xFF);
            essence.write(marker);
            keep(from, bytes.at());
        }
        if (marker == SOS) scan();
    }

    private void exif(Bytes content) {
        if (content.left() > 6 && content.text(6).equals("Exif\0\0")) orientation = Orientation.of(content);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    // Baseline, extended and progressive, in 8 bits; nobody sends the others, and the decoder does not know them.
    private void frame(int marker, Bytes content) {
        if (frame != null || marker > 0xC2 || content.u8() != 8) throw new Refused(Reason.DAMAGED);
        var height = content.u16();
        var width = content.u16();
        var colours = content.u8();
        if (colours == 4) throw new Refused(Reason.FOR_PRINT);
        if (width == 0 || height == 0 || colours != 1 && colours != 3) throw new Refused(Reason.DAMAGED);
        frame = new Outline(width, height, colours, Orientation.UPRIGHT, file);
    }

    // Of what applications add, only what says which colours are meant.
    private boolean isDrawn(int marker, int content) {
        return switch (marker) {
            case APP0 -> startsWith(content, "JFIF\0");
            case APP2 -> startsWith(content, "ICC_PROFILE\0");
            case APP14 -> startsWith(content, "Adobe");
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    private boolean startsWith(int from, String name) {
        for (var i = 0; i < name.length(); i++)
            if (from + i >= file.length || file[from + i] != name.charAt(i)) return false;
        return true;
    }

    // The compressed data go on to the next marker that is not part of them.
    private void scan() {
        if (frame == null || ++scans > MOST_SCANS) throw new Refused(Reason.DAMAGED);
        var from = bytes.at();
        var at = from;
        while (at + 1 < file.length && (file[at] != (byte) 0xFF || belongsToScan(file[at + 1] & 0xFF))) at++;
        keep(from, at);
        bytes.skip(at - from);
    }

    private static boolean belongsToScan(int marker) {
        return marker == 0 || marker == 0xFF || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private void keep(int from, int to) {
        essence.write(file, from, to - from);
    }
}
