package org.parley.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** All rounds of one subject. */
public record Series(String subject, List<Round> rounds) {

    /**
     * Measures the subjects in turn, round after round, so that what changes on the machine meanwhile meets all of them
     * alike.
     */
    public static List<Series> inTurn(int rounds, List<Subject> subjects) throws Exception {
        var series = subjects.stream()
                .map(subject -> new Series(subject.name(), new ArrayList<>()))
                .toList();
        for (int round = 0; round < rounds; round++)
            for (int i = 0; i < subjects.size(); i++)
                series.get(i).rounds.add(subjects.get(i).once());
        return series;
    }

    public Range rate() {
        return of(Round::rate);
    }

    public Range cpuMicros() {
        return of(Round::cpuMicros);
    }

    public Range p50() {
        return of(round -> round.load().p50Millis());
    }

    public Range p99() {
        return of(round -> round.load().p99Millis());
    }

    public long errors() {
        return rounds.stream().mapToLong(round -> round.load().errors()).sum();
    }

    /** How many times the CPU of the other a request costs: of the medians. */
    public double cpuTimes(Series control) {
        return cpuMicros().median() / control.cpuMicros().median();
    }

    /** Which part of the requests per second of the other it answers: of the medians. */
    public double rateTimes(Series control) {
        return rate().median() / control.rate().median();
    }

    private Range of(ToDoubleFunction<Round> figure) {
        return Range.of(rounds.stream().mapToDouble(figure).toArray());
    }
}
