package org.parley.web.view;

import java.io.Writer;
import java.util.Arrays;

/**
 * Writes a page into memory as UTF-8. The engine writes it in thousands of pieces, many of one character: none of them is
 * locked for, checked twice or copied once more, as the writers of the platform do.
 */
final class Utf8 extends Writer {

    private static final int MOST_BYTES_OF_A_CHARACTER = 3;
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;

    private byte[] bytes;
    private int size;
    private char high;

    Utf8(int capacity) {
        bytes = new byte[capacity];
    }

    @Override
    public void write(int character) {
        room(1);
        put((char) character);
    }

    @Override
    public void write(char[] text, int from, int length) {
        room(length);
        for (var at = from; at < from + length; at++) put(text[at]);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int length) {
        room(length);
        for (var at = from; at < from + length; at++) put(text.charAt(at));
    }

    private void room(int characters) {
        var wanted = size + (characters + 1) * MOST_BYTES_OF_A_CHARACTER;
        if (wanted > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(wanted, 2 * bytes.length));
    }

    private void put(char character) {
        if (high != 0) putAfterHigh(character);
        else if (character < ONE_BYTE) bytes[size++] = (byte) character;
        else if (character < TWO_BYTES) {
            bytes[size++] = (byte) (0xc0 | character >> 6);
            tail(character);
        } else if (Character.isHighSurrogate(character)) high = character;
        else if (Character.isLowSurrogate(character)) bytes[size++] = '?';
        else {
            bytes[size++] = (byte) (0xe0 | character >> 12);
            tail(character >> 6);
            tail(character);
        }
    }

    // Half a character is none: as the platform’s own encoder has it.
    private void putAfterHigh(char low) {
        var whole = Character.isLowSurrogate(low) ? Character.toCodePoint(high, low) : 0;
        high = 0;
        if (whole == 0) {
            bytes[size++] = '?';
            put(low);
            return;
        }
        bytes[size++] = (byte) (0xf0 | whole >> 18);
        tail(whole >> 12);
        tail(whole >> 6);
        tail(whole);
    }

    private void tail(int bits) {
        bytes[size++] = (byte) (ONE_BYTE | bits & 0x3f);
    }

    /** All that was written so far. */
    byte[] toBytes() {
        if (high != 0) bytes[size++] = '?';
        high = 0;
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void flush() {
        // It is in memory already.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
