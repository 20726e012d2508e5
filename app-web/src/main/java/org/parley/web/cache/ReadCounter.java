package org.parley.web.cache;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Reads;
import org.parley.domain.setting.Setting;

/**
 * Counts how often articles are read, in memory, and adds it up in the database every ten seconds, in one statement for up to
 * 500 articles. A node that is told to end writes down the rest; one that crashes loses the reads of ten seconds at most. What
 * the front has handed out by itself is counted with the rest.
 */
@Singleton
@Startup
@DependsOn("StartUp")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReadCounter {

    private static final Logger LOG = Logger.getLogger(ReadCounter.class.getName());

    // Of the process: whoever answers from memory counts without asking for beans.
    private static final Map<String, Long> COUNTED = new ConcurrentHashMap<>();

    @Inject
    private Reads reads;

    private final @Nullable ReadsAtTheFront front =
            Setting.FRONT_DIRECTORY.value().isEmpty()
                    ? null
                    : new ReadsAtTheFront(Path.of(Setting.FRONT_DIRECTORY.value(), "reads"));

    private boolean isTroubled;
    private boolean isFrontTroubled;

    @SuppressWarnings("NullAway.Init")
    public ReadCounter() {}

    /** Somebody reads the article with this slug. */
    static void read(String slug) {
        COUNTED.merge(slug, 1L, Long::sum);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    synchronized void write() {
        askFront();
        var counted = new HashMap<String, Long>();
        for (var slug : COUNTED.keySet()) {
            var times = COUNTED.remove(slug);
            if (times != null) counted.put(slug, times);
        }
        if (counted.isEmpty()) return;
        try {
            reads.add(counted);
            isTroubled = false;
        } catch (RuntimeException e) {
            // Kept for when the database is back.
            counted.forEach((slug, times) -> COUNTED.merge(slug, times, Long::sum));
            if (!isTroubled) LOG.log(Level.WARNING, "Reads of articles cannot be written down for now", e);
            isTroubled = true;
        }
    }

    // Before the front is up: what it writes to is there then, and is ours to empty.
    @PostConstruct
    void start() {
        askFront();
    }

    private void askFront() {
        if (front == null) return;
        try {
            front.news().forEach((slug, times) -> COUNTED.merge(slug, times, Long::sum));
            isFrontTroubled = false;
        } catch (IOException e) {
            if (!isFrontTroubled) LOG.log(Level.WARNING, "What the front has handed out is not counted for now", e);
            isFrontTroubled = true;
        }
    }

    @PreDestroy
    void end() {
        write();
    }
}
