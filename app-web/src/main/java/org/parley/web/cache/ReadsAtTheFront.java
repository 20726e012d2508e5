package org.parley.web.cache;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the front hands out by itself: nginx writes a line for each answer into a log ({@code docker/nginx/shelves.conf}), as
 * {@code GET 200 /uk/articles/geneva}. Each read of an article is told once, to one of the nodes.
 */
final class ReadsAtTheFront {

    /** Bytes: the log is emptied when it is longer than that and all of it was told. */
    private static final long LONG = 1_000_000;

    private static final Pattern READ = Pattern.compile("GET (?:200|304) /(?:uk|en)/articles/([a-z0-9-]{1,100})");

    private final Path folder;

    /** @param folder for the log and what is noted about it */
    ReadsAtTheFront(Path folder) {
        this.folder = folder;
    }

    /**
     * How often articles were read since this was asked last, by their slugs; nothing while another node is at it.
     *
     * @throws IOException where the folder cannot be used; what was read is told later
     */
    Map<String, Long> news() throws IOException {
        Files.createDirectories(folder);
        var log = folder.resolve("log");
        make(log);
        try (var locks = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = locks.tryLock()) {
            return lock == null ? Map.of() : since(position(), log);
        } catch (OverlappingFileLockException e) {
            return Map.of();
        }
    }

    // Here, so that it can be emptied: nginx may be somebody else, who is let in.
    private static void make(Path log) throws IOException {
        if (Files.exists(log)) return;
        try {
            Files.createFile(log);
            if (log.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-rw-rw-"));
        } catch (FileAlreadyExistsException e) {
            // Another node was faster.
        }
    }

    private Map<String, Long> since(long position, Path log) throws IOException {
        try (var channel = FileChannel.open(log, StandardOpenOption.READ)) {
            channel.position(position > channel.size() ? 0 : position);
            var reads = new HashMap<String, Long>();
            var end = channel.position() + count(channel, reads);
            // First noted, then told: who crashes in between loses some, and none counts twice.
            if (end != position) note(end);
            if (end > LONG && end == channel.size()) empty(log);
            return reads;
        }
    }

    /** @return how many bytes there were in whole lines */
    private static long count(FileChannel channel, Map<String, Long> reads) throws IOException {
        var input = new BufferedInputStream(Channels.newInputStream(channel), 64 * 1024);
        var lines = new HashMap<String, Long>();
        var line = new StringBuilder();
        long read = 0;
        long whole = 0;
        for (var next = input.read(); next >= 0; next = input.read()) {
            read++;
            if (next != '\n') {
                line.append((char) next);
                continue;
            }
            whole = read;
            lines.merge(line.toString(), 1L, Long::sum);
            line.setLength(0);
        }
        // Few different ones, many times.
        lines.forEach((text, times) -> {
            var found = READ.matcher(text);
            if (found.matches()) reads.merge(found.group(1), times, Long::sum);
        });
        return whole;
    }

    // nginx goes on at the end, wherever that is. A log that nginx has made itself only grows.
    private void empty(Path log) throws IOException {
        try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        } catch (AccessDeniedException e) {
            return;
        }
        note(0);
    }

    private long position() throws IOException {
        try {
            return Long.parseLong(Files.readString(folder.resolve("position")).strip());
        } catch (NoSuchFileException | NumberFormatException e) {
            return 0;
        }
    }

    private void note(long position) throws IOException {
        var written = Files.write(
                folder.resolve("position.new"), Long.toString(position).getBytes(StandardCharsets.US_ASCII));
        Files.move(written, folder.resolve("position"), ATOMIC_MOVE);
    }
}
