package org.parley.domain.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.party.Party;
import org.parley.domain.text.Localized;

class CommonGroundTest {

    private final GenevaFixture geneva = new GenevaFixture();

    @Test
    void it_takes_two_parties_to_agree() {
        assertThat(shared(geneva.us, geneva.russia).parties()).containsExactly(geneva.us, geneva.russia);
        assertThatThrownBy(() -> shared(geneva.us)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shared()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_party_cannot_agree_with_itself() {
        assertThatThrownBy(() -> shared(geneva.us, geneva.us)).isInstanceOf(IllegalArgumentException.class);
    }

    private CommonGround shared(Party... parties) {
        return new CommonGround(
                "c1",
                geneva.nuclearWar,
                List.of(parties),
                Localized.of("Її не виграти.", "It cannot be won."),
                new Passage("p1", null));
    }
}
