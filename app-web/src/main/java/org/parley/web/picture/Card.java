package org.parley.web.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.web.view.Body;

/**
 * What is written on the picture of a page.
 *
 * @param kicker a line above the headline; may be empty
 * @param parties below it, in their order
 */
record Card(String kicker, String headline, List<String> parties) {

    /** To be raised when pictures are drawn otherwise, so that nobody keeps one of the old look. */
    private static final int LOOK = 2;

    Card {
        parties = List.copyOf(parties);
    }

    /** Another one when anything on the picture is another. */
    String fingerprint() {
        var all = LOOK + "\n" + kicker + "\n" + headline + "\n" + String.join("\n", parties);
        return Body.fingerprint(all.getBytes(StandardCharsets.UTF_8));
    }
}
