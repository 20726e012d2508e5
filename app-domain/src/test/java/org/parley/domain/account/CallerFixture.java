package org.parley.domain.account;

import org.parley.domain.audit.Whence;

/** Somebody who can move from one address to another. */
public final class CallerFixture implements Whence {

    public static final String HOME = "192.0.2.7";

    private String address = HOME;

    public void moveTo(String other) {
        address = other;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String program() {
        return "A browser";
    }
}
