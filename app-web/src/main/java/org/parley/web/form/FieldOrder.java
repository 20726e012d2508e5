package org.parley.web.form;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Names of fields with their numbers in the order of numbers: {@code rows.2} before {@code rows.10}. */
final class FieldOrder {

    static final Comparator<String> NATURAL = Comparator.comparing(FieldOrder::padded);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private FieldOrder() {}

    // Ukrainian comes first, as everywhere.
    private static String padded(String name) {
        return NUMBER.matcher(name)
                .replaceAll(m -> "0".repeat(Math.max(0, 6 - m.group().length())) + m.group())
                .replaceAll("\\.uk$", ".~1")
                .replaceAll("\\.en$", ".~2");
    }
}
