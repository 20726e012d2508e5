package org.parley.web.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.RawHttp;
import org.parley.web.testing.Reply;

/** Two nodes behind nginx: what readers and editors notice when a part of it goes away. */
// Each test starts what it needs; the one that takes everything down comes last, since starting a node takes half a
// minute.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledOnOs(value = OS.LINUX, disabledReason = "docker/two-nodes is for Linux")
class TwoNodesIT {

    private static final String FOLLOW_UP = "/uk/follow-ups/1";
    private static final String ACCEPT = "Accept-Encoding";
    private static final String GZIP = "gzip";

    private static Pair pair;
    private static LaidOut laidOut;
    private static int steps;

    @BeforeAll
    static void start() {
        assumeTrue(
                Stream.concat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nginx"))),
                "nginx is not installed (on Debian: apt-get install nginx-light): the two nodes are not tested");
        pair = Pair.start();
        laidOut = new LaidOut(pair);
    }

    @AfterAll
    static void stop() {
        if (pair != null) pair.close();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void a_restart_a_kill_and_the_loss_of_everything_behind_it_fail_no_reader_and_lose_no_save() throws Exception {
        pair.carryOut("start");
        var editor = new PairEditor(pair);
        try (var reader = new PairReader(pair.front());
                var other = new PairReader(pair.front())) {
            var restart = new Thread(() -> pair.carryOut("restart", "node-1"));
            restart.start();
            try {
                while (restart.isAlive()) {
                    editor.save();
                    // The list has room for 500.
                    Thread.sleep(100);
                }
            } finally {
                restart.join();
            }
            assertThat(editor.failed()).isEmpty();

            laidOut.by(2, FOLLOW_UP, GZIP);
            pair.kill("node-2");
            editor.goOn(pair.node(1), 1, ++steps);
            assertThat(laidOut.file(FOLLOW_UP, GZIP)).doesNotExist();
            IntStream.range(0, 20).forEach(i -> editor.save());
            assertThat(editor.failed()).isSubsetOf(503, 422);

            laidOut.by(1, FOLLOW_UP, GZIP);
            pair.carryOut("stop", "primary");
            readMore(reader);
            pair.kill("node-1");
            readMore(reader);
            assertThat(reader.failures()).isEmpty();
            assertThat(other.failures()).isEmpty();
        }

        var laid = pair.front().get(FOLLOW_UP, ACCEPT, GZIP);
        assertThat(step(laid)).isEqualTo(steps);
        assertThat(laid.header("Cache-Status")).isEmpty();
        assertThat(pair.front().get(PairReader.ARTICLE).header("Cache-Status")).isEqualTo("parley; hit; ttl=-1");
        var unkept = pair.front().get("/uk/parties/nobody-asked-for-before");
        assertThat(unkept.status()).isEqualTo(503);
        assertThat(HtmlValidity.errors(unkept.body())).isEmpty();
        var save = editor.post("/admin/synonyms/new", "words", "a\nb");
        assertThat(save.status()).isEqualTo(503);
        assertThat(HtmlValidity.errors(save.body())).isEmpty();
        assertThat(save.html().text()).contains("Невідомо, чи збережено", "It is not known whether this was saved");

        pair.carryOut("start", "primary");
        assertThat(editor.found("primary", 3)).containsAll(editor.saved()).doesNotHaveDuplicates();
        awaitSame(editor);
    }

    private static void readMore(PairReader reader) throws InterruptedException {
        var enough = reader.pages() + 12;
        while (reader.pages() < enough) Thread.sleep(20);
    }

    // The replica follows as soon as it can; what it has is what the primary has.
    private static void awaitSame(PairEditor editor) throws InterruptedException {
        for (int look = 0;
                look < 100 && editor.found("replica", 4).size() < editor.saved().size();
                look++) Thread.sleep(100);
        assertThat(editor.found("replica", 4)).isEqualTo(editor.found("primary", 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/articles",
                "/articles/geneva-2022-01-10",
                "/negotiations",
                "/negotiations/us-russia-security",
                "/parties",
                "/parties/russia",
                "/people",
                "/people/wendy-sherman",
                "/topics",
                "/topics/nato-enlargement",
                "/follow-ups",
                "/follow-ups/1"
            })
    void a_page_that_is_asked_for_again_comes_from_the_front_as_a_node_would_send_it(String page) {
        for (var encoding : List.of(GZIP, "br")) {
            var path = (encoding.equals(GZIP) ? "/uk" : "/en") + page;
            var laid = laidOut.fromFront(path, encoding);
            var tag = laid.header("ETag");
            assertSame(laid, pair.node(1).get(path, ACCEPT, encoding));
            var had = pair.node(1).get(path, ACCEPT, encoding, "If-None-Match", tag);
            assertThat(had.status()).isEqualTo(304);

            var asked = laidOut.asked();
            assertSame(pair.front().get(path, ACCEPT, encoding, "If-None-Match", tag), had);
            assertThat(pair.front().head(path, ACCEPT, encoding).headers().map())
                    .containsAllEntriesOf(withoutDate(laid));
            assertThat(laidOut.asked()).isEqualTo(asked);
            assertThat(pair.front().get(path + "?").status()).isEqualTo(200);
        }
    }

    private static void assertSame(Reply front, Reply node) {
        assertThat(front.status()).isEqualTo(node.status());
        assertThat(front.bytes()).isEqualTo(node.bytes());
        assertThat(withoutDate(front)).isEqualTo(withoutDate(node));
    }

    // And without what each connection has of its own, or only nginx is told.
    private static Map<String, List<String>> withoutDate(Reply reply) {
        var heads = new TreeMap<>(reply.headers().map());
        heads.keySet()
                .removeAll(List.of("date", "server", "connection", "keep-alive", "x-powered-by", "x-accel-expires"));
        return heads;
    }

    @Test
    void what_changes_is_seen_at_once_whichever_node_had_laid_it_out() throws Exception {
        var editor = new PairEditor(pair);
        editor.goOn(pair.node(1), 1, ++steps);
        for (var node : List.of(1, 2)) {
            laidOut.by(node, FOLLOW_UP, GZIP);
            var before = laidOut.fromFront(FOLLOW_UP, GZIP);
            assertThat(step(before)).isEqualTo(steps);

            editor.goOn(pair.node(2), 1, ++steps);

            assertThat(laidOut.file(FOLLOW_UP, GZIP)).doesNotExist();
            var after = pair.front().get(FOLLOW_UP, ACCEPT, GZIP, "If-None-Match", before.header("ETag"));
            assertThat(step(after)).isEqualTo(steps);
        }
    }

    @Test
    void what_a_node_had_laid_out_that_stands_still_is_gone_before_others_change_it() throws Exception {
        var editor = new PairEditor(pair);
        editor.goOn(pair.node(1), 1, ++steps);
        laidOut.by(1, FOLLOW_UP, GZIP);
        signal("-STOP");
        try {
            editor.goOn(pair.node(2), 1, ++steps);
            assertThat(laidOut.file(FOLLOW_UP, GZIP)).doesNotExist();
        } finally {
            signal("-CONT");
        }

        for (var i = 0; i < 20; i++)
            assertThat(step(pair.front().get(FOLLOW_UP, ACCEPT, GZIP))).isEqualTo(steps);
        editor.goOn(pair.node(2), 1, ++steps);
        laidOut.by(1, FOLLOW_UP, GZIP);
        assertThat(step(laidOut.fromFront(FOLLOW_UP, GZIP))).isEqualTo(steps);
    }

    private static void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, "" + pair.process("node-1").pid())
                .start()
                .waitFor();
    }

    @Test
    void no_reader_goes_back_in_time_at_the_front() throws Exception {
        var editor = new PairEditor(pair);
        editor.goOn(pair.node(1), 1, ++steps);
        var isOver = new AtomicBoolean();
        var readers = 8;
        var threads = Executors.newFixedThreadPool(readers);
        var reading = new ArrayList<Future<List<Integer>>>();
        for (var i = 0; i < readers; i++) reading.add(threads.submit(() -> stepsSeen(isOver)));

        for (var i = 0; i < 12; i++) {
            editor.goOn(pair.node(1 + i % 2), 1, ++steps);
            assertThat(step(pair.front().get(FOLLOW_UP, ACCEPT, GZIP)))
                    .as("at once")
                    .isEqualTo(steps);
            LaidOut.await(laidOut.file(FOLLOW_UP, GZIP)::exists);
        }
        isOver.set(true);

        for (var seen : reading) assertThat(seen.get()).isSorted().endsWith(steps);
        threads.shutdown();
    }

    private static List<Integer> stepsSeen(AtomicBoolean isOver) throws IOException {
        var seen = new ArrayList<Integer>();
        while (!isOver.get()) seen.add(step(pair.front().get(FOLLOW_UP, ACCEPT, GZIP)));
        seen.add(step(pair.front().get(FOLLOW_UP, ACCEPT, GZIP)));
        return seen;
    }

    /** The latest step that a page tells of. */
    private static int step(Reply page) throws IOException {
        try (var text = new GZIPInputStream(new ByteArrayInputStream(page.bytes()))) {
            return Pattern.compile("Крок ([0-9]+)[.]")
                    .matcher(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    @Test
    void what_the_front_hands_out_is_counted_as_read() throws Exception {
        laidOut.fromFront(PairReader.ARTICLE, GZIP);
        var before = read();
        var asked = laidOut.asked();
        for (var i = 0; i < 100; i++) pair.front().get(PairReader.ARTICLE, ACCEPT, GZIP);
        assertThat(laidOut.asked()).isEqualTo(asked);

        // Those of others before may come along, and none of these twice.
        LaidOut.await(() -> read() >= before + 100);
        assertThat(read()).isLessThan(before + 200);
    }

    private static long read() {
        try (var database = pair.connect("primary", 3);
                var statement = database.createStatement();
                var rows =
                        statement.executeQuery("select coalesce(sum(times_read), 0) from article_reads r join article a"
                                + " on a.id = r.manuscript_id where a.slug = 'geneva-2022-01-10'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_replica_takes_no_change_but_the_primarys() throws Exception {
        try (var replica = pair.connect("replica", 4);
                var statement = replica.createStatement()) {
            assertThat(failureOf(() -> statement.execute("delete from synonym_group")))
                    .contains("read-only");
        }
    }

    private interface Attempt {
        void run() throws SQLException;
    }

    private static String failureOf(Attempt attempt) {
        try {
            attempt.run();
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void senders_who_take_their_time_hold_no_thread_of_a_node() throws IOException {
        pair.carryOut("start");
        var slow = new ArrayList<Socket>();
        try {
            // Each node answers 16 requests at a time.
            for (int i = 0; i < 64; i++) slow.add(halfSent());

            assertThat(pair.front().get(PairReader.ARTICLE).header("Cache-Status"))
                    .isEmpty();
            assertThat(pair.front().get("/admin/sign-in").status()).isEqualTo(200);
        } finally {
            for (var socket : slow) socket.close();
        }
    }

    private static Socket halfSent() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), pair.port());
        socket.getOutputStream()
                .write(("POST /admin/parties/new HTTP/1.1\r\nHost: parley\r\nContent-Length: 1000\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\n\r\nname=sl")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void who_tries_to_get_in_too_often_has_to_wait_and_others_have_not() throws IOException {
        var attempt = "POST /admin/sign-in HTTP/1.0\r\nHost: parley\r\nContent-Length: 0\r\n\r\n";
        var replies = IntStream.range(0, 40)
                .mapToObj(i -> new RawHttp(pair.front().base()).exactly(attempt))
                .toList();
        var last = replies.get(replies.size() - 1);

        assertThat(replies.get(0).status()).isNotEqualTo(429);
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isEqualTo("60");
        assertThat(HtmlValidity.errors(last.body())).isEmpty();
        assertThat(last.html().text()).contains("Забагато запитів", "Too many requests");
        assertThat(statusFrom("127.0.0.2", attempt)).isNotEqualTo("429");
        assertThat(statusFrom("127.0.0.1", attempt.replace("POST", "GET"))).isNotEqualTo("429");
    }

    @Test
    void who_searches_too_often_has_to_wait() throws IOException {
        var search = "GET /uk/search?q=%D0%BC%D0%B8%D1%80 HTTP/1.0\r\nHost: parley\r\n\r\n";
        var statuses = List.<String>of();
        for (int i = 0; i < 400 && !statuses.contains("429"); i++) {
            statuses = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(j -> quietly(search))
                    .toList();
        }

        assertThat(statuses).contains("429");
        assertThat(statusFrom("127.0.0.2", search)).isNotEqualTo("429");
    }

    private static String quietly(String request) {
        try {
            return statusFrom("127.0.0.1", request);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String statusFrom(String address, String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), pair.port(), InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9);
        }
    }
}
