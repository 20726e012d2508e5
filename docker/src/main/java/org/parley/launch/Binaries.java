package org.parley.launch;

import java.io.IOException;
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
        List<String> troubles = new ArrayList<>();
        Optional<Path> bundled = BundledBinaries.unpack(folder);
        if (bundled.isPresent()) {
            Binaries binaries = of(bundled.get());
            String trouble = binaries.trouble();
            if (trouble.isEmpty()) {
                return binaries;
            }
            troubles.add("the bundled MariaDB does not run here: " + trouble);
        } else {
            troubles.add(
                    "no bundled MariaDB for " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        }
        return installed().orElseThrow(() -> nothingRuns(String.join("; ", troubles)));
    }

    private static StartFailure nothingRuns(String troubles) {
        return new StartFailure("There is no database (" + troubles + "): install MariaDB 10.11 or later"
                + " (its server program is found by itself), or set PARLEY_DB_URL to a database of yours.");
    }

    static Optional<Binaries> installed() {
        return InstalledBinaries.candidates()
                .map(Binaries::of)
                .filter(binaries -> binaries.trouble().isEmpty())
                .findFirst();
    }

    private static Binaries of(Path server) {
        // bin/ or sbin/ of the base folder, in a bundle and in every package alike.
        Path bin = server.toAbsolutePath().getParent();
        Path base = bin == null ? null : bin.getParent();
        return new Binaries(base == null ? server : base, server);
    }

    /** Why the server cannot be run here, in its own words, or nothing. */
    private String trouble() {
        try {
            ProcessBuilder program = command("--no-defaults", "--version").redirectErrorStream(true);
            Process process = program.start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return process.waitFor() == 0 && said.contains("MariaDB") ? "" : said.strip();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
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
