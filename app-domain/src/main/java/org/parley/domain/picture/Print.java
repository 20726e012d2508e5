package org.parley.domain.picture;

/**
 * A picture drawn anew, in one size.
 *
 * @param width in pixels, the right way up
 * @param height in pixels
 * @param type {@code jpg} or {@code png}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Print(int width, int height, String type, byte[] bytes) {}
