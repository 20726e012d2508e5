package org.parley.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.KeepingNode;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;

/**
 * Two nodes on one database: editors work on the first, which keeps no pages, so that what it answers is what there is;
 * the second keeps its pages and must always answer the same.
 */
@OnTheServer
class PageCacheIT {

    private static final String ARTICLE = "/uk/articles/geneva-2022-01-10";
    private static final String BROTLI = "br";
    private static final String FOLLOW_UP = "1";

    private static KeepingNode node;

    private final Admin editor = Admin.as(Role.ADMINISTRATOR);

    @BeforeAll
    static void start() {
        node = KeepingNode.start();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @AfterEach
    void remove() {
        StoredDraft.removeAll();
    }

    private static Reply read(String path, String... headers) {
        return node.http().get(path, headers);
    }

    private static long rendersDuring(Runnable action) {
        var before = node.renders();
        action.run();
        return node.renders() - before;
    }

    @Test
    void a_page_is_made_once_whatever_encoding_it_is_read_in() {
        var path = ARTICLE + "?party=us";

        var renders = rendersDuring(() -> {
            for (var encoding : List.of("gzip", BROTLI, "identity", "gzip, deflate, br")) {
                assertThat(read(path, "Accept-Encoding", encoding).status()).isEqualTo(200);
                assertThat(node.http().head(path, "Accept-Encoding", encoding).status())
                        .isEqualTo(200);
            }
        });

        assertThat(renders).isEqualTo(1);
    }

    @Test
    void kept_or_not_a_page_comes_with_the_same_head_and_bytes() {
        var made = Site.get(ARTICLE);
        read(ARTICLE);
        var kept = read(ARTICLE);

        assertThat(kept.body()).isEqualTo(made.body());
        assertThat(heads(kept)).isEqualTo(heads(made));
        assertThat(kept.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(kept.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(kept.header("Content-Security-Policy")).isNotEmpty();
        assertThat(kept.headers().map()).doesNotContainKey("set-cookie");
    }

    private static Map<String, List<String>> heads(Reply reply) {
        var heads = new TreeMap<>(reply.headers().map());
        heads.keySet().removeAll(List.of("date", "connection"));
        // Two ways of writing the same.
        heads.replaceAll((name, values) ->
                values.stream().map(value -> value.replace(" ", "")).toList());
        return heads;
    }

    @Test
    void who_has_a_page_in_one_encoding_does_not_get_it_again() {
        for (var encoding : List.of("gzip", BROTLI, "identity")) {
            var tag = read(ARTICLE, "Accept-Encoding", encoding).header("ETag");
            var again = read(ARTICLE, "Accept-Encoding", encoding, "If-None-Match", tag);

            assertThat(again.status()).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            var other = encoding.equals("gzip") ? "identity" : "gzip";
            assertThat(read(ARTICLE, "Accept-Encoding", other, "If-None-Match", tag)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_page_that_was_read_before_comes_by_the_shortcut_and_is_the_same() {
        read(ARTICLE);
        var first = read(ARTICLE);
        var before = node.counted("parley_page_shortcuts_total");

        var again = read(ARTICLE);
        var unchanged = read(ARTICLE, "If-None-Match", first.header("ETag"));
        var head = node.http().head(ARTICLE);

        assertThat(node.counted("parley_page_shortcuts_total") - before).isEqualTo(3);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(heads(again)).isEqualTo(heads(first));
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.bytes()).isEmpty();
        assertThat(head.bytes()).isEmpty();
        assertThat(heads(head)).isEqualTo(heads(first));
    }

    @Test
    void many_who_ask_at_once_are_given_what_was_made_once() throws Exception {
        var path = ARTICLE + "?party=russia";
        var readers = 100;
        var threads = Executors.newFixedThreadPool(readers);
        var start = new CyclicBarrier(readers);
        Callable<Reply> reading = () -> {
            start.await();
            return read(path);
        };
        var before = node.renders();

        var replies = threads.invokeAll(Collections.nCopies(readers, reading));

        var bodies = new ArrayList<String>();
        for (var reply : replies) bodies.add(reply.get().body());
        assertThat(bodies).containsOnly(Site.get(path).body());
        assertThat(node.renders() - before).isEqualTo(1);
        threads.shutdown();
    }

    @Test
    void what_is_not_there_or_has_moved_is_answered_as_by_a_node_that_keeps_nothing() {
        for (var path : List.of("/uk/articles/nothing", "/nothing", "/uk/negotiations/us-russia-security?as-of=x")) {
            read(path);
            assertThat(read(path).status()).as(path).isEqualTo(Site.get(path).status());
            assertThat(read(path).body()).as(path).isEqualTo(Site.get(path).body());
        }
        read("/nothing", "Accept-Language", "en");
        assertThat(read("/nothing", "Accept-Language", "uk")
                        .html()
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("uk");
        assertThat(read("/nothing", "Accept-Language", "en")
                        .html()
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    // Every kind of page, and of those that show what is changed below, several.
    private static List<String> pages() {
        var pages = new ArrayList<>(List.of(
                "/sitemap.xml",
                "/robots.txt",
                "/api/positions",
                "/api/follow-ups",
                "/api/articles",
                "/api/parties",
                "/openapi.json",
                "/oembed?url=https%3A%2F%2Fparley.example%2Fuk%2Farticles%2Fgeneva-2022-01-10"));
        for (var language : List.of("/uk", "/en"))
            for (var path : List.of(
                    "",
                    "/articles",
                    "/articles/geneva-2022-01-10",
                    "/articles/geneva-2022-01-10?party=us",
                    "/articles/brussels-2022-01-12",
                    "/articles/geneva-2022-01-10/versions",
                    "/articles/geneva-2022-01-10/versions/1",
                    "/articles/geneva-2022-01-10.json",
                    "/articles/geneva-2022-01-10/chain.json",
                    "/articles/geneva-2022-01-10/versions/1/citation?of=p4",
                    "/negotiations",
                    "/negotiations/us-russia-security",
                    "/negotiations/us-russia-security?as-of=2022-01-10",
                    "/negotiations/us-russia-security/positions/russia/nato-enlargement",
                    "/negotiations/us-russia-security/topics/nato-enlargement",
                    "/negotiations/us-russia-security/positions.csv",
                    "/negotiations/us-russia-security/feed.atom",
                    "/parties",
                    "/parties/russia",
                    "/parties/nato",
                    "/parties/russia/feed.atom",
                    "/people",
                    "/people/wendy-sherman",
                    "/topics",
                    "/topics/nato-enlargement",
                    "/follow-ups",
                    "/follow-ups?party=us",
                    "/follow-ups.csv",
                    "/follow-ups.ics",
                    "/follow-ups/feed.atom",
                    "/follow-ups/1",
                    "/feed.atom",
                    "/corrections.atom",
                    "/data",
                    "/embed/articles/geneva-2022-01-10/positions",
                    "/embed/follow-ups?negotiation=us-russia-security")) pages.add(language + path);
        return pages;
    }

    @Test
    void whatever_changes_a_kept_page_is_what_a_new_one_would_be() {
        var stale = new ArrayList<String>();
        var pages = pages();
        read(pages, stale, "nothing");
        var article = StoredDraft.ready();
        pages.add("/uk" + article.publicPath());
        var recorded = Database.text("select recorded from follow_up where id = " + FOLLOW_UP);
        var newsOn = Database.text("select news_on from follow_up where id = " + FOLLOW_UP);
        var last = Database.text("select coalesce(max(id), 0) from status_entry");
        try {
            changes(article).forEach((name, change) -> {
                change.run();
                // What was read while the change was under way is not kept, and could not be stale after the next.
                node.awaitCalm();
                read(pages, stale, name);
            });
        } finally {
            Database.run("delete from status_entry where id > ?", last);
            Database.run("update follow_up set recorded = ?, news_on = ? where id = ?", recorded, newsOn, FOLLOW_UP);
            Database.run("delete from overrule where changed_by <> 'Parley'");
            Database.run("delete from finding where changed_by <> 'Parley'");
        }

        assertThat(stale).isEmpty();
    }

    private static void read(List<String> pages, List<String> stale, String after) {
        node.laidOut().forEach((path, page) -> {
            if (!page.equals(Site.get(path).body())) stale.add(path + " at the front after " + after);
        });
        for (var path : pages) {
            var made = Site.get(path);
            var kept = read(path);
            if (kept.status() != made.status() || !kept.body().equals(made.body())) stale.add(path + " after " + after);
            // Once more than it takes to be laid out for the front.
            for (var i = 0; i < 3; i++) read(path, "Accept-Encoding", "gzip");
        }
        if (node.laidOut().isEmpty()) stale.add("nothing is laid out after " + after);
    }

    // In this order.
    private Map<String, Runnable> changes(StoredDraft article) {
        var changes = new LinkedHashMap<String, Runnable>();
        changes.put("an article was published", () -> publish(article, 1, "FIRST"));
        changes.put("it was published anew", () -> {
            article.revise(article.slug, "Сторони мовчали.", "The parties were silent.");
            publish(article, 2, "CORRECTION");
        });
        changes.put(
                "it was withdrawn",
                () -> done(editor.post(
                        article.path + "/publication/withdrawal", "reason.uk", "Чому", "reason.en", "Why")));
        for (var listing : List.of("parties", "people", "topics", "negotiations")) {
            var path = "/admin/" + listing + "/" + id(listing);
            var before = name(path);
            changes.put("one of the " + listing + " was renamed", () -> rename(path, before + " (нова назва)"));
            changes.put("it got its name back, one of the " + listing, () -> rename(path, before));
        }
        changes.putAll(wordsOfEditors());
        changes.put("something became of a follow-up", this::recordWhatBecame);
        return changes;
    }

    private Map<String, Runnable> wordsOfEditors() {
        var negotiation = "/admin/negotiations/" + id("negotiations");
        var mark = negotiation + "/changes/brussels-2022-01-12/russia/nato-enlargement";
        var evidence = negotiation + "/evidence/";
        var changes = new LinkedHashMap<String, Runnable>();
        changes.put("a mark was overruled", () -> overrule(mark, "0", "Перше слово."));
        changes.put("the reason was changed", () -> overrule(mark, "1", "Друге слово."));
        changes.put("the mark was restored", () -> done(editor.post(mark + "/removal", "base", "2")));
        changes.put("later evidence came in", () -> find(evidence + "new", "0", "Сталося інакше."));
        changes.put("it was worded anew", () -> find(evidence + finding(), "1", "Сталося зовсім інакше."));
        changes.put("it was removed", () -> done(editor.post(evidence + finding() + "/removal", "base", "2")));
        return changes;
    }

    private void overrule(String mark, String base, String reason) {
        done(editor.post(mark, "base", base, "mark", "HARDENED", "reason.uk", reason));
    }

    private void find(String evidence, String base, String what) {
        var position = Database.text("select concat(p.article_id, '.', p.record_key) from party_position p"
                + " join article a on a.id = p.article_id join party y on y.id = p.party_id"
                + " join topic t on t.id = p.topic_id"
                + " where a.slug = 'geneva-2022-01-10' and y.slug = 'russia' and t.slug = 'nato-enlargement'");
        done(editor.post(
                evidence,
                "base",
                base,
                "position",
                position,
                "date",
                "2022-02-24",
                "bearing",
                "CONTRADICTS",
                "what.uk",
                what,
                "source.name.uk",
                "Зведення"));
    }

    private static String finding() {
        return Database.text("select max(id) from finding where changed_by <> 'Parley'");
    }

    private void recordWhatBecame() {
        var path = "/admin/follow-ups/" + FOLLOW_UP;
        done(resubmit(
                path,
                path + "/status-entries",
                Map.of("status", "DONE", "since", "2022-02-05", "source.name.uk", "Зведення")));
    }

    private static String id(String listing) {
        return switch (listing) {
            case "parties" -> Database.text("select id from party where slug = 'russia'");
            case "people" -> Database.text("select id from person where slug = 'wendy-sherman'");
            case "topics" -> Database.text("select id from topic where slug = 'nato-enlargement'");
            default -> Database.text("select id from negotiation where slug = 'us-russia-security'");
        };
    }

    private String name(String path) {
        return editor.get(path)
                .html()
                .selectFirst("[name=name.uk], [name=title.uk]")
                .val();
    }

    private void rename(String path, String name) {
        var field = editor.get(path)
                .html()
                .selectFirst("[name=name.uk], [name=title.uk]")
                .attr("name");
        done(resubmit(path, path, Map.of(field, name)));
    }

    /** Sends the form of a page as it is there, with some fields changed. */
    private Reply resubmit(String page, String target, Map<String, String> changed) {
        var form = editor.get(page).html().select("form[method=post]").stream()
                .map(FormElement.class::cast)
                .filter(f -> f.attr("action").isEmpty() || f.attr("action").equals(target))
                .filter(f -> changed.keySet().stream().allMatch(name -> f.selectFirst("[name=" + name + "]") != null))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form for " + changed + " on " + page));
        var fields = new ArrayList<String>();
        for (var field : form.formData()) {
            if (field.key().equals("csrf") || changed.containsKey(field.key())) continue;
            fields.add(field.key());
            fields.add(field.value());
        }
        changed.forEach((name, value) -> {
            fields.add(name);
            fields.add(value);
        });
        return editor.post(target, fields.toArray(String[]::new));
    }

    private void publish(StoredDraft article, int revision, String change) {
        done(editor.post(
                article.path + "/publication",
                "revision",
                "" + revision,
                "do",
                "publish",
                "change",
                change,
                "note.uk",
                "Примітка",
                "note.en",
                "Note"));
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
    }

    @Test
    void only_what_shows_it_is_made_anew() {
        var elsewhere = "/uk/articles/brussels-2022-01-12";
        var article = StoredDraft.ready();
        publish(article, 1, "FIRST");
        node.awaitCalm();
        var path = "/uk" + article.publicPath();
        read(path);
        read(elsewhere);

        article.revise(article.slug, "Сторони мовчали.", "The parties were silent.");
        publish(article, 2, "CORRECTION");
        node.awaitCalm();

        assertThat(rendersDuring(() -> read(elsewhere))).isZero();
        assertThat(rendersDuring(() -> {
                    assertThat(read(path).body()).contains("Сторони мовчали.");
                    read(path);
                }))
                .isEqualTo(1);
    }

    @Test
    void no_reader_goes_back_in_time() throws Exception {
        var article = StoredDraft.ready();
        publish(article, 1, "FIRST");
        var path = "/uk" + article.publicPath();
        var isOver = new AtomicBoolean();
        var readers = 8;
        var threads = Executors.newFixedThreadPool(readers);
        var reading = new ArrayList<Future<List<Integer>>>();
        for (var i = 0; i < readers; i++) reading.add(threads.submit(() -> versionsSeen(path, isOver)));

        var versions = 12;
        for (var version = 2; version <= versions; version++) {
            article.revise(article.slug, "Крок " + version + ".", "Step " + version + ".");
            publish(article, version, "UPDATE");
            assertThat(version(read(path))).as("at once").isEqualTo(version);
        }
        isOver.set(true);

        for (var seen : reading) {
            assertThat(seen.get()).isSorted().hasSizeGreaterThan(versions);
            assertThat(seen.get()).last().isEqualTo(versions);
        }
        threads.shutdown();
    }

    // One after the other, now from this node and now from that one, and once more after the last change.
    private static List<Integer> versionsSeen(String path, AtomicBoolean isOver) {
        var seen = new ArrayList<Integer>();
        while (!isOver.get()) {
            seen.add(version(read(path)));
            seen.add(version(Site.get(path)));
            seen.add(version(read(path)));
        }
        seen.add(version(read(path)));
        return seen;
    }

    private static int version(Reply reply) {
        var step = Pattern.compile("Крок ([0-9]+)[.]").matcher(reply.body());
        return step.find() ? Integer.parseInt(step.group(1)) : 1;
    }

    @Test
    void reads_are_counted_in_memory_and_written_down_for_editors() {
        var article = StoredDraft.ready();
        publish(article, 1, "FIRST");
        var path = "/uk" + article.publicPath();
        node.awaitCalm();

        var tag = read(path).header("ETag");
        read(path, "If-None-Match", tag);
        read("/en" + article.publicPath());
        read(path + "?party=nobody");
        node.http().head(path);
        read(path + "/versions");

        await(() -> Database.texts("select times_read from article_reads where manuscript_id = ?", article.id)
                .contains("3"));
        assertThat(editor.get(article.path + "/publication")
                        .html()
                        .select(".standing .reads")
                        .text())
                .contains("3 рази");
    }

    private static void await(BooleanSupplier isSo) {
        var giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > giveUp) throw new AssertionError("It did not happen within a minute");
            Thread.onSpinWait();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "A process cannot be stopped and continued there")
    void a_node_that_heard_nothing_for_a_while_serves_nothing_old_when_it_is_back() throws Exception {
        var article = StoredDraft.ready();
        publish(article, 1, "FIRST");
        var path = "/uk" + article.publicPath();
        read(path);
        signal("-STOP");
        try {
            article.revise(article.slug, "Сторони мовчали.", "The parties were silent.");
            publish(article, 2, "CORRECTION");
        } finally {
            signal("-CONT");
        }

        assertThat(read(path).body()).contains("Сторони мовчали.");
        node.awaitCalm();
        read(path);
        assertThat(rendersDuring(() -> read(path))).isZero();
    }

    private static void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, "" + node.process().pid()).start().waitFor();
    }
}
