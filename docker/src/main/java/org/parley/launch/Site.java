package org.parley.launch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The running site: the database (the bundled one, unless there is an own one) and the server.
 *
 * <p>It may be closed at any time from another thread, and then ends the server first and the database after it.
 */
final class Site implements AutoCloseable {

    private final Settings settings;
    private final Installation installation;

    private volatile boolean closed;
    private @Nullable FolderLock lock;
    private @Nullable BundledDatabase database;
    private @Nullable ChildProcess server;

    Site(Settings settings, Installation installation) {
        this.settings = settings;
        this.installation = installation;
    }

    /**
     * Starts everything and returns when a page answers; throws {@link StartFailure} otherwise.
     *
     * @return what the site tells the operator to do first, if there is anything
     */
    Optional<String> start() {
        takeFolder();
        Preflight.checkPort(settings.port());
        settings.database().ifPresent(Preflight::checkDatabase);
        DatabaseAccess access = settings.database().orElseGet(this::startDatabase);
        ChildProcess started = startServer(access);
        Readiness readiness = new Readiness(started, Server.log(settings.data()), settings.port());
        readiness.await();
        return readiness.setUp();
    }

    // Whoever closes waits for the step that is under way: a process on its way up would be left behind.
    private synchronized void takeFolder() {
        refuseWhenClosed();
        lock = FolderLock.take(settings.data());
        try {
            ChildProcess.endOrphan(Server.note(settings.data()));
        } catch (IOException e) {
            throw new StartFailure("Cannot end the server of an earlier start: " + e + ".", e);
        }
    }

    private synchronized DatabaseAccess startDatabase() {
        refuseWhenClosed();
        BundledDatabase started = BundledDatabase.start(settings.data().resolve("database"));
        database = started;
        return new DatabaseAccess(started.jdbcUrl(), started.user(), started.password());
    }

    private synchronized ChildProcess startServer(DatabaseAccess access) {
        refuseWhenClosed();
        try {
            ChildProcess started = Server.start(installation, settings, access);
            server = started;
            return started;
        } catch (IOException e) {
            throw new StartFailure("The server cannot be started: " + e + ".", e);
        }
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new StartFailure("Ended before it was up.");
        }
    }

    /** Returns when the site is closed; throws {@link StartFailure} when a part of it ends by itself. */
    void awaitEnd() {
        CompletableFuture.anyOf(endOf(server), endOf(database == null ? null : database.child()))
                .join();
        if (!closed) {
            throw new StartFailure(
                    server != null && server.isAlive()
                            ? "The database ended unexpectedly: see "
                                    + settings.data().resolve("database/mariadbd.log") + ", then start again."
                            : "The server ended unexpectedly: see " + Server.log(settings.data())
                                    + ", then start again.");
        }
    }

    private static CompletableFuture<?> endOf(@Nullable ChildProcess child) {
        return child == null ? new CompletableFuture<>() : child.process().onExit();
    }

    @Override
    public void close() {
        closed = true;
        closeParts();
    }

    private synchronized void closeParts() {
        if (server != null) {
            server.end();
            server = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
