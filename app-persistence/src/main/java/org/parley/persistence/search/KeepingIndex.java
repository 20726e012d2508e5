package org.parley.persistence.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.PublicChanges;
import org.parley.domain.setting.Setting;

/**
 * The thread that keeps the search index of this node up to date: at once when something was changed on this node, and in
 * short intervals for what was changed on others. The site does not wait for it: while an index is made for the first time,
 * only search has to say so.
 */
@Singleton
@Startup
@DependsOn("StartUp")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KeepingIndex {

    private static final Logger LOG = Logger.getLogger(KeepingIndex.class.getName());

    /** Milliseconds between two looks at the folder. */
    private static final long BETWEEN_LOOKS = 500;

    private static final int CHANGES_KEPT = 10_000;
    private static final long BETWEEN_FORGETTING = TimeUnit.HOURS.toNanos(1);
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(20);
    private static final int SHARE_OF_MEMORY = 4;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private DatabaseSource source;

    @Inject
    private PublicChanges changes;

    @Inject
    private LuceneSearch search;

    @Inject
    private News news;

    @Inject
    private Clock clock;

    private @Nullable Thread thread;
    private volatile boolean isOver;
    private boolean isTroubled;
    private final long betweenQuestions = Long.parseLong(Setting.CHANGES_MILLISECONDS.value());
    private long asked = System.nanoTime();
    private long forgotten = System.nanoTime();

    @SuppressWarnings("NullAway.Init")
    public KeepingIndex() {}

    @PostConstruct
    void start() {
        thread = threads.newThread(this::run);
        thread.start();
    }

    // Not interrupted: that would close files that others read from.
    @PreDestroy
    void end() {
        isOver = true;
        news.arrived();
        try {
            if (thread != null) thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var most = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        var root = Path.of(Setting.SEARCH_DIRECTORY.value());
        try (var keeper = new IndexKeeper(root, source, changes, clock, most)) {
            search.lookInto(keeper);
            var isMore = turn(keeper, true);
            while (!isOver) isMore = turn(keeper, isMore || areNews());
        } finally {
            search.lookInto(null);
        }
    }

    private boolean turn(IndexKeeper keeper, boolean isNews) {
        try {
            var isMore = keeper.turn(isNews);
            forget();
            isTroubled = false;
            return isMore;
        } catch (RuntimeException e) {
            // While the database is away this happens each time: once is enough to say.
            if (!isTroubled) LOG.log(Level.WARNING, "The search index cannot be brought up to date for now", e);
            isTroubled = true;
            return false;
        }
    }

    /** Waits a little, and tells whether it is time to ask what has changed. */
    private boolean areNews() {
        try {
            var isTold = news.await(Math.min(BETWEEN_LOOKS, betweenQuestions));
            var isDue = isTold || System.nanoTime() - asked >= TimeUnit.MILLISECONDS.toNanos(betweenQuestions);
            if (isDue) asked = System.nanoTime();
            return isDue;
        } catch (InterruptedException e) {
            isOver = true;
            return false;
        }
    }

    private void forget() {
        if (System.nanoTime() - forgotten < BETWEEN_FORGETTING) return;
        changes.forget(CHANGES_KEPT);
        forgotten = System.nanoTime();
    }
}
