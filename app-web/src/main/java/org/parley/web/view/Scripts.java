package org.parley.web.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The scripts of the admin pages: ES modules, named in {@code js/index.txt}, that only make quicker what works without
 * them. Their address carries the fingerprint of all of them, since they import each other.
 */
@ApplicationScoped
public class Scripts {

    private final Map<String, byte[]> modules = new TreeMap<>();
    private final String fingerprint;

    public Scripts() {
        var all = new StringBuilder();
        Resource.text("js/index.txt").lines().filter(name -> !name.isBlank()).forEach(name -> {
            var text = Resource.text("js/" + name);
            all.append(name).append(text);
            modules.put(name, text.getBytes(StandardCharsets.UTF_8));
        });
        fingerprint = Body.fingerprint(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The one that loads the others. */
    public String address() {
        return "/assets/" + fingerprint + "/js/admin.js";
    }

    public boolean isCurrent(String asked) {
        return fingerprint.equals(asked);
    }

    /** @param name below {@code js}: {@code form/keep.js} */
    public Optional<byte[]> module(String name) {
        return Optional.ofNullable(modules.get(name)).map(byte[]::clone);
    }
}
