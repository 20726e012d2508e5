package org.parley.web.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.history.History;
import org.parley.domain.history.Mark;
import org.parley.domain.history.Standing;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Stance;

/**
 * How a topic moved, as a drawing: rounds across, a row for each party. A row climbs where its party hardened and goes
 * down where it softened. Measures are in units of the drawing.
 */
public record Movement(List<Column> columns, List<Row> rows, int width, int height) {

    private static final int NAMES = 130;
    private static final int COLUMN = 190;
    private static final int HEADER = 56;
    private static final int ROW = 116;
    private static final int STEP = 14;
    private static final int MOST_STEPS = 2;

    private static final Map<Stance, String> SIGNS = Map.of(
            Stance.DEMANDS, "▲",
            Stance.PROPOSES, "△",
            Stance.SUPPORTS, "+",
            Stance.OPEN_TO_DISCUSS, "◐",
            Stance.ACCEPTS, "✓",
            Stance.REJECTS, "✕",
            Stance.DENIES, "⊘",
            Stance.WARNS, "!",
            Stance.ASSERTS, "■");

    /** A round. @param x its middle */
    public record Column(Round round, int x) {}

    /** A party. @param y where its name stands */
    public record Row(Party party, int y, List<Node> nodes, List<Line> lines) {

        /** What is known of a round; null where nothing is reported. */
        public @Nullable Node at(Column column) {
            return nodes.stream()
                    .filter(node -> node.x() == column.x())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param sign of the first stance; of agreement where there is none; empty for silence */
    public record Node(Standing standing, int x, int y, String sign) {}

    /** From one node to the next. @param broken whether rounds lie between, of which nothing is reported */
    public record Line(int x1, int y1, int x2, int y2, boolean broken) {}

    public static Movement of(History history, Topic topic) {
        var columns = new ArrayList<Column>();
        for (var round : history.rounds()) columns.add(new Column(round, NAMES + COLUMN * columns.size() + COLUMN / 2));
        var rows = new ArrayList<Row>();
        for (var party : history.parties()) {
            var told = history.cell(party, topic).stream().filter(s -> s.isHeld() || s.isSilent());
            var row = row(party, told.toList(), columns, HEADER + ROW * rows.size() + ROW / 2 - STEP);
            if (!row.nodes().isEmpty()) rows.add(row);
        }
        return new Movement(
                List.copyOf(columns), List.copyOf(rows), NAMES + COLUMN * columns.size(), HEADER + ROW * rows.size());
    }

    private static Row row(Party party, List<Standing> told, List<Column> columns, int middle) {
        var nodes = new ArrayList<Node>();
        var lines = new ArrayList<Line>();
        var steps = 0;
        var before = -1;
        for (var standing : told) {
            steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps + step(standing.mark())));
            var at = columns.stream().map(Column::round).toList().indexOf(standing.round());
            var node = new Node(standing, columns.get(at).x(), middle + steps * STEP, sign(standing));
            if (!nodes.isEmpty()) lines.add(line(nodes.get(nodes.size() - 1), node, at - before > 1));
            nodes.add(node);
            before = at;
        }
        return new Row(party, middle, List.copyOf(nodes), List.copyOf(lines));
    }

    private static Line line(Node from, Node to, boolean broken) {
        return new Line(from.x(), from.y(), to.x(), to.y(), broken);
    }

    private static int step(@Nullable Mark mark) {
        if (mark == Mark.SOFTENED) return 1;
        return mark == Mark.HARDENED ? -1 : 0;
    }

    private static String sign(Standing standing) {
        if (standing.isSilent()) return "";
        return standing.positions().stream()
                .map(reported -> SIGNS.get(reported.what().stance()))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("✓");
    }
}
