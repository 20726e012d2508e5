package org.parley.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.bench.measure.Range;
import org.parley.bench.measure.Series;

/** The lines as a table in Markdown. */
public final class Table {

    private static final String HEAD = """
            | goal | scenario | measured | requests/s | p50 ms | p99 ms | CPU µs per request | result | limit | |
            |---|---|---|--:|--:|--:|--:|---|---|---|
            """;

    private Table() {}

    public static String of(List<Line> lines) {
        return lines.stream().map(Table::row).collect(Collectors.joining("", HEAD, ""));
    }

    static String row(Line line) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        line.goal() == 0 ? "" : line.goal(),
                        line.scenario(),
                        escaped(line.subject()),
                        cell(line, Series::rate),
                        cell(line, Series::p50),
                        cell(line, Series::p99),
                        cell(line, Series::cpuMicros),
                        escaped(errors(line) + line.figure()),
                        line.limit(),
                        line.verdict() == Verdict.NONE ? "" : "**" + line.verdict() + "**");
    }

    private static String errors(Line line) {
        var series = line.series();
        return series == null || series.errors() == 0 ? "" : series.errors() + " errors; ";
    }

    private static String cell(Line line, Function<Series, Range> figure) {
        var series = line.series();
        if (series == null || series.rounds().isEmpty()) return "";
        var range = figure.apply(series);
        return number(range.median()) + " (" + number(range.low()) + "–" + number(range.high()) + ")";
    }

    /** With as many digits as such a measurement is worth. */
    public static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) return "?";
        if (value >= 100) return String.format(Locale.ROOT, "%,.0f", value).replace(',', '\u202f');
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    // A line of a message would end the row, a bar the cell.
    private static String escaped(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ").replace("|", "\\|");
    }
}
