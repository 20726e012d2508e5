package org.parley.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.World;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** What {@link Parties} promise, wherever they are kept. */
public abstract class PartiesContract {

    private final World world;

    protected PartiesContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void three_parties() {
        add(new Party(
                "us",
                PartyKind.STATE,
                Localized.of("Сполучені Штати Америки", "United States of America"),
                Localized.of("США", "US"),
                List.of(new Alias(Language.UK, "Штати"), new Alias(Language.EN, "Washington"))));
        add(new Party(
                "nato",
                PartyKind.BLOC,
                Localized.of("Організація Північноатлантичного договору", "North Atlantic Treaty Organization"),
                Localized.of("НАТО", "NATO"),
                List.of(new Alias(Language.UK, "Альянс"))));
        add(new Party(
                "ukraine",
                PartyKind.STATE,
                Localized.of("Україна", "Ukraine"),
                Localized.of("Україна", "Ukraine"),
                List.of(new Alias(Language.UK, "Київ"))));
    }

    @Test
    void a_party_is_found_by_its_slug_with_its_aliases_in_order() {
        var us = bySlug("us").orElseThrow();

        assertThat(us.kind()).isEqualTo(PartyKind.STATE);
        assertThat(us.name().in(Language.EN).words()).isEqualTo("United States of America");
        assertThat(us.shortName().in(Language.UK).words()).isEqualTo("США");
        assertThat(us.aliases()).extracting(Alias::name).containsExactly("Штати", "Washington");
        assertThat(us.aliases()).extracting(Alias::language).containsExactly(Language.UK, Language.EN);
        assertThat(us.id()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "russia", "US", "u", "u%"})
    void a_slug_that_nobody_has_finds_nobody(String slug) {
        assertThat(bySlug(slug)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Сполучені Штати Америки, us",
        "united states of america, us",
        "сша, us",
        "Us, us",
        "штати, us",
        "ШТАТИ, us",
        "WASHINGTON, us",
        "альянс, nato",
        "Nato, nato",
        "КИЇВ, ukraine"
    })
    void a_party_is_found_by_any_name_in_any_letter_case(String name, String slug) {
        assertThat(byName(name).orElseThrow().slug()).isEqualTo(slug);
    }

    // A search may be lenient; a name is a name.
    @ParameterizedTest
    @ValueSource(strings = {"", "Штат", "Штати%", "Киів", "Кийв", "Москва", "Сполучені"})
    void another_name_finds_nobody(String name) {
        assertThat(byName(name)).isEmpty();
    }

    @Test
    void a_party_of_that_name_comes_before_one_that_is_only_called_so() {
        add(new Party(
                "a-party",
                PartyKind.BLOC,
                Localized.of("Партія", "Party"),
                Localized.of("Партія", "Party"),
                List.of(new Alias(Language.UK, "НАТО"))));

        assertThat(byName("НАТО").orElseThrow().slug()).isEqualTo("nato");
    }

    @Test
    void all_parties_stand_by_slug_with_their_aliases() {
        var all = world.list(r -> r.parties().all());

        assertThat(all).extracting(Party::slug).containsExactly("nato", "ukraine", "us");
        assertThat(all).extracting(party -> party.aliases().size()).containsExactly(1, 1, 2);
    }

    @Test
    void a_slug_is_given_once() {
        assertThatThrownBy(() -> add(new Party(
                        "us",
                        PartyKind.STATE,
                        Localized.of("Інші", "Others"),
                        Localized.of("Інші", "Others"),
                        List.of())))
                .isInstanceOf(RuntimeException.class);
    }

    private void add(Party party) {
        world.run(all -> all.parties().add(party));
    }

    private Optional<Party> bySlug(String slug) {
        return world.find(all -> all.parties().bySlug(slug));
    }

    private Optional<Party> byName(String name) {
        return world.find(all -> all.parties().byName(name));
    }
}
