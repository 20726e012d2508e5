package org.parley.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
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
import org.parley.domain.directory.Use.By;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** How editors keep parties, wherever these are kept. */
public abstract class KeepingPartiesContract {

    private final World world;
    private final Deeds deeds = new Deeds();
    private long id;

    protected KeepingPartiesContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_party() {
        keeping(parties -> id = parties.add(Staff.EDITOR, party("osce", "ОБСЄ", alias("ОБСЄ"), alias("Організація")))
                .id());
    }

    @Test
    void a_new_party_is_listed_at_its_first_edition() {
        assertThat(entry().slug()).isEqualTo("osce");
        assertThat(entry().edition()).isEqualTo(1);
        assertThat(deeds.recorded()).containsExactly("PARTY_ADDED party osce");
    }

    @Test
    void a_change_replaces_all_that_a_party_says_but_its_slug() {
        keeping(parties -> parties.change(
                Staff.EDITOR,
                id,
                1,
                new Party(
                        "another",
                        PartyKind.ORGANISATION,
                        Localized.of("Організація з безпеки", "Organization for Security"),
                        Localized.of("ОБСЄ", "OSCE"),
                        List.of(new Alias(Language.EN, "OSCE")))));

        var changed = party();
        assertThat(changed.slug()).isEqualTo("osce");
        assertThat(changed.kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(changed.name()).isEqualTo(Localized.of("Організація з безпеки", "Organization for Security"));
        assertThat(changed.aliases()).extracting(Alias::name).containsExactly("OSCE");
        assertThat(deeds.recorded()).endsWith("PARTY_CHANGED party osce");
    }

    @Test
    void each_change_is_the_next_edition_with_its_time_and_editor() {
        var before = entry();
        keeping(parties -> parties.change(Staff.EDITOR, id, 1, party("osce", "Інша назва")));

        assertThat(entry().edition()).isEqualTo(2);
        assertThat(entry().changedBy()).isEqualTo("Редакторка");
        assertThat(entry().changedAt()).isAfter(before.changedAt()).isAfter(Instant.parse("2022-01-01T00:00:00Z"));
        assertThat(entry().name()).isEqualTo(Localized.of("Інша назва", "Інша назва"));
    }

    @Test
    void of_two_editors_who_saw_the_same_edition_the_second_is_told() {
        keeping(parties -> parties.change(Staff.EDITOR, id, 1, party("osce", "Перша")));

        assertThatThrownBy(() -> keeping(parties -> parties.change(Staff.EDITOR, id, 1, party("osce", "Друга"))))
                .isInstanceOfSatisfying(
                        Outdated.class, e -> assertThat(e.now().changedBy()).isEqualTo("Редакторка"));
        assertThat(party().name()).isEqualTo(Localized.of("Перша", "Перша"));
        assertThatThrownBy(() -> keeping(parties -> parties.remove(Staff.EDITOR, id, 1)))
                .isInstanceOf(Outdated.class);

        keeping(parties -> parties.change(Staff.EDITOR, id, 2, party("osce", "Друга")));
        assertThat(party().name()).isEqualTo(Localized.of("Друга", "Друга"));
    }

    @Test
    void a_slug_is_given_once() {
        assertThatThrownBy(() -> keeping(parties -> parties.add(Staff.EDITOR, party("osce", "Інша"))))
                .isInstanceOf(SlugTaken.class);
    }

    @Test
    void a_party_that_nobody_refers_to_can_go() {
        keeping(parties -> parties.remove(Staff.EDITOR, id, 1));

        assertThat(world.find(all -> all.parties().withId(id))).isEmpty();
        assertThat(world.find(all -> all.directory().entry(Listing.PARTIES, id)))
                .isEmpty();
        assertThat(deeds.recorded()).endsWith("PARTY_REMOVED party osce");
        assertThatThrownBy(() -> keeping(parties -> parties.remove(Staff.EDITOR, id, 1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_party_that_others_refer_to_stays_and_says_who_they_are() {
        var geneva = new GenevaFixture();
        world.run(all -> all.know(geneva));
        var article = world.publish(geneva.article(), Instant.parse("2022-01-10T17:45:00Z"));
        var us = world.find(all -> all.directory().entry(Listing.PARTIES, "us"))
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> keeping(parties -> parties.remove(Staff.EDITOR, us, 1)))
                .isInstanceOf(StillUsed.class);
        assertThat(world.list(all -> all.directory().uses(Listing.PARTIES, us, 9)))
                .extracting(Use::by, Use::slug)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(By.ARTICLE, "geneva-2022-01-10"),
                        org.assertj.core.groups.Tuple.tuple(By.PERSON, "wendy-sherman"),
                        org.assertj.core.groups.Tuple.tuple(By.NEGOTIATION, "us-russia-security"),
                        org.assertj.core.groups.Tuple.tuple(By.ROUND, "geneva-2022-01-10"));
        assertThat(world.list(all -> all.directory().uses(Listing.PARTIES, us, 9))
                        .get(0))
                .isEqualTo(new Use(
                        By.ARTICLE, article, "geneva-2022-01-10", Localized.of("Розмова в Женеві", "Talks in Geneva")));
        assertThat(world.find(all -> all.parties().bySlug("us"))).isPresent();
    }

    @Test
    void an_author_may_not_keep_parties() {
        assertThatThrownBy(() -> keeping(parties -> parties.add(Staff.AUTHOR, party("eu", "ЄС"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping(parties -> parties.change(Staff.AUTHOR, id, 1, party("osce", "Інша"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping(parties -> parties.remove(Staff.AUTHOR, id, 1)))
                .isInstanceOf(NotAllowed.class);
        assertThat(entry().edition()).isEqualTo(1);
        assertThat(world.find(all -> all.parties().bySlug("eu"))).isEmpty();
    }

    private Party party() {
        return world.find(all -> all.parties().withId(id)).orElseThrow();
    }

    private Entry entry() {
        return world.find(all -> all.directory().entry(Listing.PARTIES, id)).orElseThrow();
    }

    private void keeping(Consumer<KeepingParties> step) {
        world.run(all -> step.accept(new KeepingParties(all.parties(), all.directory(), deeds)));
    }

    private static Party party(String slug, String name, Alias... aliases) {
        var text = Localized.of(name, name);
        return new Party(slug, PartyKind.BLOC, text, text, List.of(aliases));
    }

    private static Alias alias(String name) {
        return new Alias(Language.UK, name);
    }
}
