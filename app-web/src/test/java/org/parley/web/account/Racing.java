package org.parley.web.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Many who do something at the same moment. */
final class Racing {

    private Racing() {}

    static <T> List<T> of(int many, IntFunction<T> step) throws Exception {
        var all = new CyclicBarrier(many);
        var racers = new ArrayList<Callable<T>>();
        for (int i = 0; i < many; i++) {
            var number = i;
            racers.add(() -> {
                all.await();
                return step.apply(number);
            });
        }
        var threads = Executors.newFixedThreadPool(many);
        try {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(racers)) results.add(result.get());
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
