package org.parley.web.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The repeated parts of a form, such as the posts of a person: added, removed and moved by buttons, without a script and
 * without saving. The button's name is {@code row} and its value the change: {@code add posts}, {@code remove posts.2},
 * {@code up posts.2}, {@code down posts.2}; {@code add posts 2} adds after row 2.
 */
public final class Rows {

    /** The button's name. */
    public static final String BUTTON = "row";

    private static final int MOST = 1000;

    private Rows() {}

    /** Whether a button for a row was pressed, and not the one that saves. */
    public static boolean areChanged(Form form) {
        return !form.value(BUTTON).isEmpty();
    }

    /** The form after the change that the pressed button asks for; unchanged when it asks for nothing that is there. */
    public static Form changed(Form form) {
        var asked = form.value(BUTTON).split(" ", 3);
        if (asked.length < 2) return without(form);
        return switch (asked[0]) {
            case "add" -> added(form, asked[1], asked.length > 2 ? asked[2] : null);
            case "remove", "up", "down" -> moved(form, asked[1], asked[0]);
            default -> without(form);
        };
    }

    private static Form added(Form form, String part, @Nullable String after) {
        var rows = new ArrayList<>(form.rows(part));
        var fresh = rows.isEmpty() ? 0 : Collections.max(rows) + 1;
        if (fresh >= MOST || !part.matches("[A-Za-z0-9.]+")) return without(form);
        var at = after == null ? -1 : rows.indexOf(number(after));
        rows.add(at < 0 ? rows.size() : at + 1, fresh);
        return renumbered(form, part, rows, fresh);
    }

    private static Form moved(Form form, String row, String how) {
        var dot = row.lastIndexOf('.');
        if (dot < 0) return without(form);
        var part = row.substring(0, dot);
        var rows = new ArrayList<>(form.rows(part));
        var at = rows.indexOf(number(row.substring(dot + 1)));
        if (at < 0) return without(form);
        var to = how.equals("up") ? at - 1 : at + 1;
        if (how.equals("remove")) rows.remove(at);
        else if (to >= 0 && to < rows.size()) Collections.swap(rows, at, to);
        return renumbered(form, part, rows, -1);
    }

    // Row numbers follow the order, so that what is shown next is what was asked for.
    private static Form renumbered(Form form, String part, List<Integer> order, int fresh) {
        var values = new LinkedHashMap<String, List<String>>();
        form.values().forEach((name, texts) -> {
            if (!name.equals(BUTTON) && !name.startsWith(part + ".")) values.put(name, texts);
        });
        for (int i = 0; i < order.size(); i++) {
            var from = part + "." + order.get(i);
            var to = part + "." + i;
            form.values().forEach((name, texts) -> {
                if (name.equals(from) || name.startsWith(from + "."))
                    values.put(to + name.substring(from.length()), texts);
            });
            // A row is there because it has a field.
            if (order.get(i) == fresh) values.put(to + ".new", List.of(""));
        }
        return Form.of(values);
    }

    private static Form without(Form form) {
        var values = new LinkedHashMap<String, List<String>>(form.values());
        values.remove(BUTTON);
        return Form.of(values);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }

    /** For lists that a page shows with its own rows: the names and values of one row. */
    public static Map<String, List<String>> of(Form form, String row) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.values().forEach((name, texts) -> {
            if (name.startsWith(row + ".")) fields.put(name.substring(row.length() + 1), texts);
        });
        return fields;
    }
}
