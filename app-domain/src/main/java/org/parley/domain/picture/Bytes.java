package org.parley.domain.picture;

import java.nio.charset.StandardCharsets;
import org.parley.domain.picture.Refused.Reason;

/** Reads on in a file, from a place: every number in it may be a lie, so each step is checked. */
final class Bytes {

    private static final int BYTE = 0xFF;

    private final byte[] all;
    private final int end;
    private int at;

    Bytes(byte[] all) {
        this(all, 0, all.length);
    }

    private Bytes(byte[] all, int from, int end) {
        this.all = all;
        this.at = from;
        this.end = end;
    }

    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    int u8() {
        require(1);
        return all[at++] & BYTE;
    }

    int u16() {
        return u8() << 8 | u8();
    }

    int u16le() {
        return u8() | u8() << 8;
    }

    int u24le() {
        return u16le() | u8() << 16;
    }

    /** A length: what does not fit into an int cannot be right. */
    int length() {
        return checked((long) u16() << 16 | u16());
    }

    int lengthLe() {
        return checked(u16le() | (long) u16le() << 16);
    }

    String text(int length) {
        var from = at;
        skip(length);
        return new String(all, from, length, StandardCharsets.ISO_8859_1);
    }

    void skip(int count) {
        require(count);
        at += count;
    }

    /** What lies in the next bytes, as a thing of its own; reading goes on after it. */
    Bytes part(int length) {
        var from = at;
        skip(length);
        return new Bytes(all, from, at);
    }

    private void require(int count) {
        if (count < 0 || count > left()) throw new Refused(Reason.DAMAGED);
    }

    private static int checked(long length) {
        if (length > Integer.MAX_VALUE) throw new Refused(Reason.DAMAGED);
        return (int) length;
    }
}
