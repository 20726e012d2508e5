package org.parley.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of a process in {@code /proc/PID/stat} and {@code /proc/PID/smaps_rollup}. */
record ProcessStat(double cpuSeconds) {

    // USER_HZ, in which the kernel tells times to programs: 100 on every platform that Java runs on.
    private static final double TICKS_PER_SECOND = 100;
    // Counted behind the name of the program, which itself may hold blanks and brackets.
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    /** Of the process and all its threads, ended ones included, but not of its children. */
    static ProcessStat of(long pid) throws IOException {
        return parse(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
    }

    static ProcessStat parse(String line) {
        var fields = line.substring(line.lastIndexOf(')') + 1).strip().split(" +", 0);
        return new ProcessStat((Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS_PER_SECOND);
    }

    /** The memory that the process has to itself, and its share of what it shares with others: KiB. */
    static long pssKib(long pid) throws IOException {
        return parsePss(Files.readString(Path.of("/proc", Long.toString(pid), "smaps_rollup")));
    }

    static long parsePss(String rollup) {
        return rollup.lines()
                .filter(line -> line.startsWith("Pss:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No Pss in: " + rollup));
    }
}
