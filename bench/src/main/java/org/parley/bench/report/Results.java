package org.parley.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A whole run.
 *
 * @param run when, with what options, on what machine
 */
public record Results(Map<String, String> run, List<Line> lines) {

    private static final String BEGIN = "<!-- results: written by bench/run --write-docs -->\n";
    private static final String END = "<!-- end of results -->\n";

    /** The table with what it was measured on. */
    public String markdown() {
        var facts = new StringBuilder("| | |\n|---|---|\n");
        run.forEach((name, value) ->
                facts.append("| ").append(name).append(" | ").append(value).append(" |\n"));
        return facts + "\n" + Table.of(lines);
    }

    /** Leaves {@code results.md} and, with every round, {@code results.json} in that folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.md"), markdown());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve("results.json").toFile(), this);
    }

    /** Puts the table between the marks of that document, in the place of the one before. */
    public void writeInto(Path document) throws IOException {
        var text = Files.readString(document);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) throw new IOException(document + " has no marks for the results");
        Files.writeString(
                document, text.substring(0, begin + BEGIN.length()) + "\n" + markdown() + "\n" + text.substring(end));
    }

    /** Whether every goal was reached. */
    public boolean passed() {
        return lines.stream().noneMatch(line -> line.verdict() == Verdict.FAIL);
    }
}
