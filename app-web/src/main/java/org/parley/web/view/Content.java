package org.parley.web.view;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;

/**
 * An answer that is not a page: a stylesheet, a feed.
 *
 * @param caching value of Cache-Control
 */
@SuppressWarnings("ArrayRecordComponent")
public record Content(byte[] bytes, MediaType type, String caching) {

    /** Kept for good: for addresses that carry the fingerprint of what they lead to. */
    public static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** Kept, but asked for again at every use: never stale, and without transfer while unchanged. */
    public static final String REVALIDATED = "no-cache";

    /** Never kept. */
    public static final String UNKEPT = "no-store";

    /** Whether it gets smaller: pictures are packed as they are, but for those that are drawn in text. */
    boolean isCompressible() {
        return !type.getType().equals("image") || type.getSubtype().endsWith("+xml");
    }

    public static Content of(String text, String type) {
        var mediaType = MediaType.valueOf(type).withCharset("utf-8");
        return new Content(text.getBytes(StandardCharsets.UTF_8), mediaType, REVALIDATED);
    }
}
