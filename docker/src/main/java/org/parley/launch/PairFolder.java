package org.parley.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a site on two nodes keeps everything: one folder for each part, and the list of ports. */
record PairFolder(Path path) {

    Path of(Part part) {
        return path.resolve(part.id());
    }

    /** Holds the number of the part's process while it runs, as the first word. */
    Path note(Part part) {
        return part.isDatabase()
                ? new DatabaseFiles(of(part)).note()
                : part.isNode() ? Server.note(of(part)) : of(part).resolve("front.pid");
    }

    Optional<Long> running(Part part) {
        try {
            return ChildProcess.running(note(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean runsAny() {
        return Arrays.stream(Part.values()).anyMatch(part -> running(part).isPresent());
    }

    /** Ends the part if it runs, asking first. */
    void end(Part part) {
        try {
            ChildProcess.endOrphan(note(part));
        } catch (IOException e) {
            throw new StartFailure("Cannot end " + part.id() + ": " + e + ".", e);
        }
    }

    /** The front's port, as it was at the last start. */
    Optional<Integer> frontPort() throws IOException {
        return Files.exists(ports())
                ? Files.readAllLines(ports()).stream()
                        .filter(line -> line.startsWith(Part.FRONT.id() + " "))
                        .map(line -> Integer.parseInt(line.substring(line.indexOf(' ') + 1)))
                        .findFirst()
                : Optional.empty();
    }

    /** For whoever wants to talk to a part: lines like {@code node-1 8081}. */
    void writePorts(int front) throws IOException {
        Files.writeString(
                ports(),
                Arrays.stream(Part.values())
                        .map(part -> part.id() + " " + part.port(front) + "\n")
                        .collect(Collectors.joining()));
    }

    private Path ports() {
        return path.resolve("ports");
    }
}
