package org.parley.persistence.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.ChangeFeed;
import org.parley.domain.change.PublicChange.Kind;
import org.parley.domain.change.PublicChanges;

/**
 * Keeps one good index to search in, whatever happens to its folder. What is there is searched until something better has
 * been made beside it; without a usable folder, the index is in memory until there is one. One thread calls {@link #turn}
 * again and again; any may search.
 */
final class IndexKeeper implements Closeable {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());

    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(10);

    private final Path root;
    private final Source source;
    private final PublicChanges changes;
    private final Clock clock;
    private final long mostInMemory;

    private @Nullable IndexFolder folder;
    private Instant nextTry = Instant.MIN;
    private Instant openedAt = Instant.EPOCH;
    private String trouble = "";
    private boolean isMemoryTooSmall;

    /** Whether the current one can still be searched, but not be written any more. */
    private boolean isStranded;

    private @Nullable Index making;
    private volatile @Nullable Index current;
    private volatile boolean isCurrentBroken;
    private volatile EqualWords equal = EqualWords.none();
    private @Nullable ChangeFeed names;

    /** @param mostInMemory bytes that an index may take there; where it would take more, nothing is found until its folder is back */
    IndexKeeper(Path root, Source source, PublicChanges changes, Clock clock, long mostInMemory) {
        this.root = root;
        this.source = source;
        this.changes = changes;
        this.clock = clock;
        this.mostInMemory = mostInMemory;
    }

    /** What to search in; null while there is nothing complete. */
    @Nullable
    Index current() {
        return isCurrentBroken ? null : current;
    }

    EqualWords equalWords() {
        return equal;
    }

    /** Tells that a search has failed on this one: it is made anew. */
    void broken(Index index, Throwable cause) {
        if (index != current || isCurrentBroken) return;
        LOG.log(Level.WARNING, "The search index is broken and is made anew: " + cause);
        isCurrentBroken = true;
    }

    /**
     * Does what is to be done next, a little at a time.
     *
     * @param isNews whether to ask for what has changed, too, and not only to look after the folder
     * @return whether there is more to do at once
     */
    boolean turn(boolean isNews) {
        if (isNews) readNames();
        checkFolder();
        if (folder == null) openFolder();
        if (isNews) keepUp();
        makeMore();
        var index = current;
        return making != null || (index != null && !isStranded && !index.isDone());
    }

    @Override
    public void close() {
        IOUtils.closeWhileHandlingException(making, current, folder);
    }

    private void readNames() {
        var feed = names;
        names = null;
        var isFirst = feed == null;
        if (feed == null) feed = ChangeFeed.fromNow(changes);
        var areOthers = feed.news().stream().anyMatch(c -> c.kind() == Kind.SYNONYMS || c.kind() == Kind.PARTY);
        if (isFirst || areOthers) equal = EqualWords.of(source.parties(), source.synonyms());
        // Only now: had anything failed, all would be read again.
        names = feed;
    }

    private void checkFolder() {
        try {
            if (folder != null) folder.check();
            if (isCurrentBroken && folder != null) throw new IOException("what was in it is broken");
        } catch (IOException e) {
            loseFolder(e);
        }
    }

    // What is open can be searched on, until there is another; it is only not written any more.
    private void loseFolder(Exception cause) {
        complain(cause);
        IOUtils.closeWhileHandlingException(making, folder);
        making = null;
        folder = null;
        var index = current;
        isStranded = index != null && !index.isInMemory();
        // A folder that was good for a while is worth another try at once.
        var now = clock.instant();
        if (openedAt.plus(BEFORE_NEXT_TRY).isBefore(now)) {
            nextTry = Instant.MIN;
        } else {
            nextTry = now.plus(BEFORE_NEXT_TRY);
            goOnInMemory();
        }
    }

    private void openFolder() {
        if (clock.instant().isBefore(nextTry)) return;
        openedAt = clock.instant();
        nextTry = openedAt.plus(BEFORE_NEXT_TRY);
        IndexFolder opened = null;
        try {
            opened = IndexFolder.open(root);
            var found = found(opened);
            if (found == null) found = fresh(opened);
            IOUtils.closeWhileHandlingException(making);
            making = null;
            folder = opened;
            if (current == null && found.isComplete()) use(found, opened);
            else making = found;
            if (!trouble.isEmpty()) LOG.info(() -> "The search index is kept in " + root + " again");
            trouble = "";
        } catch (IOException e) {
            complain(e);
            IOUtils.closeWhileHandlingException(opened);
            folder = null;
            goOnInMemory();
        } catch (RuntimeException e) {
            // The database is away. Left open, the folder would be nobody's.
            IOUtils.closeWhileHandlingException(opened);
            folder = null;
            nextTry = Instant.MIN;
            throw e;
        }
    }

    private Index fresh(IndexFolder opened) throws IOException {
        opened.clear();
        return Index.making(opened.fresh(), source, changes);
    }

    /** An index that was made there before and can be used; null when there is none. */
    private @Nullable Index found(IndexFolder opened) throws IOException {
        for (var directory : opened.kept()) {
            try {
                var kept = Index.kept(directory, source, changes);
                if (kept != null) return kept;
            } catch (IOException | IllegalArgumentException | AlreadyClosedException e) {
                LOG.info(() -> "The search index in " + directory + " cannot be used, another one is made: " + e);
            }
            IOUtils.closeWhileHandlingException(directory);
        }
        return null;
    }

    private void goOnInMemory() {
        if (isMemoryTooSmall || making != null || (current != null && !isStranded && !isCurrentBroken)) return;
        try {
            making = Index.making(new ByteBuffersDirectory(), source, changes);
        } catch (IOException e) {
            complain(e);
        }
    }

    private void keepUp() {
        var index = current;
        if (index == null || isStranded || isCurrentBroken) return;
        try {
            if (index.step() && folder != null) folder.left(index);
        } catch (IOException | AlreadyClosedException e) {
            failed(e);
        }
    }

    private void makeMore() {
        var index = making;
        if (index == null) return;
        try {
            index.step();
            if (isTooLarge(index)) {
                isMemoryTooSmall = true;
                throw new IOException("the record is too large for an index in memory");
            }
            if (index.isComplete() && index.isDone()) finish(index);
        } catch (IOException | AlreadyClosedException e) {
            IOUtils.closeWhileHandlingException(index);
            making = null;
            failed(e);
        }
    }

    private void finish(Index index) throws IOException {
        making = null;
        use(index, folder);
    }

    private void use(Index index, @Nullable IndexFolder in) throws IOException {
        var before = current;
        current = index;
        isCurrentBroken = false;
        isStranded = false;
        IOUtils.closeWhileHandlingException(before);
        if (in == null) return;
        in.left(index);
        in.keepOnly(index.directory());
    }

    private void failed(Exception cause) {
        if (folder != null) {
            loseFolder(cause);
            return;
        }
        complain(cause);
        if (making == null) isStranded = current != null;
    }

    private boolean isTooLarge(Index index) throws IOException {
        if (!(index.directory() instanceof ByteBuffersDirectory memory)) return false;
        var bytes = 0L;
        for (var file : memory.listAll()) bytes += memory.fileLength(file);
        return bytes > mostInMemory;
    }

    // At each try it is the same: once is enough to say.
    private void complain(Exception cause) {
        var now = String.valueOf(cause.getMessage());
        if (!now.equals(trouble))
            LOG.warning(() -> "The search index cannot be kept in " + root + " (" + cause
                    + "); search goes on without it, and it is tried again");
        trouble = now;
    }
}
