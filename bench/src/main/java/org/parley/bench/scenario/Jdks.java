package org.parley.bench.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The JDKs that are installed where Linux distributions put them. */
final class Jdks {

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    private Jdks() {}

    /** The folder of the newest; of the one that runs this, where there is none. */
    static String newest() {
        var running = System.getProperty("java.home");
        if (!Files.isDirectory(INSTALLED)) return running;
        try (var folders = Files.list(INSTALLED)) {
            return folders.filter(folder -> Files.isExecutable(folder.resolve("bin/java")))
                    .max(Comparator.comparingInt(Jdks::version))
                    .map(Path::toString)
                    .orElse(running);
        } catch (IOException e) {
            return running;
        }
    }

    /** 25 for a JDK 25; 0 where that cannot be told. */
    static int version(Path folder) {
        try {
            var found = VERSION.matcher(Files.readString(folder.resolve("release")));
            return found.find() ? Integer.parseInt(found.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
