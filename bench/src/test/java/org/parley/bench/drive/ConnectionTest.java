package org.parley.bench.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    @Test
    void bodies_are_read_by_their_length_and_in_chunks_on_one_connection() throws Exception {
        try (var stage = new Stage(exchange -> {
                    if (exchange.getRequestURI().getPath().equals("/chunks")) {
                        exchange.sendResponseHeaders(200, 0);
                        for (var part : List.of("один ", "два ", "три"))
                            exchange.getResponseBody().write(part.getBytes(StandardCharsets.UTF_8));
                        exchange.close();
                    } else Stage.send(exchange, 200, "ціле");
                });
                var connection = new Connection(stage.base())) {
            assertThat(connection.ask("/chunks").text()).isEqualTo("один два три");
            assertThat(connection.ask("/whole").text()).isEqualTo("ціле");
            assertThat(connection.ask("/chunks").text()).isEqualTo("один два три");
        }
    }

    @Test
    void what_comes_compressed_is_shown_as_readers_see_it() throws Exception {
        try (var stage = new Stage(exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            var body = gzip("Договір");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        })) {
            var answer = Connection.get(stage.base(), "/", "Accept-Encoding: gzip");

            assertThat(answer.text()).isEqualTo("Договір");
            assertThat(answer.body()).isEqualTo(gzip("Договір"));
        }
    }

    @Test
    void an_answer_that_ends_early_is_none() throws Exception {
        try (var server = saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")) {
            assertThatThrownBy(() -> Connection.get(base(server), "/")).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void browsers_ask_again_only_where_nothing_came() throws Exception {
        var whole = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nso";
        try (var server = saying(whole, whole);
                var asking = new Patient(base(server))) {
            assertThat(asking.get("/").status()).isEqualTo(200);
            // The server has closed the connection by now, without a word.
            assertThat(asking.get("/").status()).isEqualTo(200);
        }
        try (var server = saying(whole + "HTTP/1.1 200 OK\r\nContent-Le", whole);
                var asking = new Patient(base(server))) {
            assertThat(asking.get("/").status()).isEqualTo(200);
            assertThatThrownBy(() -> asking.get("/")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_burst_asks_on_every_connection_before_it_listens() throws Exception {
        try (var stage = new Stage(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            Stage.send(exchange, 200, "so");
        })) {
            var burst = Burst.of(stage.base(), "/page", 50);

            assertThat(stage.asked).hasSize(50).containsOnly("/page");
            assertThat(burst.load().requests()).isEqualTo(50);
            assertThat(burst.load().errors()).isZero();
            assertThat(burst.etags()).containsExactly("\"7\"");
        }
    }

    @Test
    void readers_read_each_page_once() throws Exception {
        try (var stage = new Stage(exchange ->
                Stage.send(exchange, exchange.getRequestURI().getPath().equals("/b") ? 404 : 200, "so"))) {
            var load = Readers.readOnce(stage.base(), 3, List.of("/a", "/b", "/c", "/d"));

            assertThat(stage.asked).containsExactlyInAnyOrder("/a", "/b", "/c", "/d");
            assertThat(load.requests()).isEqualTo(3);
            assertThat(load.errors()).isEqualTo(1);
        }
    }

    /** A server that says one thing to each connection, once it is asked, and closes it. */
    private static ServerSocket saying(String... words) throws IOException {
        var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        CompletableFuture.runAsync(() -> {
            for (var word : words) {
                try (var socket = server.accept()) {
                    while (socket.getInputStream().read() != '\n') {}
                    socket.getOutputStream().write(word.getBytes(StandardCharsets.UTF_8));
                    socket.shutdownOutput();
                    // Until the other side has closed: what it may still send must not reset the connection.
                    socket.getInputStream().readAllBytes();
                } catch (IOException e) {
                    return;
                }
            }
        });
        return server;
    }

    private static URI base(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
