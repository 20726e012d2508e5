package org.parley.web.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A handful of pages on loopback, good and bad ones, to show that the checks of this package can fail. */
final class LocalPages implements AutoCloseable {

    private record Page(String type, String body) {}

    private final Map<String, Page> pages = new HashMap<>();
    private final HttpServer server;

    LocalPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    LocalPages html(String path, String body) {
        return with(path, "text/html; charset=utf-8", body);
    }

    LocalPages with(String path, String type, String body) {
        pages.put(path, new Page(type, body));
        return this;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = pages.get(exchange.getRequestURI().toString());
            // As strict as the site's own.
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var bytes = page.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
