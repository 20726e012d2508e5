package org.parley.web.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.parley.web.form.Form;

/** Whether a password is good enough: by how soon it would be guessed, not by which signs are in it. */
final class PasswordStrength {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    // What comes after it makes a password no weaker, and the estimate takes ever longer.
    private static final int LOOKED_AT = 64;
    private static final int SAFELY_UNGUESSABLE = 3;
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordStrength() {}

    /**
     * The password in a field; a problem at that field where it is too weak.
     *
     * @param known what others know of its owner: a password made of it is none
     */
    static String read(Form form, String field, List<String> known) {
        var password = form.value(field);
        if (password.length() < SHORTEST || password.length() > LONGEST)
            form.refuse(field, "problem.password.length", SHORTEST, LONGEST);
        else if (isWeak(password, known)) form.refuse(field, "problem.password.weak");
        return password;
    }

    private static boolean isWeak(String password, List<String> known) {
        var beginning = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return ESTIMATE.measure(beginning, known).getScore() < SAFELY_UNGUESSABLE;
    }
}
