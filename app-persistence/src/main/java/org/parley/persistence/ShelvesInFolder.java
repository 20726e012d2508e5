package org.parley.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.Shelves;
import org.parley.domain.setting.Setting;

/** Shelves as folders, in one that all nodes share with nginx (see {@code docker/nginx/shelves.conf}). */
@ApplicationScoped
class ShelvesInFolder implements Shelves {

    private static final Logger LOG = Logger.getLogger(ShelvesInFolder.class.getName());

    // Nothing else becomes the name of a file.
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,100}(/[a-z0-9-]{1,100}){0,9}[.][a-z]{1,10}");

    private final @Nullable ShelfFolders folders;
    // What this node has on its shelf. Whoever looks at it or changes the shelf holds this object.
    private final Map<String, BooleanSupplier> laid = new HashMap<>();
    private volatile @Nullable Shelf own;
    private int opened;
    private boolean isTroubled;

    @Inject
    ShelvesInFolder() {
        this(Setting.FRONT_DIRECTORY.value());
    }

    /** @param shared with the front; none where it is empty */
    ShelvesInFolder(String shared) {
        folders = shared.isEmpty() ? null : new ShelfFolders(Path.of(shared, "shelves"));
    }

    @Override
    public boolean areUsed() {
        return folders != null;
    }

    @Override
    public synchronized void open(long node) {
        if (folders == null) return;
        close();
        var shelf = new Shelf(Long.toHexString(node) + "-" + ++opened, node);
        try {
            folders.make(shelf.name());
        } catch (IOException e) {
            throw new UncheckedIOException("PARLEY_FRONT_DIRECTORY cannot be written to", e);
        }
        own = shelf;
    }

    @Override
    public synchronized void close() {
        var shelf = own;
        if (shelf != null) remove(shelf);
        own = null;
        laid.clear();
    }

    @Override
    public void lay(String name, byte[] content, long stamp, BooleanSupplier isCurrent) {
        var shelf = own;
        if (shelf == null || folders == null || !NAME.matcher(name).matches()) return;
        try {
            var file = folders.prepare(shelf.name(), name, content, stamp);
            if (file != null) lay(shelf, name, file, isCurrent);
            isTroubled = false;
        } catch (IOException e) {
            // Most often, others have taken the shelf away from a node that was cut off.
            LOG.log(isTroubled ? Level.FINE : Level.INFO, e, () -> "The front is not given " + name);
            isTroubled = true;
        }
    }

    private synchronized void lay(Shelf shelf, String name, Path file, BooleanSupplier isCurrent) throws IOException {
        if (folders == null || !shelf.equals(own) || !isCurrent.getAsBoolean()) {
            ShelfFolders.discard(file);
            return;
        }
        // Noted first: what may be there is looked at when others wait for that.
        laid.put(name, isCurrent);
        folders.show(shelf.name(), name, file);
    }

    @Override
    public synchronized void take(String name) {
        var shelf = own;
        if (shelf == null || folders == null || !laid.containsKey(name)) return;
        try {
            folders.take(shelf.name(), name);
            laid.remove(name);
            folders.unlink(shelf.name(), name);
        } catch (IOException e) {
            LOG.log(Level.FINE, "Taken when shelves are tidied", e);
        }
    }

    @Override
    public synchronized void tidy() {
        var shelf = own;
        if (shelf == null || folders == null) return;
        try {
            var names = laid.entrySet().iterator();
            while (names.hasNext()) {
                var page = names.next();
                if (page.getValue().getAsBoolean()) continue;
                folders.take(shelf.name(), page.getKey());
                names.remove();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A page cannot be taken from the front; all are", e);
            close();
        }
    }

    @Override
    public List<Shelf> others() {
        if (folders == null) return List.of();
        var mine = own;
        try {
            return folders.shelves().stream()
                    .map(ShelvesInFolder::shelf)
                    .filter(shelf -> mine == null || shelf.node() != mine.node())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("PARLEY_FRONT_DIRECTORY cannot be read", e);
        }
    }

    // Whatever else is there is nobody's, and is taken away.
    private static Shelf shelf(String name) {
        var end = name.indexOf('-');
        try {
            return new Shelf(name, end < 0 ? 0 : Long.parseLong(name, 0, end, 16));
        } catch (NumberFormatException e) {
            return new Shelf(name, 0);
        }
    }

    @Override
    public void remove(Shelf shelf) {
        if (folders == null) return;
        try {
            folders.remove(shelf.name());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "What the front shows cannot be taken away, so nothing may change: look at PARLEY_FRONT_DIRECTORY",
                    e);
        }
    }
}
