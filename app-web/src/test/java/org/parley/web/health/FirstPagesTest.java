package org.parley.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstPagesTest {

    private final List<String> read = new CopyOnWriteArrayList<>();
    private final FirstPages pages = new FirstPages();
    private HttpServer node;
    private volatile int status = 200;
    private volatile CountDownLatch asked = new CountDownLatch(0);
    private volatile CountDownLatch held = new CountDownLatch(0);

    @BeforeEach
    void a_node() throws IOException {
        node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.createContext("/", this::answer);
        node.start();
    }

    @AfterEach
    void end() {
        held.countDown();
        node.stop(0);
    }

    @Test
    void all_are_read_once() {
        assertThat(areRead()).isTrue();
        assertThat(areRead()).isTrue();

        assertThat(read).containsExactly("/uk", "/en");
    }

    @Test
    void a_page_that_fails_is_read_again_at_the_next_question() {
        status = 500;
        assertThat(areRead()).isFalse();

        status = 200;

        assertThat(areRead()).isTrue();
        assertThat(read).containsExactly("/uk", "/uk", "/en");
    }

    @Test
    void who_asks_while_they_are_read_is_told_no_at_once() throws InterruptedException {
        asked = new CountDownLatch(1);
        held = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(this::areRead);
        asked.await();

        var meanwhile = areRead();
        held.countDown();

        assertThat(meanwhile).isFalse();
        assertThat(first.join()).isTrue();
        assertThat(read).containsExactly("/uk", "/en");
    }

    @Test
    void no_list_of_pages_is_no_readiness() {
        assertThat(pages.areRead(URI.create("http://127.0.0.1"), () -> {
                    throw new IllegalStateException("no database");
                }))
                .isFalse();
    }

    private boolean areRead() {
        return pages.areRead(
                URI.create("http://127.0.0.1:" + node.getAddress().getPort()), () -> List.of("/uk", "/en"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        read.add(exchange.getRequestURI().getPath());
        asked.countDown();
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
