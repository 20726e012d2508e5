package org.parley.persistence.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The folder in which a node keeps its index: one folder in it for each that was begun, the newest complete one counts. One
 * process at a time has it. Files are read and not mapped into memory: what somebody cuts off under a mapped file would end
 * the whole server.
 */
final class IndexFolder implements Closeable {

    private static final String LOCK = "node.lock";
    private static final String PREFIX = "index-";

    private final Path root;
    private final Directory own;
    private final Lock lock;
    private final Map<Path, FileMark> marks = new HashMap<>();

    /** What shows that a file is not as it was left. */
    private record FileMark(long size, FileTime changed) {}

    private IndexFolder(Path root, Directory own, Lock lock) {
        this.root = root;
        this.own = own;
        this.lock = lock;
    }

    /** @throws IOException when it cannot be written to, or another process has it */
    @SuppressWarnings("MustBeClosedChecker")
    static IndexFolder open(Path root) throws IOException {
        // By its real name, as Lucene calls it, so that both mean the same folder.
        var real = Files.createDirectories(root).toRealPath();
        var own = new NIOFSDirectory(real);
        try {
            return new IndexFolder(real, own, own.obtainLock(LOCK));
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(own);
            throw e;
        }
    }

    /** What was begun here, the newest first. */
    List<Directory> kept() throws IOException {
        var found = new ArrayList<Directory>();
        for (var folder : folders()) found.add(new NIOFSDirectory(folder));
        return found;
    }

    /** An empty one for another index. */
    Directory fresh() throws IOException {
        var last = folders().stream().findFirst().map(IndexFolder::number).orElse(0L);
        return new NIOFSDirectory(Files.createDirectory(root.resolve(PREFIX + (last + 1))));
    }

    /** Takes away all that was begun here, as far as it goes. */
    void clear() throws IOException {
        for (var folder : folders()) {
            try {
                IOUtils.rm(folder);
            } catch (IOException e) {
                // What cannot be taken away takes up room, and no more.
            }
        }
    }

    /** Takes away all others. */
    void keepOnly(Directory directory) throws IOException {
        var kept = ((NIOFSDirectory) directory).getDirectory();
        for (var folder : folders()) if (!folder.equals(kept)) IOUtils.rm(folder);
    }

    /** Remembers how an index has left its files. */
    void left(Index index) throws IOException {
        marks.clear();
        var folder = ((NIOFSDirectory) index.directory()).getDirectory();
        for (var file : index.files()) marks.put(folder.resolve(file), mark(folder.resolve(file)));
    }

    /**
     * Makes sure that the folder is still ours and nobody has touched the files in it.
     *
     * @throws IOException when somebody has
     */
    void check() throws IOException {
        try {
            lock.ensureValid();
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
        for (var file : marks.entrySet())
            if (!mark(file.getKey()).equals(file.getValue()))
                throw new IOException("Somebody else has changed " + file.getKey());
    }

    @Override
    public void close() {
        IOUtils.closeWhileHandlingException(lock, own);
    }

    private List<Path> folders() throws IOException {
        try (var files = Files.list(root)) {
            return files.filter(f -> f.getFileName().toString().matches(PREFIX + "[0-9]{1,18}") && Files.isDirectory(f))
                    .sorted(Comparator.comparing(IndexFolder::number).reversed())
                    .toList();
        }
    }

    private static long number(Path folder) {
        return Long.parseLong(folder.getFileName().toString().substring(PREFIX.length()));
    }

    private static FileMark mark(Path file) throws IOException {
        var now = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileMark(now.size(), now.lastModifiedTime());
    }
}
