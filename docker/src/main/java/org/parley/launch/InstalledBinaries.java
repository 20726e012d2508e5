package org.parley.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where installed database servers are: on the PATH, and in the places that packages use. */
final class InstalledBinaries {

    private static final List<String> NAMES = List.of("mariadbd", "mariadbd.exe", "mysqld", "mysqld.exe");
    // Servers are seldom on the PATH of an ordinary account.
    private static final List<String> PLACES = List.of(
            "/usr/sbin",
            "/usr/libexec",
            "/usr/local/sbin",
            "/usr/local/bin",
            "/usr/local/mariadb/bin",
            "/usr/local/mysql/bin",
            "/opt/homebrew/opt/mariadb/bin",
            "/usr/local/opt/mariadb/bin");

    private InstalledBinaries() {}

    static Stream<Path> candidates() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<String> folders =
                Stream.concat(Arrays.stream(path.split(Pattern.quote(File.pathSeparator))), PLACES.stream());
        return Stream.concat(folders.filter(folder -> !folder.isBlank()).map(Path::of), windowsPlaces())
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .map(InstalledBinaries::real);
    }

    private static Stream<Path> windowsPlaces() {
        Path programs =
                Path.of(Optional.ofNullable(System.getenv("ProgramFiles")).orElse(""));
        try (Stream<Path> folders = programs.isAbsolute() ? Files.list(programs) : Stream.<Path>empty()) {
            return folders
                    .filter(folder -> folder.getFileName().toString().startsWith("MariaDB"))
                    .map(folder -> folder.resolve("bin"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    // A package manager's link does not lie beside the files that the server needs.
    private static Path real(Path program) {
        try {
            return program.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
