package org.parley.bench.report;

/** What became of a goal. */
public enum Verdict {
    PASS,
    FAIL,
    /** There is none: the line stands there to compare with. */
    NONE;

    public static Verdict of(boolean reached) {
        return reached ? PASS : FAIL;
    }
}
