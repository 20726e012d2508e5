package org.parley.domain.account;

/** A hash that is slow on purpose: whoever steals it cannot try many passwords on it. */
public interface PasswordHashing {

    /** With a salt of its own, and all that is needed to check it later. */
    String hash(String password);

    boolean matches(String typed, String hash);

    /** A hash that no password has; checking against it takes as long as against any other. */
    String decoy();
}
