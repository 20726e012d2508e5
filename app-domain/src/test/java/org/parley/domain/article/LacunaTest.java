package org.parley.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.text.Localized;

class LacunaTest {

    private final Localized after = Localized.of("Сторони", "The parties");

    @Test
    void a_restoration_needs_its_source() {
        var restoration = Localized.of("говорили", "talked");

        assertThatThrownBy(() -> new Lacuna("p1", after, restoration, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Lacuna("p1", after, restoration, GenevaFixture.source()).restoration())
                .isEqualTo(restoration);
    }

    @Test
    void a_gap_may_stay_a_gap() {
        assertThat(new Lacuna("p1", after, null, null).restoration()).isNull();
    }
}
