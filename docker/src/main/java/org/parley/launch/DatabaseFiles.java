package org.parley.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The bundled database's folder: its files, its password, its log; all of it the owner's alone. */
record DatabaseFiles(Path folder) {

    static final String NAME = "parley";

    Path data() {
        return folder.resolve("files");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    Path log() {
        return folder.resolve("mariadbd.log");
    }

    Path note() {
        return folder.resolve("mariadbd.pid");
    }

    Path setUp() {
        return temporary().resolve("set-up.sql");
    }

    /** The password of the one account, made at the first start. */
    String password() throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Folders.writePrivate(file, HexFormat.of().formatHex(random) + "\n");
        }
        return Files.readString(file).strip();
    }

    /** What the server runs at every start, so that a lost password file mends itself. */
    void writeSetUp(List<String> more) throws IOException {
        String account = NAME + "@'127.0.0.1'";
        Folders.writePrivate(
                setUp(),
                String.join(
                        "\n",
                        // Of this server alone: a replica has a set-up of its own.
                        "SET SESSION sql_log_bin = 0;",
                        "CREATE DATABASE IF NOT EXISTS parley CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                        "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password() + "';",
                        "GRANT ALL ON parley.* TO " + account + ";",
                        // Where a process cannot be asked to end, the database is told to by SQL.
                        ProcessHandle.current().supportsNormalTermination()
                                ? ""
                                : "GRANT SHUTDOWN ON *.* TO " + account + ";",
                        String.join("\n", more),
                        ""));
    }

    /** The password has done its work there. */
    void forgetSetUp() throws IOException {
        Files.deleteIfExists(setUp());
    }

    /** For mariadb-dump and the like: {@code --defaults-file=client.cnf}. */
    void writeClient(int port) throws IOException {
        Folders.writePrivate(
                folder.resolve("client.cnf"),
                String.join(
                        "\n",
                        "[client]",
                        "protocol=tcp",
                        "host=127.0.0.1",
                        "port=" + port,
                        "user=" + NAME,
                        "password=" + password(),
                        "skip-ssl",
                        ""));
    }

    /** The last error that the server logged, for the operator's message. */
    String lastError() {
        try {
            List<String> lines = Files.readAllLines(log(), StandardCharsets.UTF_8);
            String error = lines.stream()
                    .filter(line -> line.contains("[ERROR]") && !line.contains("Aborting"))
                    .reduce("", (before, line) -> line.substring(line.indexOf("[ERROR]") + 7));
            return ":" + error + " (see " + log() + ")";
        } catch (IOException e) {
            return ": see " + log();
        }
    }
}
