package org.parley.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.history.NegotiationFixture;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.Stance;

class MovementTest {

    private final NegotiationFixture talks = new NegotiationFixture(new InMemoryWorld());

    @Test
    void a_row_goes_down_where_its_party_softened_and_climbs_where_it_hardened() {
        talks.reported(talks.first, talks.geneva.russia, Stance.DEMANDS);
        talks.reported(talks.third, talks.geneva.russia, Stance.OPEN_TO_DISCUSS);
        talks.reported(talks.fourth, talks.geneva.russia, Stance.DEMANDS);

        var row = movement().rows().get(0);

        assertThat(row.party()).isEqualTo(talks.geneva.russia);
        assertThat(row.nodes()).extracting(Movement.Node::sign).containsExactly("▲", "◐", "▲");
        assertThat(row.nodes().get(1).y()).isGreaterThan(row.nodes().get(0).y());
        assertThat(row.nodes().get(2).y()).isEqualTo(row.nodes().get(0).y());
        // Of the second round, nothing is reported.
        assertThat(row.lines()).extracting(Movement.Line::broken).containsExactly(true, false);
    }

    @Test
    void a_known_silence_has_its_place_and_what_is_not_reported_has_none() {
        talks.reported(talks.first, talks.geneva.russia, Stance.DEMANDS);
        talks.absent(talks.second, talks.geneva.russia, AbsenceReason.SILENT);
        talks.absent(talks.third, talks.geneva.us, AbsenceReason.NOT_REPORTED);

        assertThat(movement().rows()).hasSize(1);
        assertThat(movement().rows().get(0).nodes())
                .extracting(Movement.Node::sign)
                .containsExactly("▲", "");
        assertThat(movement().columns()).hasSize(4);
    }

    private Movement movement() {
        return Movement.of(talks.history(), talks.geneva.enlargement);
    }
}
