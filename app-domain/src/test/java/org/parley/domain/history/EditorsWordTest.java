package org.parley.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.domain.position.Stance.DEMANDS;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.directory.Deeds;
import org.parley.domain.directory.Staff;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** What editors add to a history: their word on a change, and later evidence. */
class EditorsWordTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final NegotiationFixture talks = new NegotiationFixture(world);
    private final Deeds deeds = new Deeds();
    private final Clock clock = Clock.fixed(Instant.parse("2022-03-01T10:00:00Z"), ZoneOffset.UTC);
    private final OverrulingMarks overruling =
            new OverrulingMarks(world.all.overrules(), world.all.directory(), deeds, clock);
    private final KeepingFindings keeping =
            new KeepingFindings(world.all.findings(), world.all.directory(), deeds, clock);
    private final long article = talks.reported(talks.first, talks.geneva.russia, DEMANDS);

    @Test
    void what_an_editor_says_holds_until_they_take_it_back() {
        overrule(0, Mark.REPEATED);
        assertThat(mark()).isEqualTo(Mark.REPEATED);

        overrule(1, Mark.HARDENED);
        assertThat(mark()).isEqualTo(Mark.HARDENED);

        restore(2);
        assertThat(mark()).isEqualTo(Mark.NEW);
        assertThat(deeds.recorded())
                .containsExactly(
                        "MARK_OVERRULED round geneva-2022-01-10, russia, nato-enlargement",
                        "MARK_OVERRULED round geneva-2022-01-10, russia, nato-enlargement",
                        "MARK_RESTORED round geneva-2022-01-10, russia, nato-enlargement");
    }

    @Test
    void of_two_who_overrule_at_once_the_second_is_told() {
        overrule(0, Mark.REPEATED);

        assertThatThrownBy(() -> overrule(0, Mark.HARDENED)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> restore(0)).isInstanceOf(Overtaken.class);
        assertThat(mark()).isEqualTo(Mark.REPEATED);
    }

    @Test
    void a_second_click_says_nothing_new() {
        overrule(0, Mark.REPEATED);
        overrule(0, Mark.REPEATED);
        keeping.add(Staff.EDITOR, talks.geneva.negotiation, finding("2022-02"));
        keeping.add(Staff.EDITOR, talks.geneva.negotiation, finding("2022-02"));

        assertThat(deeds.recorded()).hasSize(2);
        assertThat(world.all.findings().on(article, "s1")).hasSize(1);
    }

    @Test
    void an_author_has_no_say() {
        assertThatThrownBy(() -> overruling.overrule(Staff.AUTHOR, talks.geneva.negotiation, 0, said(Mark.REPEATED)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping.add(Staff.AUTHOR, talks.geneva.negotiation, finding("2022-02")))
                .isInstanceOf(NotAllowed.class);
        assertThat(deeds.recorded()).isEmpty();
    }

    @Test
    void later_evidence_is_put_right_and_taken_away_by_who_saw_its_latest_form() {
        keeping.add(Staff.EDITOR, talks.geneva.negotiation, finding("2022-02"));
        long id = world.all.findings().on(article, "s1").get(0).id();

        keeping.change(Staff.EDITOR, talks.geneva.negotiation, id, 1, finding("2022-03"));
        assertThatThrownBy(() -> keeping.change(Staff.EDITOR, talks.geneva.negotiation, id, 1, finding("2022-04")))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> keeping.remove(Staff.EDITOR, talks.geneva.negotiation, id, 1))
                .isInstanceOf(Overtaken.class);
        assertThat(world.all.findings().withId(id).orElseThrow().date()).hasToString("2022-03");

        keeping.remove(Staff.EDITOR, talks.geneva.negotiation, id, 2);
        assertThat(world.all.findings().on(article, "s1")).isEmpty();
        assertThatThrownBy(() -> keeping.change(Staff.EDITOR, talks.geneva.negotiation, id, 2, finding("2022-04")))
                .isInstanceOf(Overtaken.class);
        assertThat(deeds.recorded())
                .extracting(deed -> deed.split(" ")[0])
                .containsExactly("FINDING_ADDED", "FINDING_CHANGED", "FINDING_REMOVED");
    }

    private Mark mark() {
        return talks.mark(talks.geneva.russia, talks.first);
    }

    private void overrule(int base, Mark mark) {
        overruling.overrule(Staff.EDITOR, talks.geneva.negotiation, base, said(mark));
    }

    private void restore(int base) {
        overruling.restore(
                Staff.EDITOR, talks.geneva.negotiation, base, talks.first.slug(), "russia", "nato-enlargement");
    }

    private Overrule said(Mark mark) {
        return new Overrule(talks.first.slug(), "russia", "nato-enlargement", mark, Localized.of("Бо так", "Because"));
    }

    private Finding finding(String date) {
        return new Finding(
                article,
                "s1",
                PartialDate.parse(date),
                Bearing.ADDS,
                Localized.of("Сталося", "It happened"),
                null,
                GenevaFixture.source());
    }
}
