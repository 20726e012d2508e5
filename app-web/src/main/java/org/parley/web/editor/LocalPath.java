package org.parley.web.editor;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody may be led after signing in: to an admin page, and nowhere else. */
public final class LocalPath {

    private static final int LONGEST = 2000;
    // As browsers write addresses. No double slash, backslash or dots to climb by, however they are written.
    private static final Pattern ADMIN =
            Pattern.compile("/admin(/[A-Za-z0-9._~-]+)*/?(\\?([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*+)?");
    private static final Pattern ELSEWHERE = Pattern.compile("/admin/(sign-in|sign-out|set-up|links)([/?].*)?");

    private LocalPath() {}

    /** The path, with its query, where it is one. */
    public static Optional<String> of(String path) {
        return Optional.of(path)
                .filter(p -> p.length() <= LONGEST)
                .filter(p -> ADMIN.matcher(p).matches())
                .filter(p -> !p.contains("/.") && !ELSEWHERE.matcher(p).matches());
    }
}
