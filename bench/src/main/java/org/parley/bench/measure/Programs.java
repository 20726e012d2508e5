package org.parley.bench.measure;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The programs that together give an answer, by name ({@code server}, {@code database}, {@code nginx}): their CPU time
 * is what the answer costs. Each is a process with all its descendants.
 *
 * @param pids the numbers of the processes at the root, asked for anew each time: a node that is restarted has another
 */
public record Programs(Map<String, Supplier<Stream<Long>>> pids) {

    /** One program with one process. */
    public static Programs of(String name, long pid) {
        return new Programs(Map.of(name, () -> Stream.of(pid)));
    }

    /** These and others. */
    public Programs with(Programs others) {
        var all = new LinkedHashMap<>(pids);
        all.putAll(others.pids);
        return new Programs(all);
    }

    /** What each has used since it was started, in seconds. */
    public Map<String, Double> cpuSeconds() {
        var seconds = new LinkedHashMap<String, Double>();
        pids.forEach((name, roots) -> seconds.put(
                name, tree(roots.get()).mapToDouble(Programs::cpuSeconds).sum()));
        return seconds;
    }

    /** The memory that all processes of a program have: see {@link ProcessStat#pssKib}. */
    public long pssKib(String name) {
        var roots = pids.get(name);
        if (roots == null) throw new IllegalArgumentException("No program is called " + name);
        return tree(roots.get()).mapToLong(Programs::pssKib).sum();
    }

    private static Stream<Long> tree(Stream<Long> roots) {
        return roots.flatMap(pid -> Stream.concat(
                Stream.of(pid),
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .map(ProcessHandle::pid)));
    }

    private static double cpuSeconds(long pid) {
        try {
            return ProcessStat.of(pid).cpuSeconds();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long pssKib(long pid) {
        try {
            return ProcessStat.pssKib(pid);
        } catch (IOException ended) {
            return 0;
        }
    }
}
