package org.parley.web.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The one stylesheet, made of one file a component when the site starts. Its address carries its fingerprint, so that
 * browsers may keep it for good.
 */
@ApplicationScoped
public class Stylesheet {

    /** The mark in the browser's tab. */
    public static final String ICON = "/assets/icon.svg";

    private final byte[] css;
    private final String address;

    public Stylesheet() {
        css = text("css/index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> text("css/" + name))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        address = "/assets/" + Body.fingerprint(css) + "/site.css";
    }

    public String address() {
        return address;
    }

    public byte[] css() {
        return css.clone();
    }

    private static String text(String name) {
        try (var file = Stylesheet.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
