package org.parley.domain.setting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What operators may set, each as an environment variable ({@code PARLEY_PUBLIC_URL}) or as a system property
 * ({@code parley.public.url}), which goes first. A blank value counts as not set.
 */
public enum Setting {
    /** The address under which readers reach the site, without a slash at its end. */
    PUBLIC_URL("http://localhost:8080", "https?://[^/?#\\s]+", "like https://parley.example, without a path"),
    /** The zone whose calendar and clock the site goes by (IANA name). */
    ZONE("Europe/Kyiv", ".+", "like Europe/Kyiv") {
        @Override
        boolean isRight(String value) {
            return ZoneId.getAvailableZoneIds().contains(value);
        }
    },
    /** Whether an empty database gets the sample record at the first start. */
    SAMPLE("false", "true|false", "true or false"),
    /** Whether the next start prints a link that makes an administrator, though there are editors. */
    SET_UP("false", "true|false", "true or false"),
    /** Whose word is believed about where a request came from: the addresses of the fronts before the site. */
    TRUSTED_PROXIES("", "([0-9a-fA-F.:]+(/[0-9]{1,3})?[, ]*)*", "like 10.0.0.2, 172.16.0.0/12"),
    /** After how many hours without a request an editor is signed out. */
    SESSION_IDLE_HOURS("8", "[1-9][0-9]{0,3}", "like 8: whole hours, up to 9999"),
    /** After how many hours an editor has to sign in again, however busy they are. */
    SESSION_HOURS("168", "[1-9][0-9]{0,3}", "like 168: whole hours, up to 9999"),
    /** Under which licence the record may be used by others. */
    LICENCE_NAME("CC BY 4.0", ".{1,100}", "like CC BY 4.0, in up to 100 characters"),
    /** Where that licence can be read. */
    LICENCE_URL(
            "https://creativecommons.org/licenses/by/4.0/",
            "https?://[^\\s\"<>]{1,300}",
            "like https://creativecommons.org/licenses/by/4.0/") {
        // The slash at its end may be a part of it.
        @Override
        public String value() {
            return given();
        }
    },
    /** How large a file with a picture may be, in megabytes. */
    MEDIA_MEGABYTES("15", "[1-9]|[1-4][0-9]|50", "from 1 to 50"),
    /** How many pixels a picture may have, in millions. */
    MEDIA_MEGAPIXELS("50", "[1-9][0-9]?", "from 1 to 99"),
    /** The folder of this node's search index; whatever is in it can be made anew. */
    SEARCH_DIRECTORY(
            Path.of(System.getProperty("java.io.tmpdir"), "parley-search").toString(),
            ".+",
            "like /var/lib/parley/search"),
    /** How often a node looks for what was changed on others. */
    CHANGES_MILLISECONDS("500", "[1-9][0-9]{1,6}", "like 500: milliseconds, from 10 to 9999999"),
    /** How much memory finished pages may take on this node, in megabytes; 0 keeps none. */
    PAGES_MEGABYTES("16", "0|[1-9][0-9]{0,4}", "from 0 to 99999"),
    /** The folder that this node shares with the front, for pages that it hands out without asking; none: it asks each time. */
    FRONT_DIRECTORY("", ".*", "like /var/lib/parley/front"),
    /** How long a node that is told to end goes on telling its front so, before it ends. */
    DRAIN_MILLISECONDS("0", "0|[1-9][0-9]{0,3}", "like 1500: milliseconds, up to 9999"),
    /** After how many days without news a follow-up that is open counts as stalled. */
    STALLED_AFTER_DAYS("90", "[1-9][0-9]{0,3}", "like 90: whole days, up to 9999"),
    /** Whether the server process ends, with status 3, when the site cannot start. */
    EXIT_ON_FAILED_START("false", "true|false", "true or false");

    private final String otherwise;
    private final String pattern;
    private final String hint;

    Setting(String otherwise, String pattern, String hint) {
        this.otherwise = otherwise;
        this.pattern = pattern;
        this.hint = hint;
    }

    /**
     * Looks at all settings, so that a wrong one is told at the start and not to the first reader.
     *
     * @throws IllegalArgumentException telling the operator which one is wrong and what it has to be
     */
    public static void check() {
        for (var setting : values())
            if (!setting.isRight(setting.value()))
                throw new IllegalArgumentException("PARLEY_%s=%s cannot be used: set it to something %s."
                        .formatted(setting.name(), setting.value(), setting.hint));
    }

    boolean isRight(String value) {
        return value.matches(pattern);
    }

    /** As it was set, without a slash at its end. */
    public String value() {
        var value = given();
        return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }

    String given() {
        return set(System.getProperty(
                        "parley." + name().toLowerCase(Locale.ROOT).replace('_', '.')))
                .or(() -> set(System.getenv("PARLEY_" + name())))
                .orElse(otherwise);
    }

    /** For those that are a number of hours. */
    public Duration hours() {
        return Duration.ofHours(Long.parseLong(value()));
    }

    /** For those that are a number. */
    public int number() {
        return Integer.parseInt(value());
    }

    public boolean isOn() {
        return Boolean.parseBoolean(value());
    }

    private static Optional<String> set(@Nullable String value) {
        return Optional.ofNullable(value).filter(v -> !v.isBlank());
    }
}
