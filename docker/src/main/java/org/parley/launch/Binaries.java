package org.parley.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A MariaDB server program that runs on this machine: the one that the build brought along, or an installed one. */
record Binaries(Path base, Path server) {

    /** Unpacks the bundled server into the folder, or finds an installed one; {@link StartFailure} without either. */
    static Binaries find(Path folder) throws IOException {
        return find(BundledBinaries.unpack(folder), InstalledBinaries.candidates());
    }

    /** The first that runs here: the bundled one, if there is one, before the installed ones. */
    static Binaries find(Optional<Path> bundled, Stream<Path> installed) {
        List<String> troubles = new ArrayList<>();
        if (bundled.isEmpty()) {
            troubles.add(
                    "none brought along for " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        }
        return Stream.concat(bundled.stream(), installed)
                .map(Binaries::of)
                .filter(binaries -> binaries.runs(troubles))
                .findFirst()
                .orElseThrow(() -> new StartFailure("There is no MariaDB that runs here ("
                        + String.join("; ", troubles) + "): install MariaDB 10.11 or later, which is then found by"
                        + " itself, or set PARLEY_DB_URL to a database of yours."));
    }

    private static Binaries of(Path server) {
        // bin/ or sbin/ of the base folder, in a bundle and in every package alike.
        Path bin = server.toAbsolutePath().getParent();
        Path base = bin == null ? null : bin.getParent();
        return new Binaries(base == null ? server : base, server);
    }

    // A program for another system, or one that lacks a library, tells so when asked for its version.
    private boolean runs(List<String> troubles) {
        try {
            Process process = command("--no-defaults", "--version")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0 && said.contains("MariaDB")) {
                return true;
            }
            troubles.add(
                    said.isBlank()
                            ? server + " fails"
                            : said.strip().lines().findFirst().orElse(""));
        } catch (IOException e) {
            troubles.add(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            troubles.add("interrupted");
        }
        return false;
    }

    /** The server program with these options, ready to start. */
    ProcessBuilder command(String... options) {
        List<String> line = new ArrayList<>(List.of(server.toString()));
        line.addAll(List.of(options));
        ProcessBuilder program = new ProcessBuilder(line);
        // The bundled programs for macOS bring their libraries along; elsewhere nobody reads this.
        program.environment()
                .put("DYLD_FALLBACK_LIBRARY_PATH", base.resolve("libs").toString());
        return program;
    }

    /** The statements that make the system tables; older releases name the file otherwise. */
    Path systemTables() {
        return Stream.of("share", "share/mariadb", "share/mysql")
                .flatMap(share -> Stream.of("mariadb_system_tables.sql", "mysql_system_tables.sql")
                        .map(base.resolve(share)::resolve))
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow(() -> new StartFailure("The MariaDB in " + base + " lacks mariadb_system_tables.sql:"
                        + " install the whole server package, or set PARLEY_DB_URL to a database of yours."));
    }
}
