package org.parley.domain.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What came of a file: the same picture in several widths, from the smallest to the largest.
 *
 * @param origin fingerprint of the file that was sent, so that the same file is known again
 */
public record Developed(String origin, List<Print> prints) {

    public Developed {
        prints = List.copyOf(prints);
    }

    public Print largest() {
        return prints.get(prints.size() - 1);
    }

    /** Fingerprint of the largest picture: whoever has the address can check that they got what it names. */
    public String hash() {
        return sha256(largest().bytes());
    }

    /** 64 hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
