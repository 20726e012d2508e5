package org.parley.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.domain.GenevaFixture;
import org.parley.domain.position.Passage;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

class FollowUpTest {

    private final GenevaFixture geneva = new GenevaFixture();

    @Test
    void what_was_promised_is_agreed_until_something_is_recorded() {
        assertThat(undated().statusOn(day("2022-01-10"))).isEqualTo(Status.AGREED);
        assertThat(undated().lastEntryBy(day("2022-01-10"))).isEmpty();
    }

    @Test
    void an_entry_holds_from_its_day_on() {
        var followUp = undated();
        followUp.record(entry(Status.SCHEDULED, "2022-01-12"));
        followUp.record(entry(Status.DONE, "2022-01-26"));

        assertThat(followUp.statusOn(day("2022-01-11"))).isEqualTo(Status.AGREED);
        assertThat(followUp.statusOn(day("2022-01-12"))).isEqualTo(Status.SCHEDULED);
        assertThat(followUp.statusOn(day("2022-01-25"))).isEqualTo(Status.SCHEDULED);
        assertThat(followUp.statusOn(day("2022-01-26"))).isEqualTo(Status.DONE);
    }

    @Test
    void of_two_entries_of_one_day_the_one_recorded_last_holds() {
        var followUp = undated();
        followUp.record(entry(Status.SCHEDULED, "2022-01-12"));
        followUp.record(entry(Status.UNDER_WAY, "2022-01-12"));

        assertThat(followUp.statusOn(day("2022-01-12"))).isEqualTo(Status.UNDER_WAY);
    }

    @Test
    void an_entry_that_comes_late_takes_its_place_in_time() {
        var followUp = undated();
        followUp.record(entry(Status.DONE, "2022-01-26"));
        followUp.record(entry(Status.SCHEDULED, "2022-01-12"));

        assertThat(followUp.history()).extracting(StatusEntry::status).containsExactly(Status.SCHEDULED, Status.DONE);
        assertThat(followUp.statusOn(day("2022-01-26"))).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-12, 2022-01-12, AGREED",
        "2022-01-12, 2022-01-13, OVERDUE",
        "2022-01,    2022-01-31, AGREED",
        "2022-01,    2022-02-01, OVERDUE",
        "2022,       2022-12-31, AGREED",
        "2022,       2023-01-01, OVERDUE"
    })
    void it_is_overdue_when_the_last_day_that_was_meant_has_passed(String due, LocalDate today, Status status) {
        assertThat(undated().due(PartialDate.parse(due)).statusOn(today)).isEqualTo(status);
    }

    @Test
    void what_is_overdue_is_so_since_the_day_after_its_time_was_up() {
        var followUp = new GenevaFixture().followUp();
        assertThat(followUp.statusSince(LocalDate.parse("2022-01-31"))).isEqualTo(GenevaFixture.DAY);
        assertThat(followUp.statusSince(LocalDate.parse("2022-03-15"))).isEqualTo(LocalDate.parse("2022-02-01"));

        var late = LocalDate.parse("2022-03-01");
        followUp.record(new StatusEntry(Status.DONE, late, null, GenevaFixture.source()));
        assertThat(followUp.statusSince(LocalDate.parse("2022-03-15"))).isEqualTo(late);
    }

    @Test
    void what_has_no_due_date_is_never_overdue() {
        assertThat(undated().statusOn(day("2099-01-01"))).isEqualTo(Status.AGREED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "LAPSED"})
    void what_has_come_to_an_end_is_never_overdue(Status end) {
        var followUp = undated().due(PartialDate.parse("2022-01"));
        followUp.record(entry(end, "2022-01-26"));

        assertThat(followUp.statusOn(day("2022-03-01"))).isEqualTo(end);
    }

    @Test
    void what_was_done_too_late_was_overdue_until_then() {
        var followUp = undated().due(PartialDate.parse("2022-01"));
        followUp.record(entry(Status.UNDER_WAY, "2022-01-20"));
        followUp.record(entry(Status.DONE, "2022-02-10"));

        assertThat(followUp.statusOn(day("2022-01-31"))).isEqualTo(Status.UNDER_WAY);
        assertThat(followUp.statusOn(day("2022-02-09"))).isEqualTo(Status.OVERDUE);
        assertThat(followUp.statusOn(day("2022-02-10"))).isEqualTo(Status.DONE);
    }

    @Test
    void overdue_is_never_recorded() {
        assertThatThrownBy(() -> entry(Status.OVERDUE, "2022-02-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recording_what_became_of_it_leaves_the_promise_alone() {
        var promise = geneva.followUp();
        var followUp = geneva.followUp();

        followUp.record(entry(Status.DONE, "2022-01-26"));

        assertThat(followUp.what()).isEqualTo(promise.what());
        assertThat(followUp.parties()).isEqualTo(promise.parties());
        assertThat(followUp.forum()).isEqualTo(promise.forum());
        assertThat(followUp.due()).isEqualTo(promise.due());
        assertThat(followUp.agreedOn()).isEqualTo(promise.agreedOn());
        assertThat(followUp.evidence()).isEqualTo(promise.evidence());
    }

    @Test
    void a_revised_promise_keeps_what_became_of_it() {
        var followUp = geneva.followUp();
        followUp.record(entry(Status.SCHEDULED, "2022-01-12"));
        var evidence = new Passage("p9", Localized.of("Зустрінуться.", "They will meet."));
        var revised = new FollowUp(
                        "f1", Localized.of("Зустрітися", "Meet"), List.of(geneva.us), day("2022-01-11"), evidence)
                .in(Localized.of("рада", "council"))
                .due(PartialDate.parse("2022-02"));

        followUp.revise(revised);

        assertThat(followUp.what()).isEqualTo(revised.what());
        assertThat(followUp.parties()).containsExactly(geneva.us);
        assertThat(followUp.forum()).isEqualTo(revised.forum());
        assertThat(followUp.due()).hasToString("2022-02");
        assertThat(followUp.agreedOn()).isEqualTo("2022-01-11");
        assertThat(followUp.evidence()).isEqualTo(evidence);
        assertThat(followUp.statusOn(day("2022-01-12"))).isEqualTo(Status.SCHEDULED);
        assertThat(followUp.key()).isEqualTo("f1");
    }

    @Test
    void a_revision_can_take_back_forum_and_due_date() {
        var followUp = geneva.followUp();

        followUp.revise(undated());

        assertThat(followUp.forum()).isNull();
        assertThat(followUp.due()).isNull();
    }

    private FollowUp undated() {
        return new FollowUp(
                "f1",
                Localized.of("Говорити далі", "Talk on"),
                List.of(geneva.us, geneva.russia),
                GenevaFixture.DAY,
                new Passage("p3", Localized.of("Домовилися.", "They agreed.")));
    }

    private static StatusEntry entry(Status status, String since) {
        return new StatusEntry(status, day(since), null, GenevaFixture.source());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void it_stalls_when_nothing_was_heard_of_it_for_so_many_days_and_no_sooner() {
        var followUp = new GenevaFixture().followUp();
        var agreed = followUp.agreedOn();

        assertThat(followUp.isStalledOn(agreed.plusDays(90), 90)).isFalse();
        assertThat(followUp.isStalledOn(agreed.plusDays(91), 90)).isTrue();
    }

    @Test
    void news_of_it_and_its_end_keep_it_from_stalling() {
        var source = GenevaFixture.source();
        var followUp = new GenevaFixture().followUp();
        var agreed = followUp.agreedOn();

        followUp.record(new StatusEntry(Status.UNDER_WAY, agreed.plusDays(50), null, source));
        assertThat(followUp.isStalledOn(agreed.plusDays(140), 90)).isFalse();
        assertThat(followUp.isStalledOn(agreed.plusDays(141), 90)).isTrue();

        followUp.record(new StatusEntry(Status.DONE, agreed.plusDays(51), null, source));
        assertThat(followUp.isStalledOn(agreed.plusDays(1000), 90)).isFalse();
    }
}
