package org.parley.bench.measure;

import java.util.concurrent.Callable;

/** Something that is measured: who answers, and the load that it gets in one round. */
public record Subject(String name, Programs programs, Callable<Load> load) {

    Round once() throws Exception {
        return Round.of(programs, load);
    }
}
