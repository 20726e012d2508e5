package org.parley.domain.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.directory.Deeds;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Outdated;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.directory.Staff;
import org.parley.domain.directory.StillUsed;
import org.parley.domain.directory.Use;
import org.parley.domain.directory.Wanted;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.party.Party;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** How editors keep negotiations and their rounds, wherever these are kept. */
public abstract class KeepingNegotiationsContract {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 12);

    private final World world;
    private final Deeds deeds = new Deeds();

    // Read in an earlier request, as what a form refers to is.
    private Party us;
    private Party russia;
    private Party ukraine;
    private Topic enlargement;
    private Topic armsControl;

    protected KeepingNegotiationsContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_negotiation() {
        world.run(all -> all.know(new GenevaFixture()));
        us = party("us");
        russia = party("russia");
        ukraine = party("ukraine");
        enlargement = topic("nato-enlargement");
        armsControl = topic("arms-control");
        keeping(negotiations -> negotiations.add(
                Staff.EDITOR,
                negotiation()
                        .with(new Participation(us, Role.NEGOTIATING))
                        .with(new Participation(russia, Role.NEGOTIATING))
                        .with(enlargement)
                        .with(armsControl)));
    }

    @Test
    void parties_and_topics_keep_the_order_that_they_were_given() {
        assertThat(kept().participations()).extracting(Participation::party).containsExactly(us, russia);
        assertThat(kept().topics()).containsExactly(enlargement, armsControl);
        assertThat(deeds.recorded()).containsExactly("NEGOTIATION_ADDED negotiation nato-russia");
    }

    @Test
    void parties_can_change_their_roles_and_places_come_and_go() {
        change(negotiation()
                .with(new Participation(ukraine, Role.AFFECTED_ABSENT))
                .with(new Participation(us, Role.MEDIATOR)));

        assertThat(kept().participations()).extracting(Participation::party).containsExactly(ukraine, us);
        assertThat(kept().roleOf(us)).contains(Role.MEDIATOR);
        assertThat(kept().topics()).isEmpty();

        change(negotiation()
                .with(new Participation(us, Role.MEDIATOR))
                .with(new Participation(russia, Role.HOST))
                .with(new Participation(ukraine, Role.NEGOTIATING)));
        assertThat(kept().participations()).extracting(Participation::party).containsExactly(us, russia, ukraine);
        assertThat(kept().roleOf(ukraine)).contains(Role.NEGOTIATING);
    }

    @Test
    void topics_can_change_places_come_and_go() {
        change(negotiation().with(armsControl).with(enlargement));
        assertThat(kept().topics()).containsExactly(armsControl, enlargement);

        change(negotiation().with(topic("nuclear-war")).with(armsControl));
        assertThat(kept().topics()).containsExactly(topic("nuclear-war"), armsControl);
    }

    @Test
    void a_party_or_a_topic_is_in_it_once() {
        assertThatThrownBy(() -> kept().with(new Participation(us, Role.HOST)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kept().with(enlargement)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rounds_stay_when_the_negotiation_changes() {
        rounds(rounds -> rounds.add(Staff.EDITOR, round("brussels", "Брюссель", DAY)));

        change(negotiation().with(armsControl));

        assertThat(kept().rounds()).extracting(Round::slug).containsExactly("brussels");
    }

    @Test
    void a_new_round_stands_at_its_place_in_time_with_all_that_it_says() {
        rounds(rounds -> rounds.add(Staff.EDITOR, round("brussels", "Брюссель", DAY)));
        rounds(rounds -> rounds.add(Staff.EDITOR, detailed(round("before", "Відень", DAY.minusYears(1)))));

        assertThat(kept().rounds()).extracting(Round::slug).containsExactly("before", "brussels");
        var before = kept().rounds().get(0);
        assertThat(before.delegates().get(0).person().slug()).isEqualTo("wendy-sherman");
        assertThat(before.durations().get(0).minutes()).isEqualTo(240);
        assertThat(before.namings().get(0).party()).isEqualTo(russia);
        assertThat(deeds.recorded()).endsWith("ROUND_ADDED round before");
    }

    @Test
    void a_round_can_be_changed_and_moves_to_its_new_place_in_time() {
        rounds(rounds -> rounds.add(Staff.EDITOR, detailed(round("brussels", "Брюссель", DAY))));
        rounds(rounds -> rounds.add(Staff.EDITOR, round("vienna", "Відень", DAY.plusDays(1))));

        rounds(rounds -> rounds.change(
                Staff.EDITOR, 1, round("brussels", "Мадрид", DAY.plusDays(2)).with(new Delegate(us, null))));

        assertThat(kept().rounds()).extracting(Round::slug).containsExactly("vienna", "brussels");
        var changed = kept().rounds().get(1);
        assertThat(changed.place()).isEqualTo(Localized.of("Мадрид", "Мадрид"));
        assertThat(changed.delegates()).hasSize(1);
        assertThat(changed.durations()).isEmpty();
        assertThat(changed.namings()).isEmpty();
        assertThatThrownBy(() -> rounds(rounds -> rounds.change(Staff.EDITOR, 1, round("brussels", "Рига", DAY))))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void a_negotiation_is_found_by_what_its_rounds_say_now() {
        rounds(rounds -> rounds.add(Staff.EDITOR, round("brussels", "Брюссель", DAY)));
        assertThat(found("брюссель")).containsExactly("nato-russia");

        rounds(rounds -> rounds.change(Staff.EDITOR, 1, round("brussels", "Мадрид", DAY)));
        assertThat(found("мадрид")).containsExactly("nato-russia");
        assertThat(found("брюссель")).isEmpty();
        assertThat(entry().edition()).isEqualTo(1);

        rounds(rounds -> rounds.remove(Staff.EDITOR, 2, round("brussels", "Мадрид", DAY)));
        assertThat(found("мадрид")).isEmpty();
        assertThat(kept().rounds()).isEmpty();
        assertThat(deeds.recorded()).endsWith("ROUND_REMOVED round brussels");
    }

    @Test
    void slugs_are_given_once() {
        assertThatThrownBy(() -> keeping(negotiations -> negotiations.add(Staff.EDITOR, negotiation())))
                .isInstanceOf(SlugTaken.class);
        assertThatThrownBy(() -> rounds(rounds -> rounds.add(Staff.EDITOR, round("geneva-2022-01-10", "Женева", DAY))))
                .isInstanceOf(SlugTaken.class);
    }

    @Test
    void a_round_that_an_article_reports_of_stays() {
        var geneva = new GenevaFixture();
        world.publish(geneva.article(), Instant.parse("2022-01-10T17:45:00Z"));
        var held = world.find(all -> all.negotiations().bySlug("us-russia-security"))
                .orElseThrow()
                .rounds()
                .get(0);

        assertThatThrownBy(() -> rounds(rounds -> rounds.remove(Staff.EDITOR, 1, held)))
                .isInstanceOf(StillUsed.class);
        assertThat(world.list(all -> all.directory().uses(Listing.ROUNDS, held.id(), 9)))
                .extracting(Use::slug)
                .containsExactly("geneva-2022-01-10");
        assertThat(world.find(all -> all.negotiations().round("geneva-2022-01-10")))
                .isPresent();
    }

    @Test
    void a_negotiation_goes_after_its_rounds() {
        rounds(rounds -> rounds.add(Staff.EDITOR, detailed(round("brussels", "Брюссель", DAY))));
        assertThatThrownBy(() -> keeping(negotiations -> negotiations.remove(Staff.EDITOR, entry().id(), 1)))
                .isInstanceOf(StillUsed.class);

        rounds(rounds -> rounds.remove(Staff.EDITOR, 1, kept().rounds().get(0)));
        keeping(negotiations -> negotiations.remove(Staff.EDITOR, entry().id(), 1));

        assertThat(world.find(all -> all.negotiations().bySlug("nato-russia"))).isEmpty();
        assertThat(deeds.recorded()).endsWith("NEGOTIATION_REMOVED negotiation nato-russia");
    }

    @Test
    void an_author_may_keep_neither() {
        assertThatThrownBy(() -> keeping(n -> n.add(Staff.AUTHOR, negotiation())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping(n -> n.change(Staff.AUTHOR, entry().id(), 1, negotiation())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping(n -> n.remove(Staff.AUTHOR, entry().id(), 1)))
                .isInstanceOf(NotAllowed.class);
        var round = round("brussels", "Брюссель", DAY);
        assertThatThrownBy(() -> rounds(r -> r.add(Staff.AUTHOR, round))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rounds(r -> r.change(Staff.AUTHOR, 1, round))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rounds(r -> r.remove(Staff.AUTHOR, 1, round))).isInstanceOf(NotAllowed.class);
    }

    private void change(Negotiation changed) {
        var entry = entry();
        keeping(negotiations -> negotiations.change(Staff.EDITOR, entry.id(), entry.edition(), changed));
    }

    private Negotiation kept() {
        return world.find(all -> all.negotiations().bySlug("nato-russia")).orElseThrow();
    }

    private Entry entry() {
        return world.find(all -> all.directory().entry(Listing.NEGOTIATIONS, "nato-russia"))
                .orElseThrow();
    }

    private java.util.List<String> found(String words) {
        var wanted = new Wanted(Listing.NEGOTIATIONS, words, false, Order.NAME, Language.UK, null);
        return world.in(all -> all.directory().list(wanted, null, 10)).entries().stream()
                .map(Entry::slug)
                .toList();
    }

    private void keeping(Consumer<KeepingNegotiations> step) {
        world.run(all -> step.accept(
                new KeepingNegotiations(all.negotiations(), all.parties(), all.topics(), all.directory(), deeds)));
    }

    private void rounds(Consumer<KeepingRounds> step) {
        world.run(all -> step.accept(
                new KeepingRounds(all.negotiations(), all.parties(), all.people(), all.directory(), deeds)));
    }

    private Party party(String slug) {
        return world.find(all -> all.parties().bySlug(slug)).orElseThrow();
    }

    private Topic topic(String slug) {
        return world.find(all -> all.topics().bySlug(slug)).orElseThrow();
    }

    private static Negotiation negotiation() {
        return new Negotiation(
                "nato-russia", Localized.of("НАТО — Росія", "NATO–Russia"), Localized.of("Рада", "Council"));
    }

    private Round round(String slug, String place, LocalDate day) {
        return new Round(kept(), slug, Localized.of(place, place), day, day, Localized.of("рада", "council"));
    }

    private Round detailed(Round round) {
        var sherman = world.find(all -> all.people().bySlug("wendy-sherman")).orElseThrow();
        return round.with(new Delegate(us, sherman))
                .with(new Delegate(russia, null))
                .with(new ReportedDuration(Localized.of("чотири години", "four hours"), 240, GenevaFixture.source()))
                .with(new Naming(russia, Localized.of("обговорення", "discussion"), GenevaFixture.source()));
    }
}
