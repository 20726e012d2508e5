package org.parley.domain.media;

/**
 * What must stay in sight where a picture is cropped.
 *
 * @param x from the left, in percent of the width
 * @param y from the top, in percent of the height
 */
public record FocalPoint(int x, int y) {

    public static final FocalPoint MIDDLE = new FocalPoint(50, 50);

    private static final int ALL = 100;

    /** @throws IllegalArgumentException when it is outside the picture */
    public FocalPoint {
        if (x < 0 || x > ALL || y < 0 || y > ALL) throw new IllegalArgumentException("Outside: " + x + ", " + y);
    }
}
