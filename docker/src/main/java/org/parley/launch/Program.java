package org.parley.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server's JVM is given to run.
 *
 * @param options for the JVM itself, stronger than those that it gets in any case
 * @param jar with the server's main class
 * @param application a WAR, or a folder laid out like one
 */
record Program(List<String> options, Path jar, Path application) {

    private static final int FIRST_WITH_CACHES = 25;

    // JDK 25 would put machine code for the processor of the training into the cache, and run it on one that lacks it
    // (https://bugs.openjdk.org/browse/JDK-8388703).
    private static final List<String> FOR_ANY_PROCESSOR =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTAdapterCaching", "-XX:-AOTStubCaching");

    /** Whether a JVM of this version keeps classes in a cache (JEP 483, 514, 515). */
    static boolean knowsCaches(int version) {
        return version >= FIRST_WITH_CACHES;
    }

    /**
     * The two files themselves; or what was laid out of them, where it still fits and there is a cache for it that a JVM of
     * this version can use.
     */
    static Program of(Path server, Path war, Layout layout, int version) {
        try {
            return knowsCaches(version) && Files.exists(layout.cache()) && layout.isOf(server, war)
                    ? trained(layout)
                    : new Program(List.of(), server, war);
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + layout.folder() + " (" + e + "): delete it, then start again.", e);
        }
    }

    /** The one that makes the cache: the JVM writes it when it ends. */
    static Program training(Layout layout) {
        // Temurin 25.0.3 crashes when it comes, while it writes, upon a class whose superclass is gone.
        return of(layout, List.of("-XX:AOTCacheOutput=" + layout.cache(), "-XX:-ClassUnloading"));
    }

    /** The one that uses it. */
    static Program trained(Layout layout) {
        return of(layout, List.of("-XX:AOTCache=" + layout.cache()));
    }

    private static Program of(Layout layout, List<String> cache) {
        List<String> options = new ArrayList<>(cache);
        options.addAll(FOR_ANY_PROCESSOR);
        // What unpacks the modules would say it: where the manifest is that names them.
        options.add("-Dfish.payara.micro.BootJar=" + layout.boot().toUri());
        return new Program(List.copyOf(options), layout.boot(), layout.application());
    }
}
