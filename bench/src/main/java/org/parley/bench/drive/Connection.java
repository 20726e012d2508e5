package org.parley.bench.drive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One kept-alive connection that asks by GET over plain HTTP/1.1. Sending and receiving are apart, so that many can ask
 * before the first listens. Not for several threads.
 */
public final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String host;
    private boolean answering;

    public Connection(URI base) throws IOException {
        host = base.getAuthority();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 32_768);
    }

    /** Asks once, on a connection of its own; {@code more} are whole header lines. */
    public static Answer get(URI base, String path, String... more) throws IOException {
        try (var connection = new Connection(base)) {
            return connection.ask(path, more);
        }
    }

    public Answer ask(String path, String... more) throws IOException {
        send(path, more);
        return receive();
    }

    /** Asks, and does not wait. */
    public void send(String path, String... more) throws IOException {
        answering = false;
        var lines = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
        for (var line : more) lines.append(line).append("\r\n");
        socket.getOutputStream().write(lines.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The next answer, whole; an answer that ends early is an error. */
    public Answer receive() throws IOException {
        var status = line();
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1) throw new IOException("No header: " + line);
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if (!status.startsWith("HTTP/1.1 ")) throw new IOException("No HTTP: " + status);
        int code = Integer.parseInt(status.substring(9, 12));
        return new Answer(code, headers, body(code, headers));
    }

    /** Whether anything came of the answer to what was asked last. */
    boolean isAnswering() {
        return answering;
    }

    private byte[] body(int code, Map<String, String> headers) throws IOException {
        if (code == 304 || code == 204) return new byte[0];
        if ("chunked".equals(headers.get("transfer-encoding"))) return chunks();
        var length = headers.get("content-length");
        return length == null ? in.readAllBytes() : exactly(Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.writeBytes(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("The answer ended after " + bytes.length + " of " + length);
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) throw new EOFException("The connection ended within the head of an answer");
            answering = true;
            if (b != '\r') line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
