package org.parley.web.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A line of the head of an answer as the bytes that are sent. Made once for an answer that is sent many times: a server
 * that is given text goes through it letter by letter each time.
 *
 * @param name of the header
 * @param value visible characters of ASCII and spaces only (RFC 9110, section 5.5); never changed by anybody
 */
@SuppressWarnings("ArrayRecordComponent")
public record Line(byte[] name, byte[] value) {

    /** Most lines are the same on every page. */
    private static final int MOST_SHARED = 200;

    private static final ConcurrentMap<String, byte[]> SHARED = new ConcurrentHashMap<>();

    static List<Line> of(List<Map.Entry<String, String>> headers) {
        return headers.stream()
                .map(header -> new Line(bytes(header.getKey()), bytes(header.getValue())))
                .toList();
    }

    private static byte[] bytes(String text) {
        var shared = SHARED.get(text);
        if (shared != null) return shared;
        var bytes = text.getBytes(ISO_8859_1);
        // Whatever could end a line is none of it.
        for (var i = 0; i < bytes.length; i++) if (bytes[i] < ' ' || bytes[i] == 0x7f) bytes[i] = ' ';
        if (SHARED.size() < MOST_SHARED) SHARED.put(text, bytes);
        return bytes;
    }
}
