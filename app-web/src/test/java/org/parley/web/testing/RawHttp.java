package org.parley.web.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests that no decent client would send, down to the byte. */
public record RawHttp(URI base) {

    private static final int PATIENCE_MS = 20_000;

    /**
     * Sends the request line (without its version) with a proper Host header.
     *
     * @param requestLine as {@code GET /%zz}; each char goes out as one byte, so {@code \u00ff} is broken UTF-8
     */
    public Reply line(String requestLine, String... moreHeaders) {
        var host = "Host: " + base.getAuthority();
        var request = new ArrayList<>(List.of(requestLine + " HTTP/1.1", host, "Connection: close"));
        request.addAll(Arrays.asList(moreHeaders));
        return exactly(String.join("\r\n", request) + "\r\n\r\n");
    }

    /** Sends this text and nothing else; without {@code Connection: close} in it, the answer may take its time. */
    public Reply exactly(String request) {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            return parse(exchange(socket, request.getBytes(ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String exchange(Socket socket, byte[] request) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getOutputStream().write(request);
            socket.getInputStream().transferTo(answer);
        } catch (SocketException e) {
            // A server may cut an absurd request short; what it said before that counts.
        }
        return answer.toString(ISO_8859_1);
    }

    private static Reply parse(String answer) {
        if (!answer.startsWith("HTTP/")) {
            return new Reply(0, HttpHeaders.of(Map.of(), (name, value) -> true), answer.getBytes(ISO_8859_1));
        }
        var parts = answer.split("\r\n\r\n", 2);
        var lines = parts[0].split("\r\n");
        var fields = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var field : Arrays.asList(lines).subList(1, lines.length)) {
            var pair = field.split(":", 2);
            fields.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1].strip());
        }
        var headers = HttpHeaders.of(fields, (name, value) -> true);
        boolean chunked = headers.firstValue("Transfer-Encoding").orElse("").equals("chunked");
        var body = parts.length < 2 ? "" : chunked ? joined(parts[1]) : parts[1];
        return new Reply(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, body.getBytes(ISO_8859_1));
    }

    private static String joined(String chunks) {
        var body = new StringBuilder();
        int at = 0;
        while (true) {
            int end = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, end), 16);
            if (size == 0) {
                return body.toString();
            }
            body.append(chunks, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
    }
}
