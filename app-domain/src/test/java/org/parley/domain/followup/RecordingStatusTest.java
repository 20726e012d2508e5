package org.parley.domain.followup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class RecordingStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 2, 10);

    private final InMemoryWorld world = new InMemoryWorld();
    private final List<String> audited = new ArrayList<>();
    private final RecordingStatus recording = new RecordingStatus(
            world.all.followUps(),
            (who, deed, subject) -> audited.add(deed + " " + subject),
            // Already the next day in Kyiv.
            Clock.fixed(Instant.parse("2022-02-09T22:30:00Z"), ZoneId.of("Europe/Kyiv")));
    private final Editor editor = editor(Role.EDITOR);
    private long id;

    @BeforeEach
    void a_published_follow_up() {
        var geneva = new GenevaFixture();
        world.all.know(geneva);
        world.publish(geneva.article(), Instant.parse("2022-01-10T17:45:00Z"));
        id = requireNonNull(world.all.followUps().all().get(0).id());
    }

    @Test
    void what_became_of_it_is_known_at_once() {
        recording.record(editor, id, entry(Status.DONE, "2022-01-26"));

        assertThat(followUp().statusOn(TODAY)).isEqualTo(Status.DONE);
        assertThat(audited).containsExactly(Deed.STATUS_RECORDED + " follow-up " + id);
    }

    @Test
    void a_second_click_records_nothing() {
        recording.record(editor, id, entry(Status.DONE, "2022-01-26"));
        recording.record(editor, id, entry(Status.DONE, "2022-01-26"));

        assertThat(followUp().history()).hasSize(1);
        assertThat(audited).hasSize(1);
    }

    @Test
    void a_mistake_gets_a_further_entry_of_the_same_day() {
        recording.record(editor, id, entry(Status.DONE, "2022-01-26"));
        recording.record(editor, id, entry(Status.UNDER_WAY, "2022-01-26"));
        recording.record(editor, id, entry(Status.DONE, "2022-01-26"));

        assertThat(followUp().history()).hasSize(3);
        assertThat(followUp().statusOn(TODAY)).isEqualTo(Status.DONE);
    }

    @Test
    void nothing_became_of_it_before_it_was_agreed_on_or_in_the_future() {
        for (var day : List.of("2022-01-09", "2022-02-11", "9999-12-31"))
            assertThatThrownBy(() -> recording.record(editor, id, entry(Status.DONE, day)))
                    .isInstanceOf(IllegalArgumentException.class);

        recording.record(editor, id, entry(Status.SCHEDULED, "2022-01-10"));
        recording.record(editor, id, entry(Status.DONE, "2022-02-10"));

        assertThat(followUp().history()).hasSize(2);
        assertThat(audited).hasSize(2);
    }

    @Test
    void an_author_records_nothing() {
        assertThatThrownBy(() -> recording.record(editor(Role.AUTHOR), id, entry(Status.DONE, "2022-01-26")))
                .isInstanceOf(NotAllowed.class);

        assertThat(followUp().history()).isEmpty();
    }

    @Test
    void what_nobody_agreed_on_is_not_there() {
        assertThat(recording.record(editor, -1, entry(Status.DONE, "2022-01-26")))
                .isEmpty();
        assertThat(audited).isEmpty();
    }

    private FollowUp followUp() {
        return world.all.followUps().byId(id).orElseThrow();
    }

    private static Editor editor(Role role) {
        return new Editor("desk@parley.example", "Редакторка", role, Language.UK);
    }

    private static StatusEntry entry(Status status, String since) {
        return new StatusEntry(
                status, LocalDate.parse(since), Localized.of("Примітка", "Note"), GenevaFixture.source());
    }
}
