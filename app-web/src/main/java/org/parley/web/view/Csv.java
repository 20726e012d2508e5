package org.parley.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it, such that spreadsheet programs read it as UTF-8 and take no text for a formula. */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";

    private final Appendable out;
    private final CSVPrinter rows;

    /** In memory: {@link #content} gives it out. */
    public Csv(String... columns) {
        this(new StringBuilder(), columns);
    }

    /** Written row by row. */
    public Csv(Appendable out, String... columns) {
        this.out = out;
        try {
            out.append(BYTE_ORDER_MARK);
            rows = new CSVPrinter(out, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row((Object[]) columns);
    }

    /**
     * What is null is an empty field.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public void row(@Nullable Object... fields) {
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

    /** All of it so far, where it is kept in memory. */
    public Content content() {
        return Content.of(out.toString(), "text/csv");
    }

    /** As kept under a name of its own, by whoever downloads it. */
    public static String attached(String file) {
        return "attachment; filename=\"" + file + "\"";
    }
}
