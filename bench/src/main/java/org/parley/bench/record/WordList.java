package org.parley.bench.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists beside this class: a line each, its parts between tabs; what begins with # is said of the list. */
final class WordList {

    private WordList() {}

    static List<List<String>> read(String name) {
        try (var file = WordList.class.getResourceAsStream(name + ".tsv")) {
            var text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
