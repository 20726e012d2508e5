package org.parley.web.form;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Forms as browsers send them: {@code headline.uk=…&headline.en=…}. */
public final class Encoded {

    private Encoded() {}

    /** @throws IllegalArgumentException when it is not such a text */
    public static Form decode(String body) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : body.split("&")) {
            if (pair.isEmpty()) continue;
            var equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            values.computeIfAbsent(name, unused -> new ArrayList<>()).add(clean(value));
        }
        return Form.of(values);
    }

    /** The same form without the token, as this class writes it; empty when it is none. */
    public static Optional<String> readable(String body) {
        try {
            return Optional.of(encode(decode(body).values(), Set.of("csrf")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All fields but these. */
    public static String encode(Map<String, List<String>> values, Set<String> but) {
        return values.entrySet().stream()
                .filter(field -> !but.contains(field.getKey()))
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // Pasted text brings along what nobody typed and no page can show: control characters, halves of characters.
    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) clean.append('\ufffd');
            else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) clean.appendCodePoint(c);
        });
        return clean.toString();
    }
}
