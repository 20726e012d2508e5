package org.parley.domain.account;

import java.time.Instant;
import java.util.OptionalLong;

/** Codes of six digits that change every half minute (RFC 6238). */
public interface OneTimeCodes {

    /** Letters and digits of base32, 160 bits. */
    String newSecret();

    /** The half minute whose code this is, now or just before or after; empty when it is none of them. */
    OptionalLong step(String secret, String typed, Instant now);
}
