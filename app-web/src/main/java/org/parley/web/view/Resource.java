package org.parley.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Text files that are part of the application. */
public final class Resource {

    private Resource() {}

    /** The whole text of a file that must be there. */
    public static String text(String name) {
        try (var file = Resource.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
