package org.parley.web.editor;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.parley.domain.text.Language;
import org.parley.web.view.Page;

/** The page to sign in on, wherever it comes up. */
public final class SignInPage {

    private SignInPage() {}

    /**
     * @param then where to go on afterwards
     * @param form what was typed before the session ended, encoded as browsers do; may be empty
     * @param problem the key of what went wrong; may be empty
     */
    public static Page of(Language language, Status status, String then, String form, String problem) {
        return new Page(
                "account/sign-in",
                language,
                null,
                status.getStatusCode(),
                Map.of("then", LocalPath.of(then).orElse(""), "typed", form, "problem", problem));
    }
}
