package org.parley.launch;

import java.nio.file.Path;

/**
 * Where the tests of a module keep what they start: {@code target/tests-1}, {@code target/tests-2} … Builds run two at once, in
 * two JVMs, and what each starts (database, server, browser) must not meet what the other does.
 */
public final class TestFolder {

    private TestFolder() {}

    /** A path in the folder of this JVM; nothing is made. */
    public static Path of(String name) {
        // Set by the build where there are several; whoever runs one class from an IDE has one.
        return Path.of(System.getProperty("parley.test.folder", "target/tests-1"), name);
    }
}
