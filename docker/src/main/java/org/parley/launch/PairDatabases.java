package org.parley.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bundled database as a pair: the primary, which the nodes work on, and the replica, which follows it. */
record PairDatabases(PairFolder folder, int frontPort) {

    // Whose history and place in it these are: a copy has its own.
    private static final String OF_ONE_SERVER = "(binlog|relay|master|relay-log)\\..*";

    DatabaseAccess access() throws IOException {
        DatabaseFiles files = new DatabaseFiles(folder.of(Part.PRIMARY));
        return new DatabaseAccess(
                "jdbc:mariadb://127.0.0.1:" + Part.PRIMARY.port(frontPort) + "/" + DatabaseFiles.NAME,
                DatabaseFiles.NAME,
                files.password());
    }

    /** Starts what does not run. Without files, the replica begins as a copy of the primary, which has to stand still for it. */
    void start(List<Part> parts) throws IOException {
        boolean isNew = parts.contains(Part.REPLICA) && !Files.exists(data(Part.REPLICA));
        if (isNew) {
            if (folder.running(Part.PRIMARY).isPresent()) {
                throw new StartFailure("A new replica is a copy of the primary: stop everything, and start again.");
            }
            Folders.createPrivate(folder.of(Part.REPLICA));
            copy(data(Part.PRIMARY), data(Part.REPLICA));
        }
        Optional<String> position = Optional.empty();
        if (parts.contains(Part.PRIMARY)) {
            position = start(Part.PRIMARY, DatabaseRole.primary(port(Part.PRIMARY), password()));
        }
        if (parts.contains(Part.REPLICA)) {
            start(
                    Part.REPLICA,
                    DatabaseRole.replica(
                            port(Part.REPLICA), port(Part.PRIMARY), password(), position.filter(known -> isNew)));
        }
    }

    private Optional<String> start(Part part, DatabaseRole role) {
        BundledDatabase database = BundledDatabase.start(folder.of(part), role);
        database.abandon();
        return Optional.of(database.position());
    }

    private int port(Part part) {
        return part.port(frontPort);
    }

    private Path data(Part part) {
        return new DatabaseFiles(folder.of(part)).data();
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) return;
        Path unfinished = to.resolveSibling("files.copy");
        Folders.delete(unfinished);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(PairDatabases::isCommon).toList()) {
                Files.copy(file, unfinished.resolve(from.relativize(file).toString()));
            }
        }
        Files.move(unfinished, to);
    }

    private static boolean isCommon(Path file) {
        return !file.getFileName().toString().matches(OF_ONE_SERVER);
    }

    // Of the account by which the replica follows.
    private String password() throws IOException {
        Path file = folder.path().resolve("replication-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Folders.writePrivate(file, HexFormat.of().formatHex(random) + "\n");
        }
        return Files.readString(file).strip();
    }
}
