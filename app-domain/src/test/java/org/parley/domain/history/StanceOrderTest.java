package org.parley.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.domain.position.Stance;

class StanceOrderTest {

    @ParameterizedTest
    @CsvSource({
        "DEMANDS, PROPOSES",
        "DEMANDS, SUPPORTS",
        "DEMANDS, OPEN_TO_DISCUSS",
        "DEMANDS, ACCEPTS",
        "PROPOSES, SUPPORTS",
        "PROPOSES, OPEN_TO_DISCUSS",
        "OPEN_TO_DISCUSS, ACCEPTS",
        "REJECTS, OPEN_TO_DISCUSS",
        "REJECTS, SUPPORTS",
        "REJECTS, ACCEPTS",
        "WARNS, OPEN_TO_DISCUSS",
        "WARNS, ACCEPTS"
    })
    void what_softens_one_way_hardens_the_other(Stance harder, Stance softer) {
        assertThat(StanceOrder.between(harder, softer)).isEqualTo(Mark.SOFTENED);
        assertThat(StanceOrder.between(softer, harder)).isEqualTo(Mark.HARDENED);
    }

    @ParameterizedTest
    @CsvSource({
        "DEMANDS, REJECTS",
        "PROPOSES, REJECTS",
        "REJECTS, WARNS",
        "SUPPORTS, OPEN_TO_DISCUSS",
        "SUPPORTS, ACCEPTS",
        "ASSERTS, DENIES",
        "ASSERTS, DEMANDS",
        "DENIES, ACCEPTS",
        "ASSERTS, WARNS"
    })
    void what_nobody_can_order_is_a_change_and_no_more(Stance one, Stance other) {
        assertThat(StanceOrder.between(one, other)).isEqualTo(Mark.CHANGED);
        assertThat(StanceOrder.between(other, one)).isEqualTo(Mark.CHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void no_stance_is_softer_than_itself_by_any_way_around(Stance stance) {
        assertThat(StanceOrder.between(stance, stance)).isEqualTo(Mark.REPEATED);
        assertThat(StanceOrder.softerThan(stance)).doesNotContain(stance);
        for (var softer : StanceOrder.softerThan(stance))
            assertThat(StanceOrder.softerThan(stance)).containsAll(StanceOrder.softerThan(softer));
    }
}
