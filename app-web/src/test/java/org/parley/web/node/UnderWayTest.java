package org.parley.web.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class UnderWayTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final UnderWay requests = new UnderWay();

    @Test
    void after_the_farewell_nothing_new_is_begun() {
        assertThat(requests.begin()).isTrue();
        requests.refuseNew();

        assertThat(requests.begin()).isFalse();
    }

    @Test
    void what_is_under_way_is_awaited_and_what_was_refused_is_not() throws Exception {
        requests.begin();
        requests.refuseNew();
        requests.begin();
        var waiting = CompletableFuture.runAsync(() -> requests.awaitNone(Duration.ZERO, LONG));

        Thread.sleep(50);
        assertThat(waiting).isNotDone();
        requests.end();
        assertThat(waiting).succeedsWithin(LONG);
    }

    @Test
    void what_never_ends_is_not_awaited_for_ever() {
        requests.begin();
        requests.refuseNew();

        requests.awaitNone(Duration.ZERO, Duration.ofMillis(20));

        assertThat(requests.begin()).isFalse();
    }
}
