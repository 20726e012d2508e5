package org.parley.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.cache.PageKey.of;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.Aspect.Kind;
import org.parley.domain.change.Freshness;
import org.parley.domain.change.Shown;
import org.parley.web.cache.CapturedResponse.Taken;
import org.parley.web.view.Encoding;

class PageCacheTest {

    private static final PageKey KEY = requireKey("/uk/articles/geneva");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private static final long MOST = 1_000_000;

    private final Freshness freshness = new Freshness(System::nanoTime);
    private final AtomicInteger renders = new AtomicInteger();
    private final MemoryShelves shelves = new MemoryShelves();
    private final Laying laying = new Laying(shelves);
    private final PageCache pages = new PageCache(freshness, Clock.system(KYIV), laying, MOST);

    PageCacheTest() {
        freshness.lease(System.nanoTime(), 3_600_000);
    }

    private static PageKey requireKey(String path) {
        var key = of("GET", path, null);
        if (key == null) throw new AssertionError(path);
        return key;
    }

    private Taken page(String text, int status) {
        renders.incrementAndGet();
        Shown.note(Kind.ARTICLE, 1);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Taken(
                status, List.of(Map.entry("Vary", "Accept-Encoding")), "text/html", bytes, false, status < 500);
    }

    private String read(PageKey key, String text) throws Exception {
        var fresh = pages.fresh(key.text());
        var page = fresh != null ? fresh : pages.made(key, () -> page(text, 200));
        return text(page);
    }

    private static String text(FinishedPage page) {
        return new String(page.packed(null).whole().body(), StandardCharsets.UTF_8);
    }

    @Test
    void a_page_is_made_once_and_then_served() throws Exception {
        assertThat(read(KEY, "one")).isEqualTo("one");
        assertThat(read(KEY, "other")).isEqualTo("one");
        assertThat(renders).hasValue(1);
    }

    @Test
    void it_is_made_anew_when_what_it_shows_has_changed_and_only_then() throws Exception {
        read(KEY, "one");
        freshness.changed(Set.of(new Aspect(Kind.ARTICLE, 2)));
        assertThat(read(KEY, "other")).isEqualTo("one");

        freshness.changed(Set.of(new Aspect(Kind.ARTICLE, 1)));

        assertThat(read(KEY, "other")).isEqualTo("other");
    }

    @Test
    void while_a_change_is_under_way_every_reader_gets_what_is_there_now() throws Exception {
        read(KEY, "one");
        freshness.announced("change", Set.of(new Aspect(Kind.ARTICLE, 1)));

        assertThat(read(KEY, "two")).isEqualTo("two");
        assertThat(read(KEY, "three")).isEqualTo("three");

        freshness.settled("change");
        assertThat(read(KEY, "four")).isEqualTo("four");
        assertThat(read(KEY, "five")).isEqualTo("four");
    }

    @Test
    @Timeout(60)
    void readers_of_what_is_being_changed_wait_for_it_and_then_have_it_made_once() throws Exception {
        // Their patience has no end while time stands still.
        var still = new Freshness(() -> 0);
        still.lease(0, 1);
        var cache = new PageCache(still, Clock.system(KYIV), laying, MOST);
        cache.made(KEY, () -> page("one", 200));
        still.announced("change", Set.of(new Aspect(Kind.ARTICLE, 1)));
        var readers = 20;
        var threads = Executors.newFixedThreadPool(readers);
        try {
            var asked = new ArrayList<Future<String>>();
            for (var i = 0; i < readers; i++)
                asked.add(threads.submit(() -> text(cache.made(KEY, () -> page("two", 200)))));
            while (cache.counters().get("parley_page_joined_total") < readers - 1) Thread.sleep(1);
            assertThat(renders).hasValue(1);
            assertThat(asked).noneMatch(Future::isDone);

            still.settled("change");

            for (var reader : asked) assertThat(reader.get()).isEqualTo("two");
            assertThat(renders).hasValue(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_changed_while_it_was_made_is_not_kept() throws Exception {
        pages.made(KEY, () -> {
            var page = page("old", 200);
            freshness.changed(Set.of(new Aspect(Kind.ARTICLE, 1)));
            return page;
        });

        assertThat(read(KEY, "new")).isEqualTo("new");
    }

    @Test
    void a_node_without_a_lease_serves_nothing_that_it_has_kept() throws Exception {
        read(KEY, "one");
        freshness.lease(System.nanoTime(), 0);

        assertThat(read(KEY, "two")).isEqualTo("two");
        assertThat(pages.find(asked("GET"))).isNull();
    }

    @Test
    void at_midnight_what_was_due_today_is_overdue() throws Exception {
        var evening = Clock.fixed(Instant.parse("2022-01-10T21:59:59Z"), KYIV);
        var late = new PageCache(freshness, evening, laying, 100_000);
        var page = late.made(KEY, () -> page("today", 200));

        assertThat(Instant.ofEpochMilli(page.until())).isEqualTo(Instant.parse("2022-01-10T22:00:00Z"));
        assertThat(late.fresh(KEY.text())).isNotNull();
        page.checkedAt(freshness.moment());
        assertThat(new PageCache(freshness, Clock.fixed(Instant.ofEpochMilli(page.until()), KYIV), laying, 100_000)
                        .isFresh(page))
                .isFalse();
    }

    @Test
    void all_who_ask_while_it_is_made_get_the_same() throws Exception {
        var readers = 40;
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(readers);
        Callable<String> slow = () -> new String(
                pages.made(KEY, () -> {
                            begun.countDown();
                            go.await();
                            return page("once", 200);
                        })
                        .packed(null)
                        .whole()
                        .body(),
                StandardCharsets.UTF_8);
        var answers = new ArrayList<Future<String>>();
        answers.add(threads.submit(slow));
        begun.await();
        for (var i = 1; i < readers; i++) answers.add(threads.submit(slow));
        while (pages.counters().get("parley_page_joined_total") < readers - 1) Thread.onSpinWait();
        go.countDown();

        for (var answer : answers) assertThat(answer.get()).isEqualTo("once");
        assertThat(renders).hasValue(1);
        threads.shutdown();
    }

    @Test
    void nobody_who_asks_after_a_change_is_given_what_was_begun_before_it() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        var early = threads.submit(() -> pages.made(KEY, () -> {
            begun.countDown();
            go.await();
            return page("old", 200);
        }));
        begun.await();
        freshness.changed(Set.of(new Aspect(Kind.ARTICLE, 1)));
        var late = threads.submit(() -> pages.made(KEY, () -> page("new", 200)));
        go.countDown();

        assertThat(new String(early.get().packed(null).whole().body(), StandardCharsets.UTF_8))
                .isEqualTo("old");
        assertThat(new String(late.get().packed(null).whole().body(), StandardCharsets.UTF_8))
                .isEqualTo("new");
        threads.shutdown();
    }

    @Test
    void a_failure_is_told_to_those_who_met_it_and_not_kept() throws Exception {
        var failed = pages.made(KEY, () -> page("failed", 500));

        assertThat(failed.packed(null).whole().status()).isEqualTo(500);
        assertThat(read(KEY, "well")).isEqualTo("well");
    }

    @Test
    void what_throws_leaves_the_way_free() throws Exception {
        try {
            pages.made(KEY, () -> {
                throw new IllegalStateException("no template");
            });
        } catch (IllegalStateException e) {
            assertThat(read(KEY, "well")).isEqualTo("well");
            return;
        }
        throw new AssertionError("It did not throw");
    }

    @Test
    void what_is_not_there_is_kept_where_the_address_says_the_language() throws Exception {
        pages.made(KEY, () -> page("немає", 404));
        assertThat(pages.fresh(KEY.text())).isNotNull();

        var neutral = requireKey("/sitemaps.xml");
        pages.made(neutral, () -> page("немає", 404));
        assertThat(pages.fresh(neutral.text())).isNull();
    }

    @Test
    void memory_is_bounded_and_a_robot_does_not_drive_out_what_everybody_reads() throws Exception {
        var text = "x".repeat(2_000);
        // How often something is read is counted once it is half full.
        for (var i = 0; i < 300; i++) read(requireKey("/en/articles/old-" + i), text);
        for (var i = 0; i < 50; i++) read(KEY, text);

        // About 250 pages have room: whatever keeps only what was read last has lost this one each time.
        for (var i = 0; i < 4_000; i++) {
            if (i % 300 == 0) assertThat(read(KEY, "made anew")).isEqualTo(text);
            read(requireKey("/uk/articles/old-" + i), text);
        }

        assertThat(pages.counters().get("parley_page_bytes")).isLessThanOrEqualTo(MOST);
    }

    @Test
    void a_crowd_that_comes_for_what_is_new_has_it_made_once_where_memory_is_full_of_what_is_read_more()
            throws Exception {
        var text = "x".repeat(2_000);
        for (var round = 0; round < 5; round++)
            for (var i = 0; i < 1_000; i++) read(requireKey("/en/articles/old-" + i), text);
        var before = renders.get();

        for (var i = 0; i < 20; i++) {
            var fresh = requireKey("/uk/articles/new-" + i);
            for (var reader = 0; reader < 10; reader++)
                assertThat(read(fresh, text)).isEqualTo(text);
        }

        assertThat(renders.get() - before).isEqualTo(20);
    }

    @Test
    void what_is_compressed_is_kept_compressed_and_the_same_in_every_encoding() throws Exception {
        var text = "Женева, 10 січня 2022 року. ".repeat(1_000);
        var key = KEY.text();
        var page = pages.made(KEY, () -> page(text, 200));
        var plain = pages.counters().get("parley_page_bytes");

        var gzip = pages.packed(key, page, "gzip").whole().body();
        assertThat(pages.counters().get("parley_page_bytes")).isLessThan(plain / 4);
        var brotli = pages.packed(key, page, "br").whole().body();
        var identity = pages.packed(key, page, null).whole().body();

        assertThat(Encoding.GZIP.unpack(gzip)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(Encoding.BROTLI.unpack(brotli)).isEqualTo(identity);
        assertThat(identity).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(pages.counters().get("parley_page_bytes"))
                .isGreaterThanOrEqualTo((long) gzip.length + brotli.length + identity.length);
        assertThat(pages.fresh(key)).isSameAs(page);
    }

    @Test
    void without_waiting_there_is_an_answer_only_once_it_is_packed() throws Exception {
        assertThat(pages.find(asked("GET"))).isNull();
        read(KEY, "one");

        assertThat(pages.find(asked("GET")).body()).isEqualTo("one".getBytes(StandardCharsets.UTF_8));
        assertThat(pages.find(asked("HEAD")).body()).isEmpty();
        assertThat(pages.find(asked("HEAD")).length()).isEqualTo(3);
        assertThat(pages.find(asked("POST"))).isNull();
    }

    private static Kept.Asked asked(String method) {
        return new Kept.Asked() {
            @Override
            public String method() {
                return method;
            }

            @Override
            public String path() {
                return KEY.text();
            }

            @Override
            public String query() {
                return null;
            }

            @Override
            public String header(String name) {
                return null;
            }
        };
    }
}
