package org.parley.persistence;

import java.math.BigInteger;

/** Secrets as authenticator apps take them (RFC 4648), for lengths that need no padding: 20 bytes are 32 letters. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var rest = new BigInteger(1, bytes);
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length * Byte.SIZE / BITS; i++) {
            text.append(LETTERS.charAt(rest.intValue() & 31));
            rest = rest.shiftRight(BITS);
        }
        return text.reverse().toString();
    }

    static byte[] decode(String text) {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        var rest = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++)
            rest = rest.shiftLeft(BITS).or(BigInteger.valueOf(LETTERS.indexOf(text.charAt(i))));
        for (int i = bytes.length - 1; i >= 0; i--) {
            bytes[i] = rest.byteValue();
            rest = rest.shiftRight(Byte.SIZE);
        }
        return bytes;
    }
}
