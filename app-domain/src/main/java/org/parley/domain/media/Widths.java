package org.parley.domain.media;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The widths in which a picture is there, in pixels, smallest first; kept as {@code 320,640,1280}. */
final class Widths {

    private Widths() {}

    static String written(List<Integer> widths) {
        return widths.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** @throws NumberFormatException when it is no such list */
    static List<Integer> read(String widths) {
        return Arrays.stream(widths.split(",")).map(Integer::valueOf).toList();
    }
}
