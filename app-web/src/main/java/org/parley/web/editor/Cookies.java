package org.parley.web.editor;

import jakarta.ws.rs.core.NewCookie;
import org.parley.domain.account.Token;
import org.parley.domain.setting.Setting;

/**
 * The two cookies of the admin pages; readers get none. Where the site is reached by https, their names have the prefix
 * with which browsers promise that no other host and no plain http has set them.
 */
public final class Cookies {

    private static final String PREFIX = "__Host-";

    private Cookies() {}

    /** Who is signed in. */
    public static String session() {
        return named("parley");
    }

    /** What the forms are guarded with that are there before anybody is signed in. */
    public static String visitor() {
        return named("parley-visitor");
    }

    /** Until the browser is closed; the session itself may end before. */
    public static NewCookie session(Token token) {
        return cookie(session(), token.text()).build();
    }

    public static NewCookie visitor(Token token) {
        return cookie(visitor(), token.text()).build();
    }

    /** Takes it away. */
    public static NewCookie noSession() {
        return cookie(session(), "").maxAge(0).build();
    }

    private static String named(String name) {
        return isSecure() ? PREFIX + name : name;
    }

    private static NewCookie.Builder cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure())
                .sameSite(NewCookie.SameSite.LAX);
    }

    private static boolean isSecure() {
        return Setting.PUBLIC_URL.value().startsWith("https:");
    }
}
