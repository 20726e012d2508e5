package org.parley.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.change.Shelves;

/** What nginx finds, and what it does not find any more. */
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "Links are for administrators there, and nginx in front of nodes is not")
class ShelvesInFolderTest {

    private static final String NAME = "http/uk/articles/geneva.gzip";

    @TempDir
    Path shared;

    private final AtomicBoolean isCurrent = new AtomicBoolean(true);

    private ShelvesInFolder node(long number) {
        var shelves = new ShelvesInFolder(shared.toString());
        shelves.open(number);
        return shelves;
    }

    private void lay(Shelves shelves, String content) {
        shelves.lay(NAME, content.getBytes(UTF_8), content.hashCode() & Integer.MAX_VALUE, isCurrent::get);
    }

    // As nginx asks for it: a link that leads nowhere is not there.
    private File found() {
        return shared.resolve("shelves/front").resolve(NAME).toFile();
    }

    @Test
    void what_is_laid_there_is_found_with_its_stamp_as_its_time() throws IOException {
        lay(node(1), "one");

        assertThat(found()).hasContent("one");
        assertThat(Files.getLastModifiedTime(found().toPath()).to(TimeUnit.SECONDS))
                .isEqualTo("one".hashCode());
    }

    @Test
    void what_is_not_current_any_more_is_gone_when_shelves_are_tidied() {
        var node = node(1);
        lay(node, "one");
        isCurrent.set(false);

        node.tidy();

        assertThat(found()).doesNotExist();
        lay(node, "one");
        assertThat(found()).doesNotExist();
        isCurrent.set(true);
        lay(node, "two");
        assertThat(found()).hasContent("two");
    }

    @Test
    void what_was_decided_before_shelves_were_tidied_is_not_shown_after() throws InterruptedException {
        var node = node(1);
        var isAsked = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        var laying = new Thread(() -> node.lay(NAME, new byte[1], 1, () -> {
            isAsked.countDown();
            await(mayAnswer);
            return isCurrent.get();
        }));
        laying.start();
        isAsked.await();
        isCurrent.set(false);
        var tidying = new Thread(node::tidy);
        tidying.start();
        mayAnswer.countDown();
        tidying.join();
        laying.join();

        assertThat(found()).doesNotExist();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void the_last_that_was_laid_there_by_any_node_is_found_until_it_is_taken() {
        var one = node(1);
        var two = node(2);
        lay(one, "same");
        lay(two, "same");
        one.take(NAME);
        assertThat(found()).hasContent("same");

        two.take(NAME);

        assertThat(found()).doesNotExist();
        assertThat(found().getParentFile()).isEmptyDirectory();
    }

    @Test
    void a_shelf_that_others_have_removed_shows_nothing_that_its_node_still_lays_there() {
        var cutOff = node(1);
        lay(cutOff, "old");
        var other = node(2);
        assertThat(other.others()).extracting(Shelves.Shelf::node).containsExactly(1L);

        other.others().forEach(other::remove);
        assertThat(found()).doesNotExist();
        lay(cutOff, "old");
        assertThat(found()).doesNotExist();
        assertThat(other.others()).isEmpty();

        cutOff.close();
        cutOff.open(1);
        lay(cutOff, "new");
        assertThat(found()).hasContent("new");
    }

    @Test
    void a_shelf_is_never_opened_under_a_name_that_it_had_before() {
        var node = node(7);
        var watcher = new ShelvesInFolder(shared.toString());
        var before = watcher.others();
        node.close();
        assertThat(watcher.others()).isEmpty();
        node.open(7);

        assertThat(watcher.others()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void a_shelf_that_cannot_be_removed_is_an_error() throws IOException {
        lay(node(1), "one");
        // In the way of what is taken away.
        Files.delete(shared.resolve("shelves/gone"));
        Files.createFile(shared.resolve("shelves/gone"));
        var other = new ShelvesInFolder(shared.toString());

        assertThatThrownBy(() -> other.others().forEach(other::remove)).isInstanceOf(UncheckedIOException.class);
        assertThat(found()).exists();
    }

    @Test
    void whatever_lies_beside_the_shelves_belongs_to_a_node_that_is_not_there() throws IOException {
        node(1);
        for (var name : List.of("x", "zz-1"))
            Files.createDirectory(shared.resolve("shelves/nodes").resolve(name));

        assertThat(new ShelvesInFolder(shared.toString()).others())
                .extracting(Shelves.Shelf::node)
                .containsExactlyInAnyOrder(1L, 0L, 0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../geneva.gzip",
                "http/../../geneva.gzip",
                "/http/geneva.gzip",
                "http//geneva.gzip",
                "http/uk/articles/geneva",
                "http/uk/~.gzip",
                "http/uk/Geneva.gzip",
                "http/uk/geneva.gzip/x"
            })
    void nothing_but_words_between_slashes_becomes_a_file(String name) throws IOException {
        node(1).lay(name, new byte[1], 1, () -> true);

        try (var all = Files.walk(shared)) {
            assertThat(all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)))
                    .isEmpty();
        }
    }

    @Test
    void links_that_lead_nowhere_are_dropped_by_the_next_who_opens_a_shelf() {
        var dead = node(1);
        lay(dead, "one");
        dead.close();
        assertThat(Files.isSymbolicLink(found().toPath())).isTrue();

        node(2);

        assertThat(Files.exists(found().toPath(), LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    void without_a_folder_there_are_none() {
        var none = new ShelvesInFolder("");

        assertThat(none.areUsed()).isFalse();
        none.open(1);
        lay(none, "one");
        none.tidy();
        none.close();
        assertThat(none.others()).isEmpty();
    }
}
