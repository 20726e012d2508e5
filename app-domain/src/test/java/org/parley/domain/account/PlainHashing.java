package org.parley.domain.account;

/** Hashes that tests can afford. */
public final class PlainHashing implements PasswordHashing {

    @Override
    public String hash(String password) {
        return "plain:" + password;
    }

    @Override
    public boolean matches(String typed, String hash) {
        return hash.equals("plain:" + typed);
    }

    @Override
    public String decoy() {
        return "none";
    }
}
