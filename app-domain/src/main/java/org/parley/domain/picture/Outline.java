package org.parley.domain.picture;

/**
 * What a file says of its picture, read without decoding it.
 *
 * @param width in pixels, before it is turned the right way up
 * @param height in pixels, likewise
 * @param depth bytes that a decoded pixel takes
 * @param orientation how to turn it
 * @param essence the file without what is not needed to draw it: no texts, no places, no thumbnails, nothing after its
 *     end
 */
@SuppressWarnings("ArrayRecordComponent")
record Outline(int width, int height, int depth, Orientation orientation, byte[] essence) {

    long pixels() {
        return (long) width * height;
    }
}
