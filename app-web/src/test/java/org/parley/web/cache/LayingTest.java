package org.parley.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.Aspect.Kind;
import org.parley.domain.change.Freshness;
import org.parley.domain.change.Shown;
import org.parley.web.cache.CapturedResponse.Taken;

/** Which pages the front is given, and when. */
class LayingTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String ARTICLE = "/uk/articles/geneva";

    private final Freshness freshness = new Freshness(System::nanoTime);
    private final MemoryShelves shelves = new MemoryShelves();
    private final Laying laying = new Laying(shelves);

    LayingTest() {
        freshness.lease(System.nanoTime(), 3_600_000);
    }

    @AfterEach
    void end() {
        laying.end();
    }

    private PageCache pages(String now, long most) {
        return new PageCache(freshness, Clock.fixed(Instant.parse(now), KYIV), laying, most);
    }

    private static Taken page(int status, String header) {
        Shown.note(Kind.ARTICLE, 1);
        var bytes = "text".getBytes(StandardCharsets.UTF_8);
        return new Taken(
                status, List.of(Map.entry(header, "Accept-Encoding")), "text/html;charset=utf-8", bytes, false, true);
    }

    private void readTwice(PageCache pages, String path, String encoding, Taken page) throws Exception {
        var key = PageKey.of("GET", path, null);
        var made = pages.made(key, () -> {
            Shown.note(Kind.ARTICLE, 1);
            return page;
        });
        var packed = made.packed(encoding);
        assertThat(shelves.names()).as("asked for once").isEmpty();
        pages.askedAgain(key.text(), made, packed);
        laying.awaitAll();
    }

    private void readTwice(PageCache pages, String path) throws Exception {
        readTwice(pages, path, "gzip", page(200, "Vary"));
    }

    private PageCache atNoon() {
        return pages("2022-01-10T10:00:00Z", 1_000_000);
    }

    @Test
    void who_asks_again_gives_the_page_to_the_front_and_who_asks_once_does_not() throws Exception {
        readTwice(atNoon(), ARTICLE);

        assertThat(shelves.names()).containsExactly("http/uk/articles/geneva.gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk/articles/Geneva",
                "/uk/articles/geneva.json",
                "/uk/articles/geneva/versions",
                "/uk/articles/..",
                "/uk/../en",
                "/uk/",
                "/uk/articles//geneva",
                "/uk/articles/geneva?party=us",
                "/uk/embed/follow-ups",
                "/uk/feed.atom",
                "/robots.txt"
            })
    void nothing_but_a_page_of_a_known_kind_becomes_a_file(String path) throws Exception {
        readTwice(atNoon(), path);

        assertThat(shelves.names()).isEmpty();
    }

    @Test
    void neither_does_an_error_nor_a_page_that_says_something_special_nor_one_that_is_not_packed() throws Exception {
        readTwice(atNoon(), ARTICLE, "gzip", page(410, "Vary"));
        readTwice(atNoon(), ARTICLE, "gzip", page(200, "X-Robots-Tag"));
        readTwice(atNoon(), ARTICLE, "identity", page(200, "Vary"));

        assertThat(shelves.names()).isEmpty();
    }

    @Test
    void what_is_touched_is_not_current_from_the_announcement_on() throws Exception {
        readTwice(atNoon(), ARTICLE);
        freshness.announced("elsewhere", Set.of(new Aspect(Kind.ARTICLE, 2)));
        shelves.tidy();
        assertThat(shelves.names()).hasSize(1);

        freshness.announced("here", Set.of(new Aspect(Kind.ARTICLE, 1)));
        shelves.tidy();

        assertThat(shelves.names()).isEmpty();
    }

    @Test
    void a_page_that_was_read_before_the_change_is_not_laid_out_after_it() throws Exception {
        var pages = atNoon();
        var key = PageKey.of("GET", ARTICLE, null);
        var made = pages.made(key, () -> page(200, "Vary"));
        var packed = made.packed("gzip");
        freshness.changed(Set.of(new Aspect(Kind.ARTICLE, 1)));

        pages.askedAgain(key.text(), made, packed);
        laying.awaitAll();

        assertThat(shelves.names()).isEmpty();
    }

    @Test
    void without_the_database_what_lies_there_stays_since_nothing_can_change() throws Exception {
        readTwice(atNoon(), ARTICLE);
        freshness.lease(System.nanoTime(), 0);
        shelves.tidy();

        assertThat(shelves.names()).hasSize(1);
    }

    @Test
    void two_seconds_before_midnight_pages_of_today_are_over() throws Exception {
        readTwice(pages("2022-01-10T21:59:58Z", 1_000_000), ARTICLE);
        assertThat(shelves.names()).isEmpty();

        readTwice(pages("2022-01-10T21:59:57Z", 1_000_000), ARTICLE);
        assertThat(shelves.names()).hasSize(1);
    }

    @Test
    void what_leaves_the_memory_leaves_the_front() throws Exception {
        var pages = pages("2022-01-10T10:00:00Z", 20_000);
        readTwice(pages, ARTICLE);
        for (var i = 0; i < 100; i++) {
            var key = PageKey.of("GET", "/uk/parties/a" + i, null);
            for (var times = 0; times < 20; times++)
                if (pages.fresh(key.text()) == null) pages.made(key, () -> page(200, "Vary"));
        }
        laying.awaitAll();

        assertThat(pages.fresh(ARTICLE)).isNull();
        assertThat(shelves.names()).isEmpty();
    }
}
