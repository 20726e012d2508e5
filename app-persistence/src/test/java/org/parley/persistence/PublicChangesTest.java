package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.change.ChangeFeed;
import org.parley.domain.change.PublicChange;
import org.parley.domain.change.PublicChange.Kind;

class PublicChangesTest {

    private static final Instant MONDAY = Instant.parse("2022-01-10T17:45:00Z");

    private final KeptRecord record = new KeptRecord();
    private final GenevaFixture geneva = new GenevaFixture();

    @Test
    void what_is_published_withdrawn_or_called_otherwise_is_told() {
        record.world().run(all -> all.know(geneva));
        var feed = ChangeFeed.fromNow(record);

        var id = record.world().publish(geneva.article(), MONDAY);
        assertThat(feed.news())
                .extracting(PublicChange::kind, PublicChange::subject)
                .contains(tuple(Kind.ARTICLE, id));

        record.world().run(all -> all.articles().withdraw(id));
        assertThat(feed.news())
                .extracting(PublicChange::kind, PublicChange::subject)
                .containsExactly(tuple(Kind.ARTICLE, id));

        record.world()
                .run(all ->
                        all.people().write(all.people().bySlug("wendy-sherman").orElseThrow()));
        assertThat(feed.news()).extracting(PublicChange::kind).containsExactly(Kind.PERSON);
        assertThat(feed.news()).isEmpty();
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        var feed = ChangeFeed.fromNow(record);

        assertThatThrownBy(() -> record.in(entities -> {
                    PublicRecord.changed(entities, Kind.ARTICLE, 7);
                    throw new IllegalStateException("The power is gone");
                }))
                .hasMessage("The power is gone");

        assertThat(feed.news()).isEmpty();
    }

    @Test
    void a_change_that_began_first_and_can_be_seen_last_is_told_once_like_any_other() {
        var feed = ChangeFeed.fromNow(record);

        record.in(slow -> {
            PublicRecord.changed(slow, Kind.ARTICLE, 1);
            change(2);
            assertThat(feed.news()).extracting(PublicChange::subject).containsExactly(2L);
            assertThat(feed.news()).isEmpty();
            return null;
        });

        assertThat(feed.news()).extracting(PublicChange::subject).containsExactly(1L);
        assertThat(feed.news()).isEmpty();
    }

    @Test
    void a_feed_goes_on_from_what_had_settled_in_another() {
        change(1);
        record.settle();
        change(2);
        var first = ChangeFeed.fromNow(record);
        change(3);

        assertThat(ChangeFeed.isKnown(record, first.mark())).isTrue();
        assertThat(ChangeFeed.from(record, first.mark()).news())
                .extracting(PublicChange::subject)
                .containsExactly(2L, 3L);
    }

    @Test
    void a_mark_of_what_was_forgotten_or_of_another_database_is_unknown() {
        change(1);
        record.settle();
        var mark = ChangeFeed.fromNow(record).mark();

        var other = new KeptRecord();
        other.world();
        change(1);
        assertThat(ChangeFeed.isKnown(other, mark)).isFalse();
        assertThat(ChangeFeed.isKnown(other, "")).isFalse();
        assertThat(ChangeFeed.isKnown(other, "1@")).isFalse();
    }

    @Test
    void old_changes_are_forgotten_and_one_stays() {
        for (var i = 1; i <= 5; i++) change(i);

        record.forget(2);
        assertThat(record.after(0, 10)).extracting(PublicChange::subject).containsExactly(4L, 5L);

        record.forget(1);
        assertThat(record.after(0, 10)).extracting(PublicChange::subject).containsExactly(5L);
    }

    @Test
    void more_changes_than_are_read_at_once_are_all_told() {
        var feed = ChangeFeed.fromNow(record);
        record.in(entities -> {
            for (var i = 1; i <= 1201; i++) PublicRecord.changed(entities, Kind.ARTICLE, i);
            return null;
        });

        assertThat(feed.news()).hasSize(1201);
        assertThat(feed.news()).isEmpty();
    }

    private static void change(long subject) {
        Kept.run(entities -> PublicRecord.changed(entities, Kind.ARTICLE, subject));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
