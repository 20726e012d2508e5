package org.parley.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.domain.change.Aspect.Kind;

class FreshnessTest {

    private static final Aspect UKRAINE = new Aspect(Kind.PARTY, 1);
    private static final Aspect NATO = new Aspect(Kind.PARTY, 2);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Freshness freshness = new Freshness(nanos::get);

    @Test
    void nothing_is_served_before_the_node_has_asked_what_is_announced() {
        assertThat(freshness.isLeased()).isFalse();

        freshness.lease(nanos.get(), 2_000);

        assertThat(freshness.isLeased()).isTrue();
    }

    @Test
    void a_node_that_has_not_asked_for_longer_than_its_lease_serves_nothing() {
        freshness.lease(nanos.get(), 2_000);

        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1_999));
        assertThat(freshness.isLeased()).isTrue();
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        assertThat(freshness.isLeased()).isFalse();
    }

    @Test
    void from_the_announcement_on_a_page_that_shows_it_is_not_served() {
        var since = freshness.moment();

        freshness.announced("rename", Set.of(UKRAINE));

        assertThat(freshness.isChanging()).isTrue();
        assertThat(freshness.isUnchanged(Set.of(UKRAINE, NATO), since)).isFalse();
        assertThat(freshness.isUnchanged(Set.of(NATO), since)).isTrue();
    }

    @Test
    @Timeout(60)
    void who_waits_for_a_change_goes_on_when_it_is_settled() throws Exception {
        freshness.announced("rename", Set.of(UKRAINE));
        freshness.announced("move", Set.of(NATO));
        var waiting = CompletableFuture.runAsync(() -> await(Set.of(UKRAINE), 3_600_000));

        freshness.settled("move");
        assertThat(waiting).isNotDone();
        freshness.settled("rename");

        waiting.get();
    }

    @Test
    @Timeout(60)
    void nobody_waits_for_a_change_that_does_not_touch_what_they_read_or_takes_too_long() {
        freshness.announced("rename", Set.of(UKRAINE));
        await(Set.of(NATO), 3_600_000);

        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(3_600_000));
        await(Set.of(UKRAINE), 3_600_000);
        freshness.announced("rename", Set.of(NATO));
        await(Set.of(NATO), 3_600_000);
    }

    private void await(Set<Aspect> shown, long patience) {
        try {
            freshness.awaitSettled(shown, patience);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_was_read_while_it_was_announced_is_not_kept_and_what_is_read_after_it_is_settled_is() {
        freshness.announced("rename", Set.of(UKRAINE));
        var during = freshness.moment();
        assertThat(freshness.isUnchanged(Set.of(UKRAINE), during)).isFalse();

        freshness.settled("rename");

        assertThat(freshness.isChanging()).isFalse();
        assertThat(freshness.isUnchanged(Set.of(UKRAINE), during)).isFalse();
        assertThat(freshness.isUnchanged(Set.of(UKRAINE), freshness.moment())).isTrue();
        assertThat(freshness.isUnchanged(Set.of(NATO), during)).isTrue();
    }

    @Test
    void one_change_may_be_announced_in_parts() {
        var since = freshness.moment();
        freshness.announced("rename", Set.of(UKRAINE));
        freshness.announced("rename", Set.of(NATO));

        assertThat(freshness.isUnchanged(Set.of(UKRAINE), since)).isFalse();
        freshness.settled("rename");
        assertThat(freshness.isUnchanged(Set.of(NATO), since)).isFalse();
        assertThat(freshness.isChanging()).isFalse();
    }

    @Test
    void of_two_changes_the_one_that_is_not_settled_counts_on() {
        freshness.announced("one", Set.of(UKRAINE));
        freshness.announced("other", Set.of(UKRAINE));
        freshness.settled("one");

        assertThat(freshness.isUnchanged(Set.of(UKRAINE), freshness.moment())).isFalse();
    }

    @Test
    void every_announcement_and_every_end_is_a_moment_of_its_own() {
        var moments = new HashSet<Long>();
        moments.add(freshness.moment());
        freshness.announced("rename", Set.of(UKRAINE));
        moments.add(freshness.moment());
        freshness.settled("rename");
        moments.add(freshness.moment());
        freshness.changed(Set.of());
        moments.add(freshness.moment());

        assertThat(moments).hasSize(4);
        freshness.settled("never announced");
        assertThat(moments).contains(freshness.moment());
    }

    @Test
    void after_too_many_changes_to_remember_no_older_page_is_served() {
        var since = freshness.moment();
        for (var i = 0; i < 100_002; i++) freshness.changed(Set.of(new Aspect(Kind.ARTICLE, i)));

        assertThat(freshness.isUnchanged(Set.of(NATO), since)).isFalse();
        assertThat(freshness.isUnchanged(Set.of(NATO), freshness.moment())).isTrue();
    }
}
