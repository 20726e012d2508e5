package org.parley.domain.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes for the day when the app is lost: each works once. Like {@code 7kqm-x2ra-hd4w-tn9e}. */
final class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int LETTERS = 16;
    // 32 letters and digits that cannot be taken for each other: 80 bits a code.
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> make() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    /** What is kept of a code; blanks, hyphens and capitals make no difference. */
    static String hash(String code) {
        return new Token(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")).hash();
    }

    private static String one() {
        return RANDOM.ints(LETTERS, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
