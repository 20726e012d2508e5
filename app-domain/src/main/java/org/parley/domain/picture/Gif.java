package org.parley.domain.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.domain.picture.Refused.Reason;

/** Walks through the blocks of a GIF file (version 89a). Of a moving one, only the first picture is taken. */
final class Gif {

    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int COLOUR_TABLE = 0x80;

    private final byte[] file;
    private final Bytes bytes;

    private Gif(byte[] file) {
        this.file = file;
        this.bytes = new Bytes(file);
    }

    static Outline outline(byte[] file) {
        return new Gif(file).read();
    }

    private Outline read() {
        bytes.skip(6 + 4);
        colours();
        Outline first = null;
        for (var block = bytes.u8(); block != TRAILER; block = bytes.u8()) {
            if (block == EXTENSION) extension();
            else if (block == PICTURE) first = picture(first);
            else throw new Refused(Reason.DAMAGED);
        }
        if (first == null) throw new Refused(Reason.DAMAGED);
        return first;
    }

    private void extension() {
        bytes.skip(1);
        blocks();
    }

    private Outline picture(@Nullable Outline before) {
        bytes.skip(4);
        var width = bytes.u16le();
        var height = bytes.u16le();
        if (width == 0 || height == 0) throw new Refused(Reason.DAMAGED);
        localColours();
        bytes.skip(1);
        blocks();
        if (before != null) return before;
        var essence = Arrays.copyOf(file, bytes.at() + 1);
        essence[bytes.at()] = TRAILER;
        return new Outline(width, height, 4, Orientation.UPRIGHT, essence);
    }

    // The table of all pictures comes with two bytes more: the background and the shape of a pixel.
    private void colours() {
        var flags = bytes.u8();
        bytes.skip(2);
        table(flags);
    }

    private void localColours() {
        table(bytes.u8());
    }

    private void table(int flags) {
        if ((flags & COLOUR_TABLE) != 0) bytes.skip(3 << ((flags & 7) + 1));
    }

    private void blocks() {
        for (var size = bytes.u8(); size != 0; size = bytes.u8()) bytes.skip(size);
    }
}
