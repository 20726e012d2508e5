package org.parley.web.account;

import java.util.regex.Pattern;
import org.parley.web.form.Form;

/** An account as it was typed: what somebody who is new has to tell. */
record AccountForm(String email, String name, String password) {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>]{1,64}@[\\p{L}\\p{N}.-]{1,189}");

    static AccountForm of(Form form) {
        var email = form.required("email", LONGEST_EMAIL);
        if (!EMAIL.matcher(email).matches()) form.refuse("email", "problem.account.email");
        var account = new AccountForm(email, form.required("name", LONGEST_NAME), form.value("password"));
        var length = account.password().length();
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD)
            form.refuse("password", "problem.account.password", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        return account;
    }
}
