package org.parley.web.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class RawHttpTest {

    @Test
    void what_is_sent_is_what_was_written_and_chunks_are_joined() throws Exception {
        var reply = replyTo(
                "GET /%zz\u00ff",
                "HTTP/1.1 400 Bad\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo("abcd");
    }

    @Test
    void a_server_without_a_word_is_status_0() throws Exception {
        assertThat(replyTo("GET /%zz\u00ff", "").status()).isZero();
    }

    private static Reply replyTo(String line, String answer)
            throws IOException, InterruptedException, ExecutionException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var got = CompletableFuture.supplyAsync(() -> serve(server, answer));
            var reply = new RawHttp(URI.create("http://127.0.0.1:" + server.getLocalPort())).line(line);
            assertThat(got.get()).startsWith(line + " HTTP/1.1\r\nHost: 127.0.0.1:");
            return reply;
        }
    }

    private static String serve(ServerSocket server, String answer) {
        try (var client = server.accept()) {
            var request = new StringBuilder();
            while (request.indexOf("\r\n\r\n") < 0) {
                request.append(
                        new String(new byte[] {(byte) client.getInputStream().read()}, ISO_8859_1));
            }
            client.getOutputStream().write(answer.getBytes(ISO_8859_1));
            return request.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
