package org.parley.web.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parley.web.form.Form;
import org.parley.web.form.Rows;

/** The repeated parts of a form as what they stand for. */
public final class RowsRead {

    private static final int MOST = 200;

    private RowsRead() {}

    /**
     * One after the other; a row in which nothing was typed is none.
     *
     * @param chosen fields that have a value from the start, which says nothing
     * @param read makes a thing of a row, which is named like {@code posts.2}
     */
    public static <T> List<T> of(Form form, String part, Set<String> chosen, Function<String, T> read) {
        var rows = form.rows(part);
        if (rows.size() > MOST) form.refuse(part, "problem.tooManyRows", MOST);
        var things = new ArrayList<T>();
        for (var row : rows.subList(0, Math.min(rows.size(), MOST))) {
            var name = part + "." + row;
            if (isTyped(form, name, chosen)) things.add(read.apply(name));
        }
        return things;
    }

    private static boolean isTyped(Form form, String row, Set<String> chosen) {
        return Rows.of(form, row).entrySet().stream()
                .filter(field -> !chosen.contains(field.getKey()))
                .anyMatch(field -> field.getValue().stream().anyMatch(text -> !text.isBlank()));
    }
}
