package org.parley.domain.position;

import java.util.List;

/**
 * What would go with a column or a row of the table.
 *
 * @param commonGround what would be left without two parties, or without its topic
 * @param quotations those that nothing else cites
 */
public record Holdings(
        List<Position> positions, List<Absence> absences, List<CommonGround> commonGround, List<Quotation> quotations) {

    public boolean isEmpty() {
        return positions.isEmpty() && absences.isEmpty() && commonGround.isEmpty() && quotations.isEmpty();
    }
}
