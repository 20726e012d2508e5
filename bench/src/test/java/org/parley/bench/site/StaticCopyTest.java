package org.parley.bench.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.bench.drive.Connection;
import org.parley.bench.drive.Wrk;

/** With the real programs, where they are installed; bench/run installs them, the build does not. */
class StaticCopyTest {

    private static final String GZIP = "Accept-Encoding: gzip";

    @TempDir
    private Path data;

    private HttpServer site;

    @BeforeEach
    void a_page() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        site.createContext("/page", exchange -> {
            var body = "Сторінка ".repeat(1000).getBytes(StandardCharsets.UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "text/html;charset=UTF-8");
            headers.set("Content-Security-Policy", "default-src 'none'; report-to=\"x\"");
            headers.set("Vary", "Accept-Encoding");
            if ("gzip".equals(exchange.getRequestHeaders().getFirst("Accept-Encoding"))) {
                headers.set("Content-Encoding", "gzip");
                var packed = new ByteArrayOutputStream();
                try (var gzip = new GZIPOutputStream(packed)) {
                    gzip.write(body);
                }
                body = packed.toByteArray();
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void no_page() {
        site.stop(0);
    }

    @Test
    void nginx_gives_out_the_same_bytes_with_the_same_headers() throws Exception {
        assumeTrue(installed("nginx"), "nginx is not installed");
        try (var copy = StaticCopy.of(checkout(), base(), "/page")) {
            for (var accepted : new String[] {GZIP, "Accept-Encoding: identity"}) {
                var original = Connection.get(base(), "/page", accepted);
                var copied = Connection.get(copy.base(), "/page", accepted);

                assertThat(copied.body()).as(accepted).isEqualTo(original.body());
                assertThat(copied.headers())
                        .containsEntry("content-type", "text/html;charset=UTF-8")
                        .containsEntry("content-security-policy", "default-src 'none'; report-to=\"x\"")
                        .containsEntry("vary", "Accept-Encoding")
                        .containsKey("etag");
                assertThat(copied.headers().get("content-encoding"))
                        .isEqualTo(original.headers().get("content-encoding"));
            }
            assertThat(copy.programs().pssKib("nginx")).isPositive();
        }
    }

    @Test
    void wrk_asks_for_one_page_and_for_many_and_tells_its_figures() throws Exception {
        assumeTrue(installed("wrk"), "wrk is not installed");

        var one = Wrk.of(base(), 2, "/page").run(1);
        var many = Wrk.of(base(), 2, "/page?1", "/page?2", "/nothing").run(1);

        assertThat(one.requests()).isPositive();
        assertThat(one.errors()).isZero();
        assertThat(many.requests()).isPositive();
        assertThat(many.errors()).isPositive();
    }

    @Test
    void a_page_that_the_site_does_not_have_is_no_limit() {
        assertThatThrownBy(() -> StaticCopy.of(checkout(), base(), "/nothing"))
                .isInstanceOf(Missing.class)
                .hasMessageContaining("404");
    }

    private Checkout checkout() {
        return new Checkout(data, data, Path.of(System.getProperty("java.home")));
    }

    private URI base() {
        return URI.create("http://127.0.0.1:" + site.getAddress().getPort());
    }

    private static boolean installed(String program) {
        for (var folder : (System.getenv("PATH") + ":/usr/sbin").split(":", -1))
            if (Files.isExecutable(Path.of(folder, program))) return true;
        return false;
    }
}
