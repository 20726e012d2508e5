package org.parley.domain.followup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.domain.GenevaFixture.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.article.Article;
import org.parley.domain.party.Party;
import org.parley.domain.position.Passage;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** What {@link FollowUps} promise, wherever they are kept. */
public abstract class FollowUpsContract {

    private static final Instant AT = Instant.parse("2022-01-10T17:45:00Z");

    private final World world;
    private final GenevaFixture geneva = new GenevaFixture();

    protected FollowUpsContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void what_articles_refer_to() {
        world.run(all -> all.know(geneva));
    }

    @Test
    void a_follow_up_is_found_by_its_number_with_all_that_is_known_of_it() {
        world.publish(geneva.article(), AT);
        var id = id("f1");
        var entry = entry(Status.DONE, "2022-01-26");
        world.run(all -> all.followUps().byId(id).orElseThrow().record(entry));
        var expected = geneva.followUp();
        expected.record(entry);

        assertThat(world.find(all -> all.followUps().byId(id)).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("(.*\\.)?(id|_persistence.*)", "dueBy", ".*aliases")
                .isEqualTo(expected);
    }

    @Test
    void a_follow_up_that_nobody_agreed_on_is_not_found() {
        assertThat(world.find(all -> all.followUps().byId(-1))).isEmpty();
    }

    @Test
    void the_one_that_is_due_first_comes_first_and_undated_ones_last() {
        publish(
                followUp("undated", null),
                followUp("a-year", "2022"),
                followUp("a-day", "2022-02-27"),
                followUp("a-month", "2022-02"),
                followUp("long-past", "2021-12-01"));

        assertThat(open(10)).containsExactly("long-past", "a-day", "a-month", "a-year", "undated");
        assertThat(open(2)).containsExactly("long-past", "a-day");
    }

    @Test
    void what_has_come_to_an_end_is_no_longer_open() {
        publish(
                followUp("done", null),
                followUp("lapsed", null),
                followUp("under-way", null),
                followUp("agreed", null));
        record("done", Status.SCHEDULED, "2022-01-12");
        record("done", Status.DONE, "2022-01-26");
        record("lapsed", Status.LAPSED, "2022-02-24");
        record("under-way", Status.UNDER_WAY, "2022-01-26");

        assertThat(open(10)).containsExactly("under-way", "agreed");
    }

    @Test
    void what_is_taken_up_again_is_open_again() {
        publish(followUp("lapsed-and-resumed", null), followUp("the-same-day", null));
        record("lapsed-and-resumed", Status.LAPSED, "2022-02-24");
        record("lapsed-and-resumed", Status.SCHEDULED, "2022-03-28");
        record("the-same-day", Status.DONE, "2022-02-24");
        record("the-same-day", Status.UNDER_WAY, "2022-02-24");

        assertThat(open(10)).containsExactly("lapsed-and-resumed", "the-same-day");
    }

    @Test
    void what_was_told_late_of_an_earlier_day_does_not_open_it_again() {
        publish(followUp("done", null));
        record("done", Status.DONE, "2022-01-26");
        record("done", Status.UNDER_WAY, "2022-01-20");

        assertThat(open(10)).isEmpty();
    }

    @Test
    void entries_stand_by_day_and_then_as_they_were_recorded() {
        publish(followUp("f1", null));
        record("f1", Status.DONE, "2022-01-26");
        record("f1", Status.SCHEDULED, "2022-01-12");
        record("f1", Status.UNDER_WAY, "2022-01-12");

        assertThat(world.find(all -> all.followUps().byId(id("f1")))
                        .orElseThrow()
                        .history())
                .extracting(StatusEntry::status)
                .containsExactly(Status.SCHEDULED, Status.UNDER_WAY, Status.DONE);
    }

    @Test
    void the_newest_promise_comes_first() {
        world.publish(with(plain("first"), agreed("monday", "2022-01-10"), agreed("friday", "2022-01-14")), AT);
        world.publish(with(plain("second"), agreed("tuesday", "2022-01-11"), agreed("tuesday-too", "2022-01-11")), AT);

        assertThat(keys(world.list(all -> all.followUps().all())))
                .containsExactly("friday", "tuesday", "tuesday-too", "monday");
        assertThat(keys(world.list(all -> all.followUps().newest(2))))
                .hasSize(2)
                .first()
                .isEqualTo("friday");
    }

    @Test
    void a_party_has_those_that_it_takes_part_in() {
        publish(
                promised("ours", "2022-01-10", geneva.us),
                promised("both", "2022-01-11", geneva.us, geneva.russia),
                promised("theirs", "2022-01-12", geneva.russia));

        var ours = world.list(all -> all.followUps().of(geneva.us));

        assertThat(keys(ours)).containsExactly("both", "ours");
        assertThat(ours.get(0).parties())
                .extracting(Party::name)
                .containsExactly(geneva.us.name(), geneva.russia.name());
        assertThat(world.list(all -> all.followUps().of(geneva.ukraine))).isEmpty();
    }

    @Test
    void a_negotiation_has_those_that_its_articles_report() {
        world.publish(with(plain("first").in(geneva.round), agreed("monday", "2022-01-10")), AT);
        world.publish(with(plain("second").in(geneva.round), agreed("tuesday", "2022-01-11")), AT);
        world.publish(with(plain("of-no-negotiation"), agreed("other", "2022-01-12")), AT);

        assertThat(keys(world.list(all -> all.followUps().of(geneva.negotiation))))
                .containsExactly("tuesday", "monday");
    }

    @Test
    void a_listed_follow_up_has_its_parties_and_its_history() {
        publish(followUp("f1", "2022-01"));
        record("f1", Status.UNDER_WAY, "2022-01-12");

        for (var listed : List.of(
                world.list(all -> all.followUps().open(10)),
                world.list(all -> all.followUps().all()),
                world.list(all -> all.followUps().of(geneva.us)))) {
            assertThat(listed.get(0).parties().get(0).name()).isEqualTo(geneva.us.name());
            assertThat(listed.get(0).statusOn(LocalDate.of(2022, 1, 31))).isEqualTo(Status.UNDER_WAY);
            assertThat(listed.get(0).history().get(0).source().name())
                    .isEqualTo(GenevaFixture.source().name());
        }
    }

    @Test
    void a_revised_due_date_is_what_the_list_goes_by() {
        var id = world.publish(with(plain("talks"), followUp("f1", "2022-01"), followUp("f2", "2022-02")), AT);

        world.publish(with(plain("talks"), followUp("f1", "2022-03"), followUp("f2", "2022-02")), id, 2, AT, null);

        assertThat(open(10)).containsExactly("f2", "f1");
    }

    private void publish(FollowUp... followUps) {
        world.publish(with(plain("talks"), followUps), AT);
    }

    private static Article with(Article article, FollowUp... followUps) {
        for (var followUp : followUps) article.with(followUp);
        return article;
    }

    private FollowUp followUp(String key, @Nullable String due) {
        var followUp = agreed(key, "2022-01-10");
        return due == null ? followUp : followUp.due(PartialDate.parse(due));
    }

    private FollowUp agreed(String key, String day) {
        return promised(key, day, geneva.us, geneva.russia);
    }

    private static FollowUp promised(String key, String day, Party... parties) {
        var sentence = new Passage("p1", Localized.of("Сторони говорили.", "The parties talked."));
        return new FollowUp(
                key, Localized.of("Говорити далі", "Talk on"), List.of(parties), LocalDate.parse(day), sentence);
    }

    private void record(String key, Status status, String since) {
        var id = id(key);
        world.run(all -> all.followUps().byId(id).orElseThrow().record(entry(status, since)));
    }

    private long id(String key) {
        return world.list(all -> all.followUps().all()).stream()
                .filter(f -> f.key().equals(key))
                .map(f -> requireNonNull(f.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open(int limit) {
        return keys(world.list(all -> all.followUps().open(limit)));
    }

    private static StatusEntry entry(Status status, String since) {
        return new StatusEntry(
                status, LocalDate.parse(since), Localized.of("Примітка", "Note"), GenevaFixture.source());
    }

    private static List<String> keys(List<FollowUp> followUps) {
        return followUps.stream().map(FollowUp::key).toList();
    }
}
