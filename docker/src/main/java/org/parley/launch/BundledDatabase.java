package org.parley.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/**
 * A real MariaDB that the build brings along, on loopback only, with everything it has in a folder of ours.
 *
 * <p>It knows one account, with a password made at the first start; there is no root, no anonymous user and no socket
 * file. Where the build brings none along for the platform, or the one brought along lacks a library, an installed
 * server is run in the same way.
 */
public final class BundledDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final FolderLock lock;
    private final DatabaseFiles files;
    private final String password;
    private final int port;
    private final ChildProcess server;

    private BundledDatabase(FolderLock lock, DatabaseFiles files, String password, int port, ChildProcess server) {
        this.lock = lock;
        this.files = files;
        this.password = password;
        this.port = port;
        this.server = server;
    }

    /**
     * Starts MariaDB on a free loopback port, installing an empty database into {@code data} at the first start.
     *
     * @throws StartFailure when another process uses the folder, or no server runs here
     */
    public static BundledDatabase start(Path data) {
        return start(data, DatabaseRole.alone());
    }

    static BundledDatabase start(Path data, DatabaseRole role) {
        Path folder = data.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(folder);
        try {
            return start(lock, new DatabaseFiles(folder), role);
        } catch (IOException e) {
            lock.close();
            throw new StartFailure("The database in " + folder + " cannot start: " + e, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static BundledDatabase start(FolderLock lock, DatabaseFiles files, DatabaseRole role) throws IOException {
        Folders.createPrivate(files.folder());
        ChildProcess.endOrphan(files.note());
        Folders.delete(files.temporary());
        Folders.createPrivate(files.temporary());
        DatabaseProgram program = new DatabaseProgram(Binaries.find(files.folder()), files);
        program.install();
        files.writeSetUp(role.setUp());
        int port = role.port() == 0 ? freePort() : role.port();
        files.writeClient(port);
        ChildProcess server = ChildProcess.start(program.serve(port, role.options()), files.log(), files.note());
        try {
            BundledDatabase database = new BundledDatabase(lock, files, files.password(), port, server);
            database.awaitReady();
            return database;
        } catch (IOException | RuntimeException e) {
            server.end();
            throw e;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    // Only our server knows the password: an answer proves that nobody else has taken the port.
    private void awaitReady() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!server.isAlive() || Instant.now().isAfter(end)) {
                throw new StartFailure("The database in " + files.folder() + " cannot start" + files.lastError());
            }
            Pause.shortly();
        }
        files.forgetSetUp();
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** How far its history goes that a replica follows. */
    String position() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@gtid_binlog_pos")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new StartFailure("The database in " + files.folder() + " does not answer: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return Jdbc.connect(jdbcUrl(), user(), password);
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DatabaseFiles.NAME;
    }

    public String user() {
        return DatabaseFiles.NAME;
    }

    public String password() {
        return password;
    }

    ChildProcess child() {
        return server;
    }

    /** Lets the server go on without its launcher; whoever starts it in this folder the next time ends it first. */
    void abandon() {
        lock.close();
    }

    /** Shuts the server down cleanly and waits until it is gone. */
    @Override
    public void close() {
        if (!ProcessHandle.current().supportsNormalTermination()) {
            shutDownBySql();
        }
        server.end();
        lock.close();
    }

    private void shutDownBySql() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
            server.awaitEnd(Duration.ofSeconds(30));
        } catch (SQLException endedAlready) {
            // Then end() finds nothing to do, or kills what does not answer.
        }
    }
}
