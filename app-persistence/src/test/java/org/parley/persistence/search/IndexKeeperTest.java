package org.parley.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.domain.search.Finding;
import org.parley.domain.search.NotReady;
import org.parley.domain.search.Question;
import org.parley.domain.search.SynonymGroup;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.persistence.KeptRecord;

/** What becomes of search when something becomes of its folder. Each state is made for real. */
class IndexKeeperTest {

    private static final long PLENTY = 50_000_000;

    @TempDir
    private Path parent;

    private final KeptRecord record = new KeptRecord();
    private final LuceneSearch search = new LuceneSearch();
    private final SearchedRecord searched = new SearchedRecord();
    private Instant now = Instant.parse("2026-03-20T10:00:00Z");
    private long article;
    private IndexKeeper keeper;

    @BeforeEach
    void a_record() {
        article = searched.addTo(record);
    }

    @AfterEach
    void closed() {
        if (keeper != null) keeper.close();
    }

    @Test
    void before_the_first_index_is_made_search_says_so() {
        keeper = keeper(folder(), PLENTY);
        search.lookInto(keeper);

        assertThatThrownBy(() -> search.find(Question.of("Рябков", Language.UK)))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void what_is_published_changed_or_withdrawn_is_known_after_the_next_turn() throws Exception {
        start();
        assertThat(places("слонопотам")).isEmpty();

        revise("Слонопотам");
        settle();
        assertThat(places("слонопотама")).contains("/articles/geneva");

        record.world().run(all -> all.articles().withdraw(article));
        settle();
        assertThat(places("слонопотам")).isEmpty();
        assertThat(places("комісія")).isEmpty();
    }

    @Test
    void who_is_called_differently_is_found_by_the_new_name_and_so_is_what_they_said() throws Exception {
        start();
        record.world().run(all -> {
            var sherman = all.people().bySlug("wendy-sherman").orElseThrow();
            rename(sherman, Localized.of("Гвендолін Шерман", "Gwendolyn Sherman"));
            all.people().write(sherman);
        });
        settle();

        assertThat(places("Гвендолін")).contains("/people/wendy-sherman", "/articles/geneva");
    }

    @Test
    void synonyms_hold_at_once_and_no_longer_than_they_are_kept() throws Exception {
        start();
        assertThat(places("балачки")).isEmpty();

        var group = new SynonymGroup(List.of("балачки", "перемовини"), "Олена", now);
        record.in(entities -> {
            record.synonyms(entities).add(group);
            return null;
        });
        settle();
        assertThat(places("балачок")).contains("/articles/geneva#p1");

        record.in(entities -> {
            var synonyms = record.synonyms(entities);
            synonyms.remove(synonyms.withId(group.id()).orElseThrow());
            return null;
        });
        settle();
        assertThat(places("балачок")).isEmpty();
    }

    @Test
    void the_next_start_goes_on_with_what_is_there_and_catches_up() throws Exception {
        record.settle();
        start();
        record.settle();
        revise("Слонопотам");
        settle();
        var before = files("segments_");
        keeper.close();
        revise("Мамонт");

        keeper = keeper(folder(), PLENTY);
        search.lookInto(keeper);
        keeper.turn(true);

        assertThat(places("мамонта")).contains("/articles/geneva");
        assertThat(before).isNotEmpty();
        assertThat(folders()).containsExactly("index-1");
    }

    @Test
    void an_index_of_another_database_is_made_anew() throws Exception {
        start();
        keeper.close();
        new KeptRecord();

        keeper = keeper(folder(), PLENTY);
        search.lookInto(keeper);
        settle();

        assertThat(places("Рябков")).isEmpty();
    }

    @Test
    void a_broken_index_is_made_anew_at_the_start() throws Exception {
        record.settle();
        start();
        keeper.close();
        garbage(file -> !file.equals("node.lock"));

        start();

        assertThat(places("Рябков")).contains("/people/sergei-ryabkov");
    }

    @Test
    void an_index_that_breaks_while_it_is_used_is_made_anew() throws Exception {
        start();
        garbage(file -> file.startsWith("_"));
        settle();

        assertThat(places("Рябков")).contains("/people/sergei-ryabkov");
        revise("Слонопотам");
        settle();
        assertThat(places("слонопотам")).contains("/articles/geneva");
    }

    @Test
    void an_index_that_is_taken_away_while_it_is_used_is_made_anew() throws Exception {
        start();
        now = now.plus(Duration.ofMinutes(1));
        IOUtils.rm(folder());
        assertThat(places("Рябков")).contains("/people/sergei-ryabkov");

        settle();

        assertThat(places("Рябков")).contains("/people/sergei-ryabkov");
        assertThat(folders()).hasSize(1);
    }

    @Test
    void a_folder_that_goes_by_another_name_is_the_same_folder() throws Exception {
        var real = Files.createDirectory(parent.resolve("real"));
        Files.createSymbolicLink(folder(), real);
        start();

        assertThat(folders()).containsExactly("index-1");
        assertThat(files("segments_")).isNotEmpty();
    }

    @Test
    void where_there_can_be_no_folder_the_index_is_in_memory_until_there_can() throws Exception {
        Files.writeString(folder(), "This is a file.");
        start();
        assertThat(places("Рябков")).contains("/people/sergei-ryabkov");
        revise("Слонопотам");
        settle();
        assertThat(places("слонопотам")).contains("/articles/geneva");

        Files.delete(folder());
        now = now.plus(Duration.ofMinutes(1));
        settle();

        assertThat(places("слонопотам")).contains("/articles/geneva");
        assertThat(folders()).hasSize(1);
    }

    @Test
    void a_second_process_on_the_same_folder_keeps_its_own_in_memory() throws Exception {
        start();
        try (var second = keeper(folder(), PLENTY)) {
            while (second.turn(true)) Thread.onSpinWait();
            search.lookInto(second);
            assertThat(places("Рябков")).contains("/people/sergei-ryabkov");
        }
        search.lookInto(keeper);
        revise("Слонопотам");
        settle();
        assertThat(places("слонопотам")).contains("/articles/geneva");
    }

    @Test
    void what_is_too_much_for_memory_is_not_found_in_part() throws Exception {
        Files.writeString(folder(), "This is a file.");
        keeper = keeper(folder(), 100);
        search.lookInto(keeper);
        settle();

        assertThatThrownBy(() -> places("Рябков")).isInstanceOf(NotReady.class);

        Files.delete(folder());
        now = now.plus(Duration.ofMinutes(1));
        settle();
        assertThat(places("Рябков")).contains("/people/sergei-ryabkov");
    }

    private void start() {
        keeper = keeper(folder(), PLENTY);
        search.lookInto(keeper);
        settle();
    }

    private void settle() {
        // It may take a turn to notice and another to put it right.
        for (var i = 0; i < 3; i++) while (keeper.turn(true)) Thread.onSpinWait();
    }

    private IndexKeeper keeper(Path folder, long mostInMemory) {
        return new IndexKeeper(folder, KeptSource.of(record), record, clock(), mostInMemory);
    }

    private Clock clock() {
        return ((java.time.InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }

    private Path folder() {
        return parent.resolve("search");
    }

    private void revise(String headline) {
        var again = searched.article().headline(Localized.of(headline, headline));
        record.world().publish(again, article, 2, now, now);
    }

    private List<String> places(String asked) throws NotReady {
        return search.find(Question.of(asked, Language.UK)).found().stream()
                .map(Finding::path)
                .toList();
    }

    private List<String> folders() throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(Files::isDirectory)
                    .map(f -> f.getFileName().toString())
                    .toList();
        }
    }

    private List<Path> files(String beginning) throws IOException {
        try (var files = Files.walk(folder().toRealPath())) {
            return files.filter(f -> f.getFileName().toString().startsWith(beginning))
                    .toList();
        }
    }

    private void garbage(Predicate<String> which) throws IOException {
        try (var files = Files.walk(folder())) {
            files.filter(Files::isRegularFile)
                    .filter(f -> which.test(f.getFileName().toString()))
                    .forEach(IndexKeeperTest::spoil);
        }
    }

    private static void spoil(Path file) {
        try {
            Files.write(file, new byte[(int) Files.size(file) / 2 + 1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(org.parley.domain.party.Person person, Localized name) {
        try {
            var field = person.getClass().getDeclaredField("name");
            field.setAccessible(true);
            field.set(person, name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
