package org.parley.domain.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.domain.position.Stance.ACCEPTS;
import static org.parley.domain.position.Stance.ASSERTS;
import static org.parley.domain.position.Stance.DEMANDS;
import static org.parley.domain.position.Stance.OPEN_TO_DISCUSS;
import static org.parley.domain.position.Stance.PROPOSES;
import static org.parley.domain.position.Stance.REJECTS;
import static org.parley.domain.position.Stance.WARNS;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.article.Reported;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.Position;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** What the history of a negotiation tells, from the articles that report on its rounds. */
public abstract class HistoriesContract {

    private final World world;
    private final NegotiationFixture talks;
    private final Party us;
    private final Party russia;

    protected HistoriesContract(World world) {
        this.world = world;
        talks = new NegotiationFixture(world);
        us = talks.geneva.us;
        russia = talks.geneva.russia;
    }

    @Test
    void the_first_position_on_a_topic_is_new_and_compared_with_nothing() {
        talks.reported(talks.first, russia, DEMANDS);

        var change = requireNonNull(talks.cell(russia).get(0).change());
        assertThat(change).isEqualTo(new Change(Mark.NEW, null));
    }

    @Test
    void each_round_is_compared_with_the_one_before() {
        talks.reported(talks.first, russia, DEMANDS);
        talks.reported(talks.second, russia, DEMANDS);
        talks.reported(talks.third, russia, OPEN_TO_DISCUSS);
        talks.reported(talks.fourth, russia, REJECTS);

        assertThat(talks.cell(russia))
                .extracting(Standing::change)
                .containsExactly(
                        new Change(Mark.NEW, null),
                        new Change(Mark.REPEATED, talks.first),
                        new Change(Mark.SOFTENED, talks.second),
                        new Change(Mark.HARDENED, talks.third));
    }

    @Test
    void another_wording_of_the_same_stance_is_a_repetition() {
        talks.reported(talks.first, russia, DEMANDS);
        talks.publish(talks.on(talks.second, "second")
                .with(new Position(
                        "s1",
                        russia,
                        talks.geneva.enlargement,
                        DEMANDS,
                        Localized.of("Інакше сказано", "In other words"),
                        talks.position("s1", russia, DEMANDS).evidence())));

        assertThat(talks.mark(russia, talks.second)).isEqualTo(Mark.REPEATED);
    }

    @Test
    void a_condition_makes_an_offer_harder_and_a_demand_only_different() {
        talks.publish(talks.on(talks.first, "first")
                .with(talks.position("s1", us, OPEN_TO_DISCUSS))
                .with(talks.position("s2", russia, DEMANDS)));
        talks.publish(talks.on(talks.second, "second")
                .with(talks.position("s1", us, OPEN_TO_DISCUSS).on(talks.condition("взаємно")))
                .with(talks.position("s2", russia, DEMANDS).on(talks.condition("ні"))));
        talks.publish(talks.on(talks.third, "third")
                .with(talks.position("s1", us, OPEN_TO_DISCUSS).on(talks.condition("письмово")))
                .with(talks.position("s2", russia, DEMANDS).on(talks.condition("ні"))));
        talks.publish(talks.on(talks.fourth, "fourth").with(talks.position("s1", us, OPEN_TO_DISCUSS)));

        assertThat(talks.mark(us, talks.second)).isEqualTo(Mark.HARDENED);
        assertThat(talks.mark(us, talks.third)).isEqualTo(Mark.CHANGED);
        assertThat(talks.mark(us, talks.fourth)).isEqualTo(Mark.SOFTENED);
        assertThat(talks.mark(russia, talks.second)).isEqualTo(Mark.CHANGED);
        assertThat(talks.mark(russia, talks.third)).isEqualTo(Mark.REPEATED);
    }

    @Test
    void what_did_not_come_up_again_beside_other_positions_is_dropped() {
        talks.reported(talks.first, russia, DEMANDS, WARNS);
        talks.reported(talks.second, russia, DEMANDS);

        var change = requireNonNull(talks.cell(russia).get(1).change());
        assertThat(change.mark()).isEqualTo(Mark.DROPPED);
        assertThat(change.dropped()).extracting(Position::stance).containsExactly(WARNS);
    }

    @Test
    void what_comes_beside_what_stays_is_new() {
        talks.reported(talks.first, russia, DEMANDS);
        talks.reported(talks.second, russia, WARNS, DEMANDS);

        var change = requireNonNull(talks.cell(russia).get(1).change());
        assertThat(change.mark()).isEqualTo(Mark.NEW);
        assertThat(change.added()).extracting(Position::stance).containsExactly(WARNS);
    }

    @Test
    void of_several_things_that_happened_at_once_none_is_the_mark() {
        talks.reported(talks.first, russia, DEMANDS, REJECTS);
        talks.reported(talks.second, russia, PROPOSES, REJECTS, ASSERTS);

        assertThat(talks.mark(russia, talks.second)).isEqualTo(Mark.CHANGED);
    }

    @Test
    void that_nothing_is_reported_is_neither_silence_nor_a_change() {
        talks.reported(talks.first, russia, DEMANDS);
        talks.absent(talks.second, russia, AbsenceReason.NOT_REPORTED);
        talks.absent(talks.third, russia, AbsenceReason.NOT_ASKED);

        assertThat(talks.mark(russia, talks.second)).isNull();
        assertThat(talks.mark(russia, talks.third)).isNull();
        assertThat(latestRound(russia)).isEqualTo(talks.first.slug());
        assertThat(talks.cell(russia)).extracting(s -> s.round().slug()).doesNotContain(talks.fourth.slug());
    }

    @Test
    void a_known_silence_is_told_and_what_was_held_before_it_is_remembered() {
        talks.reported(talks.first, russia, DEMANDS);
        talks.absent(talks.second, russia, AbsenceReason.REFUSED);
        talks.reported(talks.third, russia, DEMANDS);

        assertThat(talks.cell(russia).get(1).change()).isEqualTo(new Change(Mark.SILENT, talks.first));
        assertThat(talks.cell(russia).get(2).change()).isEqualTo(new Change(Mark.REPEATED, talks.first));
        var afterSecond = talks.history().asOf(LocalDate.of(2022, 1, 12));
        assertThat(afterSecond
                        .latest(russia, talks.geneva.enlargement)
                        .orElseThrow()
                        .isSilent())
                .isTrue();
        assertThat(afterSecond
                        .lastHeld(russia, talks.geneva.enlargement)
                        .orElseThrow()
                        .round())
                .isEqualTo(talks.first);
    }

    @Test
    void what_parties_hold_together_counts_for_each_of_them() {
        talks.reported(talks.first, russia, DEMANDS);
        talks.publish(talks.on(talks.second, "second").with(talks.together("Разом")));
        talks.publish(talks.on(talks.third, "third").with(talks.together("Разом, іншими словами")));

        assertThat(talks.mark(russia, talks.second)).isEqualTo(Mark.CHANGED);
        assertThat(talks.mark(us, talks.second)).isEqualTo(Mark.NEW);
        assertThat(talks.mark(us, talks.third)).isEqualTo(Mark.REPEATED);
        assertThat(talks.cell(us).get(0).commonGround().get(0).what().parties()).hasSize(2);
    }

    @Test
    void several_articles_on_one_round_are_read_as_one() {
        talks.reported(talks.first, russia, DEMANDS);
        talks.publish(talks.on(talks.second, "one").with(talks.position("s1", russia, DEMANDS)));
        talks.publish(talks.on(talks.second, "two").with(talks.position("s1", russia, DEMANDS)));
        talks.publish(talks.on(talks.second, "three")
                .with(new Absence(russia, talks.geneva.enlargement, AbsenceReason.SILENT, null)));

        assertThat(talks.cell(russia)).hasSize(2);
        var second = talks.cell(russia).get(1);
        assertThat(second.positions()).extracting(p -> p.article().slug()).containsExactlyInAnyOrder("one", "two");
        assertThat(second.absence()).isEmpty();
        assertThat(second.mark()).isEqualTo(Mark.REPEATED);
    }

    @Test
    void as_of_a_day_only_rounds_count_that_had_ended_whenever_they_were_written_about() {
        talks.reported(talks.first, russia, DEMANDS);
        talks.reported(talks.third, russia, ACCEPTS);

        // The third one ends a day after it starts.
        assertThat(roundAsOf("2022-01-13")).isEqualTo(talks.first.slug());
        assertThat(roundAsOf("2022-01-14")).isEqualTo(talks.third.slug());
        assertThat(talks.history().asOf(LocalDate.of(2022, 1, 9)).isEmpty()).isTrue();
        assertThat(talks.history().asOf(LocalDate.of(2022, 1, 13)).rounds()).hasSize(2);
    }

    @Test
    void what_is_withdrawn_or_of_another_negotiation_is_not_in_it() {
        var id = talks.reported(talks.first, russia, DEMANDS);
        talks.publish(GenevaFixture.plain("elsewhere").with(talks.position("s1", russia, ACCEPTS)));

        world.run(all -> all.articles().withdraw(id));

        assertThat(talks.history().isEmpty()).isTrue();
        assertThat(talks.history().topics()).isEmpty();
    }

    @Test
    void an_editor_has_the_last_word_also_after_the_article_is_published_anew() {
        var id = talks.reported(talks.first, russia, DEMANDS);
        world.run(all -> all.overrules()
                .add(new Overrule(
                        talks.first.slug(),
                        "russia",
                        "nato-enlargement",
                        Mark.REPEATED,
                        Localized.of("Казали й у грудні", "They said so in December"))));

        var again = talks.on(talks.first, "on-" + talks.first.slug()).with(talks.position("s1", russia, PROPOSES));
        world.publish(again, id, 2, Instant.parse("2022-02-02T10:00:00Z"), null);

        var standing = talks.cell(russia).get(0);
        assertThat(standing.mark()).isEqualTo(Mark.REPEATED);
        assertThat(requireNonNull(standing.change()).mark()).isEqualTo(Mark.NEW);
        assertThat(requireNonNull(standing.overrule()).reason().texts()).hasSize(2);
    }

    @Test
    void later_evidence_stands_beside_its_position_also_after_the_article_is_published_anew() {
        var id = talks.reported(talks.first, russia, DEMANDS, ASSERTS);
        world.run(all -> {
            all.findings().add(finding(id, "s2", "2022-03"));
            all.findings().add(finding(id, "s2", "2022-02-24"));
            all.findings().add(finding(id, "s9", "2022-02-24"));
        });

        var again = talks.on(talks.first, "on-" + talks.first.slug()).with(talks.position("s2", russia, ASSERTS));
        world.publish(again, id, 2, Instant.parse("2022-02-02T10:00:00Z"), null);

        var standing = talks.cell(russia).get(0);
        Reported<Position> position = standing.positions().get(0);
        assertThat(standing.findingsOn(position))
                .extracting(f -> f.date().toString())
                .containsExactly("2022-02-24", "2022-03");
        assertThat(world.list(all -> all.findings().on(id, "s2"))).hasSize(2);
    }

    @Test
    void parties_and_topics_keep_the_order_of_the_negotiation_and_others_come_after() {
        talks.publish(talks.on(talks.first, "first")
                .with(talks.position("s1", russia, DEMANDS))
                .with(talks.position("s2", us, REJECTS)));

        assertThat(talks.history().parties()).extracting(Party::slug).containsExactly("us", "russia", "ukraine");
        assertThat(talks.history().topics()).containsExactly(talks.geneva.enlargement);
    }

    @Test
    void one_cell_or_one_topic_is_told_as_within_the_whole() {
        talks.reported(talks.first, russia, DEMANDS);
        talks.publish(talks.on(talks.second, "second")
                .with(talks.position("s1", russia, PROPOSES))
                .with(talks.position("s2", us, REJECTS)));

        var cell = world.in(all -> all.histories().of(talks.geneva.negotiation, russia, talks.geneva.enlargement));
        var topic = world.in(all -> all.histories().of(talks.geneva.negotiation, talks.geneva.enlargement));
        var other = world.in(all -> all.histories().of(talks.geneva.negotiation, talks.geneva.armsControl));

        assertThat(cell.standings()).extracting(Standing::mark).containsExactly(Mark.NEW, Mark.SOFTENED);
        assertThat(topic.standings())
                .extracting(s -> s.party().slug() + " " + s.mark())
                .containsExactly("russia NEW", "russia SOFTENED", "us NEW");
        assertThat(other.isEmpty()).isTrue();
    }

    private static Finding finding(long article, String position, String date) {
        return new Finding(
                article,
                position,
                PartialDate.parse(date),
                Bearing.CONTRADICTS,
                Localized.of("Сталося інакше", "It went otherwise"),
                null,
                GenevaFixture.source());
    }

    private String roundAsOf(String day) {
        return talks.history()
                .asOf(LocalDate.parse(day))
                .latest(russia, talks.geneva.enlargement)
                .orElseThrow()
                .round()
                .slug();
    }

    private String latestRound(Party party) {
        return talks.history()
                .latest(party, talks.geneva.enlargement)
                .orElseThrow()
                .round()
                .slug();
    }
}
