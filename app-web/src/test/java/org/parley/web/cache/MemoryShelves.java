package org.parley.web.cache;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.parley.domain.change.Shelves;

/** One shelf, in memory. */
final class MemoryShelves implements Shelves {

    private final Map<String, BooleanSupplier> laid = new ConcurrentHashMap<>();

    /** The names of what is on it. */
    Iterable<String> names() {
        return laid.keySet();
    }

    @Override
    public boolean areUsed() {
        return true;
    }

    @Override
    public void open(long node) {
        laid.clear();
    }

    @Override
    public void close() {
        laid.clear();
    }

    @Override
    public void lay(String name, byte[] content, long stamp, BooleanSupplier isCurrent) {
        if (isCurrent.getAsBoolean()) laid.put(name, isCurrent);
    }

    @Override
    public void take(String name) {
        laid.remove(name);
    }

    @Override
    public void tidy() {
        laid.values().removeIf(isCurrent -> !isCurrent.getAsBoolean());
    }

    @Override
    public List<Shelf> others() {
        return List.of();
    }

    @Override
    public void remove(Shelf shelf) {
        throw new UnsupportedOperationException("There is no other node");
    }
}
