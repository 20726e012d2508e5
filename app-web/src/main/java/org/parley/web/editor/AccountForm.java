package org.parley.web.editor;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.web.form.Form;

/** How an address and a name are typed. */
public final class AccountForm {

    public static final String EMAIL = "email";
    public static final String NAME = "name";

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@\"<>,;]{1,64}@[\\p{L}\\p{N}.-]{1,189}");

    private AccountForm() {}

    public static String email(Form form) {
        var email = form.required(EMAIL, LONGEST_EMAIL);
        if (!ADDRESS.matcher(email).matches()) form.refuse(EMAIL, "problem.account.email");
        return email;
    }

    public static String name(Form form) {
        return form.required(NAME, LONGEST_NAME).replaceAll("\\s+", " ");
    }

    /** What others know of somebody: a password made of it is none. */
    public static List<String> known(Form form) {
        return List.of(form.value(EMAIL), form.value(NAME), "parley");
    }
}
