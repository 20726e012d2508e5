package org.parley.persistence;

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
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.parley.domain.setting.Setting;
import org.parley.persistence.Hearing.Pace;

/** The thread by which this node hears what others are about to change, and tells them that it is there. */
@Singleton
@Startup
@DependsOn("StartUp")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KeepingFresh {

    private static final Logger LOG = Logger.getLogger(KeepingFresh.class.getName());

    private static final long PATIENCE = 5_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Hearing hearing;

    private @Nullable Thread thread;
    private volatile boolean isOver;
    private boolean isTroubled;

    @SuppressWarnings("NullAway.Init")
    public KeepingFresh() {}

    // The first time at once: pages are kept from the first one on.
    @PostConstruct
    void start() {
        // Made here, where the server hands out the database: threads of its connector may not ask for it.
        hearing.rows();
        // Who keeps nothing has nothing to let go.
        if (Setting.PAGES_MEGABYTES.number() == 0) return;
        turn();
        thread = threads.newThread(this::run);
        thread.start();
    }

    @PreDestroy
    void end() {
        isOver = true;
        try {
            if (thread != null) thread.join(PATIENCE);
            hearing.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The others find out by themselves", e);
        }
    }

    private void run() {
        try {
            while (!isOver) {
                Thread.sleep(turn().milliseconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Pace turn() {
        try {
            var pace = hearing.turn();
            isTroubled = false;
            return pace;
        } catch (SQLException | RuntimeException e) {
            if (!isTroubled)
                LOG.log(Level.WARNING, "What other nodes change cannot be heard: no kept page is served", e);
            isTroubled = true;
            return Pace.IN_COMPANY;
        }
    }
}
