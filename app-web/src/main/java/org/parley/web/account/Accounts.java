package org.parley.web.account;

import java.util.regex.Pattern;

/** What an address, a name and a password have to look like. */
final class Accounts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}\\p{Cs}]{1,64}@[A-Za-z0-9.-]{1,180}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,100}");

    private Accounts() {}

    /** The key of the first thing that is wrong; empty where nothing is. */
    static String problem(String email, String name, String password) {
        if (!EMAIL.matcher(email.strip()).matches()) return "problem.account.email";
        if (name.isBlank() || !NAME.matcher(name.strip()).matches()) return "problem.account.name";
        if (password.length() < 12 || password.length() > 200) return "problem.account.password";
        return "";
    }
}
