package org.parley.web.node;

import java.io.File;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.parley.web.testing.Http;
import org.parley.web.testing.Reply;

/** What the nodes of a pair have laid out for its front. */
record LaidOut(Pair pair) {

    /** Where nginx looks for a page. */
    File file(String path, String encoding) {
        return pair.folder()
                .resolve("front/shelves/front/https" + path + "." + encoding)
                .toFile();
    }

    /** Has a node lay out a page, by reading it there until it has. */
    void by(int node, String path, String encoding) {
        await(() -> {
            pair.node(node).get(path, "Accept-Encoding", encoding);
            return file(path, encoding).exists();
        });
    }

    /** The page once the front answers without asking a node. */
    Reply fromFront(String path, String encoding) {
        var last = new Reply[1];
        await(() -> {
            var before = asked();
            last[0] = pair.front().get(path, "Accept-Encoding", encoding);
            return asked() == before;
        });
        return last[0];
    }

    /** How many pages the nodes were asked for. */
    long asked() {
        return IntStream.of(1, 2).mapToLong(node -> asked(pair.node(node))).sum();
    }

    private static long asked(Http node) {
        return node.get("/counters")
                .body()
                .lines()
                .filter(line -> line.matches("parley_page_(renders|hits|joined)_total .*"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(' ') + 1)))
                .sum();
    }

    static void await(BooleanSupplier isSo) {
        var giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > giveUp) throw new AssertionError("It did not happen within a minute");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
