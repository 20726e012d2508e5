package org.parley.web.history;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Round;

/**
 * Rounds on a line, to scale. Places are in hundredths of its width, so that letters keep their size on every screen.
 *
 * @param points in the order in which the rounds were held
 * @param levels how many rows of points there are, since those close together stand above one another
 * @param asOf where the chosen day is; null when none is chosen, or nothing is on the line
 */
public record Timeline(
        List<Point> points, int levels, @Nullable Double asOf) {

    private static final double START = 6;
    private static final double WIDTH = 88;
    // So much a point takes of the narrowest phone.
    private static final double APART = 10;

    /** @param number of the round, from 1 on; @param level 0 is next to the line */
    public record Point(Round round, int number, double x, int level) {}

    public static Timeline of(List<Round> rounds, @Nullable LocalDate asOf) {
        if (rounds.isEmpty()) return new Timeline(List.of(), 0, null);
        var first = rounds.get(0).startsOn();
        var last = rounds.get(rounds.size() - 1).startsOn();
        var points = new ArrayList<Point>();
        var ends = new ArrayList<Double>();
        for (var round : rounds) {
            var x = place(round.startsOn(), first, last);
            var level = 0;
            while (level < ends.size() && x - ends.get(level) < APART) level++;
            if (level == ends.size()) ends.add(x);
            else ends.set(level, x);
            points.add(new Point(round, points.size() + 1, x, level));
        }
        return new Timeline(List.copyOf(points), ends.size(), asOf == null ? null : place(asOf, first, last));
    }

    // A day outside of the talks is at the edge, whichever it is.
    private static double place(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first)) return START / 2;
        if (day.isAfter(last)) return 100 - START / 2;
        var all = DAYS.between(first, last);
        var share = all == 0 ? 0.5 : (double) DAYS.between(first, day) / all;
        return Math.round((START + share * WIDTH) * 100) / 100.0;
    }
}
