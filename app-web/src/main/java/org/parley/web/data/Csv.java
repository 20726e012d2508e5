package org.parley.web.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.parley.web.view.Content;

/** A table as RFC 4180 has it, such that spreadsheet programs read it as UTF-8 and take no text for a formula. */
final class Csv {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    private final CSVPrinter rows;

    Csv(String... columns) {
        try {
            rows = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row((Object[]) columns);
    }

    /** What is null is an empty field. */
    void row(@Nullable Object... fields) {
        try {
            rows.printRecord(Arrays.stream(fields).map(Csv::field));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(@Nullable Object value) {
        var field = value == null ? "" : value.toString();
        return !field.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    Content content() {
        return Content.of(text.toString(), "text/csv");
    }

    /** As kept under a name of its own, by whoever downloads it. */
    static String attached(String file) {
        return "attachment; filename=\"" + file + "\"";
    }
}
