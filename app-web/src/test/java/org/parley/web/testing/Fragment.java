package org.parley.web.testing;

import java.util.Optional;
import java.util.Set;

/** A link's promise that the page has an element with this id. */
record Fragment(String page, String id, String linkedFrom) {

    /** The beginning of the page in every browser, whatever ids it has. */
    private static final Set<String> ALWAYS_THERE = Set.of("", "top");

    Optional<String> problem(Reply reply) {
        // A page that is not there at all is told once, with its status.
        boolean kept = reply.status() != 200
                || !reply.isHtml()
                || ALWAYS_THERE.contains(id)
                || reply.html().getElementById(id) != null;
        return kept ? Optional.empty() : Optional.of("No #" + id + " in " + page + ", linked from " + linkedFrom);
    }
}
