package org.parley.domain.change;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.Aspect.Kind;

/**
 * Notes what a page shows while this thread makes it. Who reads from the database either vouches for what was read,
 * naming it, or the page counts as one that shows everything: what nobody has thought of is then renewed too often, and
 * never too seldom.
 */
public final class Shown {

    private static final ThreadLocal<@Nullable Shown> NOW = new ThreadLocal<>();

    private final Set<Aspect> aspects = new HashSet<>();
    private int vouching;

    private Shown() {}

    /** Runs what makes a page, and gives what it has shown. */
    public static Set<Aspect> noting(Work work) throws Exception {
        var before = NOW.get();
        var shown = new Shown();
        NOW.set(shown);
        try {
            work.run();
        } finally {
            if (before == null) NOW.remove();
            else NOW.set(before);
        }
        shown.aspects.add(Aspect.SITE);
        return Set.copyOf(shown.aspects);
    }

    /** What makes a page. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The page shows this. Without effect where none is made. */
    public static void note(Kind kind, long subject) {
        var now = NOW.get();
        if (now != null) now.aspects.add(new Aspect(kind, subject));
    }

    /** The page shows that there is no such thing: whatever comes may be it. */
    public static <T> Optional<T> orNothing(Optional<T> found) {
        if (found.isEmpty()) everything();
        return found;
    }

    /** The page shows what may be touched by any change. */
    public static void everything() {
        var now = NOW.get();
        if (now != null) now.aspects.add(Aspect.RECORD);
    }

    /** Reads what its caller names; what comes as an entity names itself. */
    public static <T> T vouched(Callable<T> reading) throws Exception {
        var now = NOW.get();
        if (now == null) return reading.call();
        now.vouching++;
        try {
            return reading.call();
        } finally {
            now.vouching--;
        }
    }

    /** Something is read: unless somebody vouches for it, the page shows everything. */
    public static void read() {
        var now = NOW.get();
        if (now != null && now.vouching == 0) now.aspects.add(Aspect.RECORD);
    }
}
