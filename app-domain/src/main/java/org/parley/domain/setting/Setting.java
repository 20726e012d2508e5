package org.parley.domain.setting;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What operators may set, each as an environment variable ({@code PARLEY_PUBLIC_URL}) or as a system property
 * ({@code parley.public.url}), which goes first. A blank value counts as not set.
 */
public enum Setting {
    /** The address under which readers reach the site, without a slash at its end. */
    PUBLIC_URL("http://localhost:8080"),
    /** The zone whose calendar and clock the site goes by (IANA name). */
    ZONE("Europe/Kyiv"),
    /** Whether an empty database gets the sample record at the first start. */
    SAMPLE("false"),
    /** Whether the server process ends, with status 3, when the site cannot start. */
    EXIT_ON_FAILED_START("false");

    private final String otherwise;

    Setting(String otherwise) {
        this.otherwise = otherwise;
    }

    public String value() {
        return set(System.getProperty(
                        "parley." + name().toLowerCase(Locale.ROOT).replace('_', '.')))
                .or(() -> set(System.getenv("PARLEY_" + name())))
                .orElse(otherwise);
    }

    public boolean isOn() {
        return Boolean.parseBoolean(value());
    }

    private static Optional<String> set(@Nullable String value) {
        return Optional.ofNullable(value).filter(v -> !v.isBlank());
    }
}
