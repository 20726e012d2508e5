package org.parley.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server's JVM is given to run.
 *
 * @param options for the JVM itself
 * @param jar with the server's main class
 * @param application a WAR, or a folder laid out like one
 */
record Program(List<String> options, Path jar, Path application) {

    private static final int FIRST_WITH_CACHES = 25;

    // JDK 25 would put machine code for the processor of the training into the cache, and run it on one that lacks it
    // (https://bugs.openjdk.org/browse/JDK-8388703).
    private static final List<String> FOR_ANY_PROCESSOR =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTAdapterCaching", "-XX:-AOTStubCaching");

    /** Whether this JVM, which is also the server's, can keep classes in a cache (JEP 483, 514, 515). */
    static boolean knowsCaches() {
        return Runtime.version().feature() >= FIRST_WITH_CACHES;
    }

    /** What was laid out of the two files and still fits them, with the cache that was made of it; or else the files. */
    static Program of(Path server, Path war, Layout layout) {
        try {
            return layout.isOf(server, war) ? laidOut(layout) : new Program(List.of(), server, war);
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + layout.folder() + " (" + e + "): delete it, then start again.", e);
        }
    }

    private static Program laidOut(Layout layout) {
        boolean hasCache = knowsCaches() && Files.exists(layout.cache());
        return of(layout, hasCache ? List.of("-XX:AOTCache=" + layout.cache()) : List.of());
    }

    /** The one that makes the cache: the JVM writes it when it ends. */
    static Program training(Layout layout) {
        return of(layout, List.of("-XX:AOTCacheOutput=" + layout.cache()));
    }

    private static Program of(Layout layout, List<String> cache) {
        List<String> options = new ArrayList<>(cache);
        if (!cache.isEmpty()) {
            options.addAll(FOR_ANY_PROCESSOR);
        }
        // What unpacks the modules would say it: where the manifest is that names them.
        options.add("-Dfish.payara.micro.BootJar=" + layout.boot().toUri());
        return new Program(List.copyOf(options), layout.boot(), layout.application());
    }
}
