package org.parley.domain.text;

import java.util.regex.Pattern;

/** The name of a thing in its address: {@code us-russia-security}. */
public final class Slug {

    /** Lower-case Latin letters, digits and single hyphens between them. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    /** As many characters as the column holds. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private Slug() {}

    public static boolean isValid(String slug) {
        return slug.length() <= MAX_LENGTH && COMPILED.matcher(slug).matches();
    }

    /**
     * The slug itself.
     *
     * @throws IllegalArgumentException when it could not stand in an address
     */
    public static String checked(String slug) {
        if (!isValid(slug)) throw new IllegalArgumentException("Not a slug: " + slug);
        return slug;
    }
}
