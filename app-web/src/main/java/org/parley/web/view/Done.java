package org.parley.web.view;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the page after a successful form says once: carried there by a cookie that goes with the page that said it. */
public final class Done {

    static final String NAME = "parley-done";

    private static final Pattern KEY = Pattern.compile("done\\.[A-Za-z.]{1,60}");
    private static final int SECONDS = 60;

    private Done() {}

    /** @param key of the wording: {@code done.saved} */
    public static NewCookie cookie(String key) {
        return cookie(key, SECONDS);
    }

    static NewCookie spent() {
        return cookie("", 0);
    }

    /** The key that a browser brings along, if it is one of ours. */
    static Optional<String> of(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(NAME))
                .map(Cookie::getValue)
                .filter(key -> KEY.matcher(key).matches());
    }

    private static NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/admin")
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
