package org.parley.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes down an answer in place of sending it. */
final class CapturedResponse extends HttpServletResponseWrapper {

    // What depends on who asks, and in which encoding, is said to each reader anew.
    private static final Set<String> LEFT_OUT = Set.of("content-length", "content-encoding", "etag", "content-type");

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private int status = SC_OK;
    private @Nullable String type;
    private boolean hasCookie;
    private boolean isAnswered;
    private @Nullable PrintWriter writer;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /**
     * An answer, whole and by itself.
     *
     * @param headers but for what {@link FinishedPage} says itself
     * @param isAnswered whether the server has sent something else already, so that there is nothing more to send
     * @param isShareable whether others may be given it, too
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Taken(
            int status,
            List<Map.Entry<String, String>> headers,
            @Nullable String type,
            byte[] body,
            boolean isAnswered,
            boolean isShareable) {

        Taken withBody(byte[] other) {
            return new Taken(status, headers, type, other, isAnswered, isShareable);
        }
    }

    /** What was taken down so far. */
    Taken taken() {
        return new Taken(status, head(), type, body(), isAnswered, isShareable());
    }

    private List<Map.Entry<String, String>> head() {
        return headers.stream()
                .filter(header -> !LEFT_OUT.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private byte[] body() {
        if (writer != null) writer.flush();
        return body.toByteArray();
    }

    // A failure may be over for the next, and a cookie is for one.
    private boolean isShareable() {
        return !isAnswered && !hasCookie && status < SC_INTERNAL_SERVER_ERROR && getHeader("Set-Cookie") == null;
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        headers.removeIf(header -> header.getKey().equalsIgnoreCase(name));
        if (value != null) addHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase("content-type")) setContentType(value);
        else headers.add(Map.entry(name, value));
    }

    @Override
    public boolean containsHeader(String name) {
        return getHeader(name) != null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return getHeaders(name).stream().findFirst().orElse(null);
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return headers.stream().map(Map.Entry::getKey).distinct().toList();
    }

    @Override
    public void setDateHeader(String name, long date) {
        setHeader(name, date(date));
    }

    @Override
    public void addDateHeader(String name, long date) {
        addHeader(name, date(date));
    }

    private static String date(long date) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.ofEpochMilli(date).atOffset(ZoneOffset.UTC));
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, Integer.toString(value));
    }

    // The server makes its own page of it, at once.
    @Override
    public void sendError(int code) throws IOException {
        isAnswered = true;
        super.sendError(code);
    }

    @Override
    public void sendError(int code, String message) throws IOException {
        isAnswered = true;
        super.sendError(code, message);
    }

    @Override
    public void addCookie(Cookie cookie) {
        hasCookie = true;
        super.addCookie(cookie);
    }

    @Override
    public void setContentType(@Nullable String value) {
        type = value;
    }

    @Override
    public @Nullable String getContentType() {
        return type;
    }

    @Override
    public void setContentLength(int length) {
        // Told by what is written.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Told by what is written.
    }

    @Override
    public void flushBuffer() {
        // Nothing is sent before it is whole.
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        status = SC_OK;
        type = null;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("Answers are made at once");
            }

            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                body.write(some, from, length);
            }
        };
    }
}
