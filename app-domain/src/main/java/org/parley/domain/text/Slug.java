package org.parley.domain.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a thing in its address: {@code us-russia-security}. */
public final class Slug {

    /** Lower-case Latin letters, digits and single hyphens between them. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    /** As many characters as the column holds. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /**
     * What the name would be in an address: its English words or else its Ukrainian ones in Latin letters. Empty when
     * nothing is left of it. Nobody has asked yet whether it is taken.
     */
    public static String proposedFor(Localized name) {
        var text = name.in(Language.EN).words();
        var latin = MARKS.matcher(Normalizer.normalize(Transliteration.of(text), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("'", "");
        var slug = BETWEEN.matcher(latin).replaceAll("-");
        return shortened(slug.startsWith("-") ? slug.substring(1) : slug);
    }

    private static String shortened(String slug) {
        var most = slug.substring(0, Math.min(slug.length(), MAX_LENGTH));
        return most.endsWith("-") ? most.substring(0, most.length() - 1) : most;
    }

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
