package org.parley.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** MariaDB's server program on the bundled database's files: how it installs them, and how it serves them. */
record DatabaseProgram(Binaries binaries, DatabaseFiles files) {

    private static final int INSTALL_MINUTES = 2;

    /** Makes an empty database, unless there is one. */
    void install() throws IOException {
        if (!Files.exists(files.data())) {
            Path unfinished = files.data().resolveSibling("files.unfinished");
            Folders.delete(unfinished);
            bootstrap(Folders.createPrivate(unfinished));
            Files.move(unfinished, files.data());
        }
    }

    // Without the usual rows for root and anonymous: nobody can sign in but the account that the set-up makes.
    private void bootstrap(Path into) throws IOException {
        Path script = files.temporary().resolve("system-tables.sql");
        Files.writeString(script, "create database mysql;\nuse mysql;\n" + Files.readString(binaries.systemTables()));
        Process process = command(into, List.of("--bootstrap", "--enforce-storage-engine="))
                .redirectInput(script.toFile())
                .redirectErrorStream(true)
                .redirectOutput(files.log().toFile())
                .start();
        try {
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new StartFailure("The database could not be installed" + files.lastError());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while installing the database: start again.", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Serves the files on a loopback port, with these options besides. */
    ProcessBuilder serve(int port, List<String> more) {
        List<String> options = new ArrayList<>(List.of(
                "--init-file=" + files.setUp(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // No socket: its path may be longer than systems allow, and nobody needs it.
                "--socket=",
                "--skip-name-resolve",
                // Loopback needs no TLS, and making a key takes seconds.
                "--skip-ssl",
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--sql-mode=STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--local-infile=OFF"));
        options.addAll(more);
        return command(files.data(), options);
    }

    private ProcessBuilder command(Path data, List<String> options) {
        List<String> line = new ArrayList<>(List.of(
                "--no-defaults",
                // It refuses to run as root unless told to.
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + binaries.base(),
                "--lc-messages-dir=" + binaries.systemTables().getParent(),
                "--datadir=" + data,
                "--tmpdir=" + files.temporary(),
                "--max-allowed-packet=64M"));
        line.addAll(options);
        return binaries.command(line.toArray(String[]::new));
    }
}
