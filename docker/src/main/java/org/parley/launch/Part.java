package org.parley.launch;

import java.util.Arrays;
import java.util.Locale;

/** What a site on two nodes consists of, in the order in which it is started; ports are counted from the front's. */
enum Part {
    PRIMARY(3),
    REPLICA(4),
    NODE_1(1),
    NODE_2(2),
    FRONT(0);

    private final int afterFront;

    Part(int afterFront) {
        this.afterFront = afterFront;
    }

    /** As the operator writes it, and as its folder is called: {@code node-1}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int port(int front) {
        return front + afterFront;
    }

    boolean isDatabase() {
        return this == PRIMARY || this == REPLICA;
    }

    boolean isNode() {
        return this == NODE_1 || this == NODE_2;
    }

    /** By its id; throws {@link StartFailure} for any other word. */
    static Part of(String id) {
        return Arrays.stream(values())
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new StartFailure(
                        "There is no part " + id + ": write primary, replica, node-1, node-2 or front."));
    }
}
