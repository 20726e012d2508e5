package org.parley.domain.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

/**
 * What is recorded of one party on one topic: positions, or the reason why there is none, or nothing yet. Never both:
 * who holds a position is not silent.
 *
 * @param absence null where there are positions, and where nothing is recorded yet
 */
public record Cell(
        Party party,
        Topic topic,
        List<Position> positions,
        @Nullable Absence absence) {

    /** @throws IllegalArgumentException when it has both, or something that belongs elsewhere in the table */
    public Cell {
        positions = List.copyOf(positions);
        if (absence != null && !positions.isEmpty())
            throw new IllegalArgumentException("Either positions or the reason why there is none");
        var elsewhere = positions.stream()
                        .anyMatch(p -> !p.party().equals(party) || !p.topic().equals(topic))
                || absence != null
                        && !(absence.party().equals(party) && absence.topic().equals(topic));
        if (elsewhere) throw new IllegalArgumentException("Not of " + party + " on " + topic);
    }

    /** Nothing is recorded yet: neither a position nor a reason. Readers then see "not reported". */
    public boolean isEmpty() {
        return positions.isEmpty() && absence == null;
    }

    /** The quotations that its positions cite, each once. */
    public List<Quotation> quotations() {
        return positions.stream()
                .flatMap(p -> p.quotations().stream())
                .distinct()
                .toList();
    }

    public boolean cites(Quotation quotation) {
        return quotations().stream().anyMatch(q -> q.key().equals(quotation.key()));
    }
}
