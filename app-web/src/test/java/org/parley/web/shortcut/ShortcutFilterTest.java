package org.parley.web.shortcut;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.web.cache.Kept.Answer;
import org.parley.web.cache.Kept.Asked;

/** On a server of the kind that is inside Payara, which answers "the usual way" to whatever gets to it. */
class ShortcutFilterTest {

    private static final byte[] BODY = "Женева".repeat(3000).getBytes(UTF_8);

    private final HttpServer server = new HttpServer();
    private final NetworkListener listener = new NetworkListener("test", "127.0.0.1", 0);
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> threads = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void serve() throws IOException {
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(new UsualWay());
        server.start();
        FilterChains.open(chain(), this::find);
    }

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void what_the_shortcut_knows_is_answered_by_it() throws IOException {
        var answer = exchange("GET /uk/known?page=2 HTTP/1.1\r\nHost: a\r\nX-Asked: yes\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("\r\nETag: \"1\"\r\n", "\r\nContent-Length: " + BODY.length + "\r\n", "\r\nDate: ")
                .containsIgnoringCase("\r\nContent-Type: text/html;charset=UTF-8\r\n")
                .endsWith("\r\n\r\n" + new String(BODY, ISO_8859_1));
        assertThat(asked).containsExactly("/uk/known page=2 yes");
    }

    @Test
    void what_it_does_not_know_takes_the_usual_way() throws IOException {
        assertThat(exchange("GET /uk/%D0%B0 HTTP/1.1\r\nHost: a\r\n")).endsWith("the usual way GET");

        assertThat(asked).containsExactly("/uk/%D0%B0 null null");
    }

    @Test
    void a_failing_shortcut_does_not_fail_the_reader() throws IOException {
        assertThat(exchange("GET /uk/failing HTTP/1.1\r\nHost: a\r\n")).endsWith("the usual way GET");
    }

    @Test
    void a_HEAD_gets_the_head_alone() throws IOException {
        assertThat(exchange("HEAD /uk/known HTTP/1.1\r\nHost: a\r\n"))
                .contains("\r\nContent-Length: " + BODY.length + "\r\n")
                .endsWith("\r\n\r\n");
    }

    @Test
    void who_has_the_page_gets_no_second_one() throws IOException {
        assertThat(exchange("GET /uk/known HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"1\"\r\n"))
                .startsWith("HTTP/1.1 304 ")
                .contains("\r\nETag: \"1\"\r\n")
                .doesNotContainIgnoringCase("content-type")
                .endsWith("\r\n\r\n");
    }

    @Test
    void nothing_but_reading_is_asked_of_it() throws IOException {
        assertThat(exchange("POST /uk/known HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n", "ab"))
                .endsWith("the usual way POSTab");
        assertThat(exchange("GET /uk/known HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n", "ab"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(exchange("GET /uk/known HTTP/1.1\r\n")).startsWith("HTTP/1.1 400 ");

        assertThat(asked).isEmpty();
    }

    @Test
    void a_connection_serves_many_readers_in_turn_and_the_page_stays_as_it_was() throws IOException {
        try (var reader = connect()) {
            var out = reader.getOutputStream();
            for (var i = 0; i < 100; i++) {
                out.write("GET /uk/known HTTP/1.1\r\nHost: a\r\n\r\nGET /uk/other HTTP/1.1\r\nHost: a\r\n\r\n"
                        .getBytes(UTF_8));
            }
            out.write("GET /uk/known HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            var all = new String(reader.getInputStream().readAllBytes(), UTF_8);

            assertThat(all.split("Женева".repeat(3000), -1)).hasSize(102);
            assertThat(all.split("the usual way", -1)).hasSize(101);
        }
    }

    @Test
    void whoever_renders_does_so_on_a_thread_that_nobody_else_waits_for() throws IOException {
        exchange("GET /uk/known HTTP/1.1\r\nHost: a\r\n");
        exchange("GET /uk/other HTTP/1.1\r\nHost: a\r\n");

        assertThat(threads).hasSize(2);
        assertThat(threads.get(0)).contains("kernel");
        assertThat(threads.get(1)).doesNotContain("kernel");
    }

    @Test
    @Timeout(60)
    void whoever_is_answered_at_once_makes_way_for_an_editor_whose_request_is_under_way() throws Exception {
        var before = RightOfWay.given();
        exchange("GET /uk/known HTTP/1.1\r\nHost: a\r\n");
        assertThat(RightOfWay.given()).isEqualTo(before);

        new RightOfWay().doFilter(null, null, (request, response) -> {
            exchange("GET /uk/other HTTP/1.1\r\nHost: a\r\n");
            exchange("GET /uk/known HTTP/1.1\r\nHost: a\r\n");
            // The reader has the answer before.
            while (RightOfWay.given() == before) Thread.onSpinWait();
        });

        assertThat(RightOfWay.given()).isEqualTo(before + 1);
    }

    @Test
    void once_it_is_closed_everything_takes_the_usual_way() throws IOException {
        FilterChains.close(chain());

        assertThat(exchange("GET /uk/known HTTP/1.1\r\nHost: a\r\n")).endsWith("the usual way GET");
    }

    @Test
    void it_is_opened_only_once() {
        assertThat(FilterChains.open(chain(), question -> null)).isFalse();
    }

    private FilterChain chain() {
        return (FilterChain) listener.getTransport().getProcessor();
    }

    private @Nullable Answer find(Asked question) {
        if (question.path().endsWith("/failing")) throw new IllegalStateException("as the test wants it");
        asked.add(question.path() + " " + question.query() + " " + question.header("x-asked"));
        if (!question.path().endsWith("/known")) return null;
        threads.add(Thread.currentThread().getName());
        var head = List.of(Map.entry("ETag", "\"1\""));
        if ("\"1\"".equals(question.header("If-None-Match"))) return new Answer(304, head, null, new byte[0], 0);
        var body = question.method().equals("HEAD") ? new byte[0] : BODY;
        return new Answer(200, head, "text/html;charset=UTF-8", body, BODY.length);
    }

    // A connection that stays open against the reader's wish would fail the test, not hold it up.
    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), listener.getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private String exchange(String head) throws IOException {
        return exchange(head, "");
    }

    private String exchange(String head, String body) throws IOException {
        try (var reader = connect()) {
            reader.getOutputStream().write((head + "Connection: close\r\n\r\n" + body).getBytes(ISO_8859_1));
            return new String(reader.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private final class UsualWay extends HttpHandler {

        @Override
        public void service(Request request, Response response) throws IOException {
            threads.add(Thread.currentThread().getName());
            var body = request.getInputStream().readAllBytes();
            response.getWriter().write("the usual way " + request.getMethod() + new String(body, UTF_8));
        }
    }
}
