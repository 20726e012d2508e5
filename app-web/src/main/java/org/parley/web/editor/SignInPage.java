package org.parley.web.editor;

import java.util.Map;
import org.parley.domain.text.Language;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The page to sign in on, wherever it comes up. */
public final class SignInPage {

    /** Where to go on afterwards: a field of the form. */
    public static final String THEN = "then";

    /** What was typed before the session ended, encoded as browsers do: a field of the form; may be empty. */
    public static final String KEPT = "kept";

    private SignInPage() {}

    public static Page of(Language language, Form form) {
        return new Page("account/sign-in", language, null, 200, Map.of("form", form));
    }

    /** The page that asks for the code of a second factor. */
    public static Page forCode(Language language, Form form) {
        return new Page("account/code", language, null, 200, Map.of("form", form));
    }

    static Form form(String then, String kept) {
        return Form.empty().with(THEN, (Object) LocalPath.of(then).orElse("")).with(KEPT, (Object) kept);
    }
}
