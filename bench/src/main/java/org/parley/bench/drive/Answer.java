package org.parley.bench.drive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What a server answered.
 *
 * @param headers by their names in small letters
 * @param body as it came, compressed or not
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Answer(int status, Map<String, String> headers, byte[] body) {

    /** What a reader's browser would show. */
    public String text() {
        if (!"gzip".equals(headers.get("content-encoding"))) return new String(body, StandardCharsets.UTF_8);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The answer is no gzip", e);
        }
    }
}
