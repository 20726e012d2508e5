package org.parley.domain.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

/**
 * Positions side by side: topics down, parties across. No cell is blank: it has what the party holds, alone or
 * together with others, or the reason why it holds nothing.
 *
 * @param parties the columns, in the editor's order
 */
public record Comparison(List<Party> parties, List<Row> rows) {

    /**
     * @param agreed whether everyone compared who speaks to it (two parties at least) stands on the same common ground
     */
    public record Row(Topic topic, List<Cell> cells, boolean agreed) {}

    /**
     * One party on one topic; or several neighbours where they say the same together.
     *
     * @param parties whose cell it is: one, or all neighbours in the row that share the common ground
     * @param absence the reason; null as soon as there is a position or common ground
     */
    public record Cell(
            List<Party> parties,
            List<CommonGround> commonGround,
            List<Position> positions,
            @Nullable AbsenceReason absence,
            @Nullable Passage absenceEvidence) {

        public boolean isJoint() {
            return parties.size() > 1;
        }

        /** What it is called in links, by its first party: {@code us.nato-enlargement}. */
        public String place(Topic topic) {
            return parties.get(0).slug() + "." + topic.slug();
        }
    }

    /** What is compared: everything that an article, or a negotiation up to some day, records. */
    public record Material(List<Position> positions, List<Absence> absences, List<CommonGround> commonGround) {}

    /** Whether the party says nothing on any of the topics: its column need not be wide. */
    public boolean isSilent(Party party) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.parties().contains(party))
                .allMatch(cell -> cell.absence() != null);
    }

    /** Lays the material out for these parties and topics, in their order. Other parties' positions are left out. */
    public static Comparison of(List<Party> parties, List<Topic> topics, Material material) {
        return new Comparison(
                List.copyOf(parties),
                topics.stream().map(topic -> row(topic, parties, material)).toList());
    }

    private static Row row(Topic topic, List<Party> parties, Material material) {
        var cells = new ArrayList<Cell>();
        for (var party : parties) {
            var cell = cell(topic, party, material);
            if (!cells.isEmpty() && saySame(cells.get(cells.size() - 1), cell)) {
                cells.set(cells.size() - 1, joined(cells.get(cells.size() - 1), cell));
            } else {
                cells.add(cell);
            }
        }
        return new Row(topic, List.copyOf(cells), agreed(cells));
    }

    private static Cell cell(Topic topic, Party party, Material material) {
        var shared = material.commonGround().stream()
                .filter(c -> c.topic().equals(topic) && c.parties().contains(party))
                .toList();
        var own = material.positions().stream()
                .filter(p -> p.topic().equals(topic) && p.party().equals(party))
                .toList();
        if (!shared.isEmpty() || !own.isEmpty()) return new Cell(List.of(party), shared, own, null, null);
        var recorded = absence(topic, party, material);
        return new Cell(
                List.of(party),
                List.of(),
                List.of(),
                recorded.map(Absence::reason).orElse(AbsenceReason.NOT_REPORTED),
                recorded.map(Absence::evidence).orElse(null));
    }

    private static Optional<Absence> absence(Topic topic, Party party, Material material) {
        return material.absences().stream()
                .filter(a -> a.topic().equals(topic) && a.party().equals(party))
                .findFirst();
    }

    // Only neighbours can share a cell of a table, and only when neither adds anything of its own.
    private static boolean saySame(Cell left, Cell right) {
        return !left.commonGround().isEmpty()
                && left.commonGround().equals(right.commonGround())
                && left.positions().isEmpty()
                && right.positions().isEmpty();
    }

    private static Cell joined(Cell left, Cell right) {
        var parties = new ArrayList<>(left.parties());
        parties.addAll(right.parties());
        return new Cell(List.copyOf(parties), left.commonGround(), left.positions(), null, null);
    }

    // A party that says nothing on the matter does not undo what the others agree on.
    private static boolean agreed(List<Cell> cells) {
        var speaking = cells.stream().filter(cell -> cell.absence() == null).toList();
        var parties = speaking.stream().flatMap(cell -> cell.parties().stream()).toList();
        return parties.size() > 1
                && speaking.get(0).commonGround().stream()
                        .anyMatch(c -> c.parties().containsAll(parties));
    }
}
