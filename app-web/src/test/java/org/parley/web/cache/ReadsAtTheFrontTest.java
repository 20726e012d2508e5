package org.parley.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadsAtTheFrontTest {

    @TempDir
    Path folder;

    // As nginx does.
    private void log(String lines) throws IOException {
        Files.writeString(
                folder.resolve("log"),
                lines.replaceAll("(?m)^(?=[gb])", "GET 200 /uk/articles/"),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Test
    void each_line_is_told_once_to_one_node() throws IOException {
        var one = new ReadsAtTheFront(folder);
        var other = new ReadsAtTheFront(folder);
        log("geneva\nbrussels\ngeneva\n");

        assertThat(one.news()).isEqualTo(Map.of("geneva", 2L, "brussels", 1L));
        assertThat(other.news()).isEmpty();
        log("geneva\n");
        assertThat(other.news()).isEqualTo(Map.of("geneva", 1L));
        assertThat(one.news()).isEmpty();
    }

    @Test
    void half_a_line_waits_for_the_rest() throws IOException {
        var reads = new ReadsAtTheFront(folder);
        log("geneva\nGET 304 /en/articles/brus");
        assertThat(reads.news()).isEqualTo(Map.of("geneva", 1L));

        log("sels\n");

        assertThat(reads.news()).isEqualTo(Map.of("brussels", 1L));
    }

    @Test
    void what_is_no_page_that_somebody_was_given_to_read_does_not_count() throws IOException {
        for (var line : List.of(
                "HEAD 200 /uk/articles/geneva",
                "GET 404 /uk/articles/geneva",
                "GET 200 /uk/parties/russia",
                "GET 200 /uk/articles",
                "GET 200 /uk/articles/GENEVA",
                "GET 200 /uk/articles/" + "x".repeat(101),
                "")) log(line + "\n");

        assertThat(new ReadsAtTheFront(folder).news()).isEmpty();
    }

    @Test
    void a_long_log_is_emptied_once_it_was_told() throws IOException {
        var reads = new ReadsAtTheFront(folder);
        log("geneva\n".repeat(200_000));

        assertThat(reads.news()).isEqualTo(Map.of("geneva", 200_000L));
        assertThat(folder.resolve("log")).isEmptyFile();
        log("brussels\n");
        assertThat(reads.news()).isEqualTo(Map.of("brussels", 1L));
    }

    @Test
    void a_log_that_was_begun_anew_is_told_from_its_beginning() throws IOException {
        var reads = new ReadsAtTheFront(folder);
        log("geneva\ngeneva\n");
        reads.news();
        Files.delete(folder.resolve("log"));
        log("geneva\n");

        assertThat(reads.news()).isEqualTo(Map.of("geneva", 1L));
    }

    @Test
    void while_another_is_at_it_nothing_is_told() throws IOException {
        log("geneva\n");
        try (var locks = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = locks.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(new ReadsAtTheFront(folder).news()).isEmpty();
        }
        assertThat(new ReadsAtTheFront(folder).news()).isEqualTo(Map.of("geneva", 1L));
    }
}
