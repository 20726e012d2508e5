package org.parley.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program that lives and dies with this one.
 *
 * <p>It leaves a note of its process number beside its log. When this program was killed outright and could not end it,
 * the next start finds the note and ends the orphan first.
 */
final class ChildProcess {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Process process;
    private final Path note;

    private ChildProcess(Process process, Path note) {
        this.process = process;
        this.note = note;
    }

    /** Starts the program with all its output in the log file. */
    static ChildProcess start(ProcessBuilder program, Path log, Path note) throws IOException {
        Process process = program.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .start();
        Files.writeString(note, process.pid() + " " + startOf(process.toHandle()));
        return new ChildProcess(process, note);
    }

    /** Ends the program that an earlier, killed launcher left behind; the caller holds the lock on its folder. */
    static void endOrphan(Path note) throws IOException {
        if (Files.exists(note)) {
            String[] words = Files.readString(note).split(" ", 2);
            orphan(words).ifPresent(ChildProcess::end);
            Files.delete(note);
        }
    }

    /** The number of the process that left this note, while it runs. */
    static Optional<Long> running(Path note) throws IOException {
        return Files.exists(note)
                ? orphan(Files.readString(note).split(" ", 2))
                        .filter(ProcessHandle::isAlive)
                        .map(ProcessHandle::pid)
                : Optional.empty();
    }

    // The start time tells the orphan from a stranger that got the same number later.
    private static Optional<ProcessHandle> orphan(String[] words) {
        return words.length == 2 && words[0].matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(process -> startOf(process).equals(words[1]))
                : Optional.empty();
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Gives the program time to end by itself. */
    void awaitEnd(Duration limit) {
        gone(process.toHandle(), limit);
    }

    /** Asks the program to end, waits, and kills it only when it does not answer. */
    void end() {
        end(process.toHandle());
        forgetNote();
    }

    private void forgetNote() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException harmless) {
            // A note of a dead process is ignored by the next start.
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!gone(process, GRACE)) {
            process.destroyForcibly();
            gone(process, GRACE);
        }
    }

    private static boolean gone(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return !process.isAlive();
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
