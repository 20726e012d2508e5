package org.parley.domain.account;

import java.time.Instant;
import java.util.OptionalLong;

/** The code of a half minute is its number. */
public final class CountedCodes implements OneTimeCodes {

    private static int secrets;

    public static String code(Instant at) {
        return String.valueOf(at.getEpochSecond() / 30);
    }

    @Override
    public String newSecret() {
        return "SECRET" + ++secrets;
    }

    @Override
    public OptionalLong step(String secret, String typed, Instant now) {
        var step = now.getEpochSecond() / 30;
        return typed.equals(String.valueOf(step)) ? OptionalLong.of(step) : OptionalLong.empty();
    }
}
