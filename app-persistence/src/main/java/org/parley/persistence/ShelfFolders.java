package org.parley.persistence;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The files of shelves. {@code nodes/NAME} is a shelf; {@code front} is where nginx looks: links to files on shelves, which
 * lead nowhere once the file or its shelf is gone. Only the folder of a shelf, and only by {@link #make}, is ever made
 * anew: whoever still writes to one that was taken away fails.
 */
final class ShelfFolders {

    private static final Logger LOG = Logger.getLogger(ShelfFolders.class.getName());

    private final Path nodes;
    private final Path front;
    private final Path gone;

    ShelfFolders(Path root) {
        nodes = root.resolve("nodes");
        front = root.resolve("front");
        gone = root.resolve("gone");
    }

    /** All shelves that there are. */
    List<String> shelves() throws IOException {
        if (Files.notExists(nodes)) return List.of();
        try (var all = Files.list(nodes)) {
            return all.map(shelf -> shelf.getFileName().toString()).toList();
        }
    }

    void make(String shelf) throws IOException {
        for (var folder : List.of(nodes, front, gone)) Files.createDirectories(folder);
        clear(gone);
        dropDeadLinks();
        Files.createDirectory(nodes.resolve(shelf));
    }

    /**
     * Writes a page to a shelf, where nobody sees it yet.
     *
     * @return null where the file system does not know such a time as the stamp
     */
    @Nullable
    Path prepare(String shelf, String name, byte[] content, long stamp) throws IOException {
        var file = file(shelf, name + ".new");
        Files.write(file, content);
        // nginx makes its entity tag of the time and the size.
        Files.setLastModifiedTime(file, FileTime.from(stamp, TimeUnit.SECONDS));
        if (Files.getLastModifiedTime(file).to(TimeUnit.SECONDS) == stamp) return file;
        discard(file);
        return null;
    }

    /** Has nginx find what was prepared under that name. */
    void show(String shelf, String name, Path prepared) throws IOException {
        var file = Files.move(prepared, file(shelf, name), ATOMIC_MOVE);
        var link = front.resolve(name);
        var target = way(link, file);
        if (target.equals(target(link))) return;
        Files.createDirectories(requireNonNull(link.getParent()));
        // Under a name that no address leads to.
        var made = front.resolve(name + "." + shelf);
        Files.deleteIfExists(made);
        Files.createSymbolicLink(made, target);
        Files.move(made, link, ATOMIC_MOVE);
    }

    void take(String shelf, String name) throws IOException {
        Files.deleteIfExists(file(shelf, name));
    }

    /** Removes the way to a page, if it leads to this shelf. */
    void unlink(String shelf, String name) throws IOException {
        var link = front.resolve(name);
        if (way(link, file(shelf, name)).equals(target(link))) Files.deleteIfExists(link);
    }

    /** At once for all who look there, or not at all; without effect where it is gone. */
    void remove(String shelf) throws IOException {
        var away = gone.resolve(shelf);
        try {
            Files.move(nodes.resolve(shelf), away, ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // Gone already, by somebody else's hand; or else it is there and cannot be taken.
            if (Files.exists(nodes.resolve(shelf))) throw e;
            return;
        }
        clear(away);
        discard(away);
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.FINE, "Removed with the next shelf", e);
        }
    }

    private static void clear(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted((one, other) -> other.compareTo(one))
                    .filter(file -> !file.equals(folder))
                    .forEach(ShelfFolders::discard);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "Somebody else is at it, too", e);
        }
    }

    private void dropDeadLinks() {
        try (var all = Files.walk(front)) {
            all.filter(Files::isSymbolicLink).filter(Files::notExists).forEach(ShelfFolders::discard);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "Somebody else is at it, too", e);
        }
    }

    // The folder may be in another place for nginx.
    private static Path way(Path link, Path file) {
        return requireNonNull(link.getParent()).relativize(file);
    }

    private static @Nullable Path target(Path link) throws IOException {
        try {
            return Files.readSymbolicLink(link);
        } catch (NoSuchFileException | NotLinkException e) {
            return null;
        }
    }

    // Without folders in folders: there is nothing to make but the shelf itself.
    private Path file(String shelf, String name) {
        return nodes.resolve(shelf).resolve(name.replace('/', '~'));
    }
}
