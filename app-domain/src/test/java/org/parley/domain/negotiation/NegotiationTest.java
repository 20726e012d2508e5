package org.parley.domain.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.text.Localized;

class NegotiationTest {

    private final GenevaFixture geneva = new GenevaFixture();

    @Test
    void a_party_has_its_role_in_this_negotiation() {
        assertThat(geneva.negotiation.roleOf(geneva.us)).contains(Role.NEGOTIATING);
        assertThat(geneva.negotiation.roleOf(geneva.ukraine)).contains(Role.AFFECTED_ABSENT);
    }

    @Test
    void a_party_that_is_absent_from_the_talks_was_not_so_in_a_round_in_which_it_had_a_seat() {
        var vienna = round(LocalDate.of(2022, 1, 13), LocalDate.of(2022, 1, 13));
        assertThat(vienna.roleOf(geneva.ukraine)).contains(Role.AFFECTED_ABSENT);

        vienna.with(new Delegate(geneva.ukraine, null)).with(new Delegate(geneva.us, null));

        assertThat(vienna.roleOf(geneva.ukraine)).isEmpty();
        assertThat(vienna.roleOf(geneva.us)).contains(Role.NEGOTIATING);
    }

    @Test
    void a_party_from_elsewhere_has_no_role() {
        var name = Localized.of("Японія", "Japan");

        assertThat(geneva.negotiation.roleOf(new Party("japan", PartyKind.STATE, name, name, List.of())))
                .isEmpty();
    }

    @Test
    void parties_keep_the_editors_order() {
        assertThat(geneva.negotiation.participations())
                .extracting(Participation::party)
                .containsExactly(geneva.us, geneva.russia, geneva.ukraine);
    }

    @Test
    void a_round_may_last_for_days_but_not_end_before_it_starts() {
        var start = LocalDate.of(2022, 1, 10);

        assertThat(round(start, start.plusDays(2)).endsOn()).isEqualTo("2022-01-12");
        assertThat(round(start, start).endsOn()).isEqualTo(start);
        assertThatThrownBy(() -> round(start, start.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rounds_stand_in_the_order_in_which_they_were_held() {
        var earlier = round(LocalDate.of(2021, 9, 30), LocalDate.of(2021, 9, 30));

        geneva.negotiation.with(earlier);

        assertThat(geneva.negotiation.rounds()).containsExactly(earlier, geneva.round);
    }

    private Round round(LocalDate startsOn, LocalDate endsOn) {
        return new Round(
                geneva.negotiation,
                "vienna-2022",
                Localized.of("Відень", "Vienna"),
                startsOn,
                endsOn,
                Localized.of("зустріч", "meeting"));
    }
}
