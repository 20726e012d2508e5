package org.parley.domain.change;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Finished pages that the front hands to readers without asking a node. Each node lays them on a shelf of its own, and takes
 * them away before a change that touches them can be seen by anybody. A shelf is opened when others wait for its node, and
 * is gone before they wait for it again: what a node lays down that was cut off meanwhile is seen by nobody.
 */
public interface Shelves {

    /** @param name one that was never there before @param node whose it is */
    record Shelf(String name, long node) {}

    /** Whether there is a front that takes pages from shelves. */
    boolean areUsed();

    /**
     * Gives this node an empty shelf, in the place of any that it had. Not before it is known to be alive, and has
     * heard of all that is announced.
     *
     * @throws UncheckedIOException where nothing can be written
     */
    void open(long node);

    /**
     * Takes this node's shelf away, with all that is on it.
     *
     * @throws UncheckedIOException where it is still there
     */
    void close();

    /**
     * Lays a page on this node's shelf; without effect where it has none, or cannot write.
     *
     * @param name by which the front finds it: words of {@code a-z0-9-} between slashes, a dot, and its encoding
     * @param stamp what makes it differ from other contents under that name, in 31 bits
     * @param isCurrent whether it may be shown; asked now, and each time when shelves are {@linkplain #tidy tidied}
     */
    void lay(String name, byte[] content, long stamp, BooleanSupplier isCurrent);

    /** Takes away whatever is on this node's shelf under that name. */
    void take(String name);

    /**
     * Takes away all that is on this node's shelf and not current any more; nothing of it is laid there after that.
     *
     * @throws UncheckedIOException where some of it is still there
     */
    void tidy();

    /** The shelves of other nodes, whether these are there or not. */
    List<Shelf> others();

    /**
     * Takes a shelf away, with all that is on it, from a node for which nobody waits.
     *
     * @throws UncheckedIOException where it is still there
     */
    void remove(Shelf shelf);
}
