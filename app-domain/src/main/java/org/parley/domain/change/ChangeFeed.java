package org.parley.domain.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells one listener of each change once. Ids are given when a row is written and seen when its transaction ends: of two
 * transactions, the one with the higher id may end first. So the feed reads the changes of the last minutes again each time,
 * until they are {@linkplain PublicChange#isSettled settled}. Not for use by several threads at once.
 */
public final class ChangeFeed {

    private static final int AT_ONCE = 500;

    private final PublicChanges changes;
    private final Set<Long> told = new HashSet<>();
    private long settled;
    private String mark = "";

    private ChangeFeed(PublicChanges changes) {
        this.changes = changes;
    }

    /** Of the changes from now on, and perhaps of some before. */
    public static ChangeFeed fromNow(PublicChanges changes) {
        var feed = new ChangeFeed(changes);
        feed.news();
        return feed;
    }

    /**
     * Whether a feed can go on from a mark that another one was at. When the mark was forgotten, or the database is another
     * one by now, nobody can tell what has changed since.
     */
    public static boolean isKnown(PublicChanges changes, String mark) {
        return changes.after(idOf(mark) - 1, 1).stream()
                .anyMatch(change -> change.mark().equals(mark));
    }

    /** Goes on from a mark that {@link #isKnown}. */
    public static ChangeFeed from(PublicChanges changes, String mark) {
        var feed = new ChangeFeed(changes);
        feed.settled = idOf(mark);
        feed.mark = mark;
        return feed;
    }

    /** What it has not told yet. */
    public List<PublicChange> news() {
        var news = new ArrayList<PublicChange>();
        var from = settled;
        List<PublicChange> read;
        do {
            read = changes.after(from, AT_ONCE);
            for (var change : read) {
                if (told.add(change.id())) news.add(change);
                if (change.isSettled()) settle(change);
                from = change.id();
            }
        } while (read.size() == AT_ONCE);
        told.removeIf(id -> id <= settled);
        return news;
    }

    /** Where another feed may go on later: everything before it was told. Empty while nothing has settled. */
    public String mark() {
        return mark;
    }

    private void settle(PublicChange change) {
        settled = change.id();
        mark = change.mark();
    }

    private static long idOf(String mark) {
        var end = mark.indexOf('@');
        try {
            return end < 0 ? 0 : Long.parseLong(mark.substring(0, end));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
