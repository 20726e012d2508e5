package org.parley.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BundledDatabaseTest {

    // A blank in the name, as in many a home folder.
    @TempDir
    static Path home;

    static Path folder;
    static BundledDatabase database;

    @BeforeAll
    static void start_for_the_first_time() {
        folder = home.resolve("a folder");
        database = BundledDatabase.start(folder);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void it_keeps_its_data_between_starts() throws SQLException {
        execute("create or replace table kept (word varchar(20))");
        execute("insert into kept values ('Женева')");

        database.close();
        database = BundledDatabase.start(folder);

        assertThat(query("select word from kept")).isEqualTo("Женева");
    }

    @Test
    void it_is_a_strict_mariadb_in_utc_and_unicode() throws SQLException {
        assertThat(query("select version()")).contains("MariaDB");
        assertThat(query("select @@global.time_zone")).isEqualTo("+00:00");
        assertThat(query("select @@sql_mode")).contains("STRICT_ALL_TABLES");
        assertThat(query("select default_character_set_name from information_schema.schemata"
                        + " where schema_name = 'parley'"))
                .isEqualTo("utf8mb4");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        for (List<String> account :
                List.of(List.of("parley", "wrong"), List.of("parley", ""), List.of("root", ""), List.of("", ""))) {
            assertThatThrownBy(() -> Jdbc.connect(database.jdbcUrl(), account.get(0), account.get(1)))
                    .as("account %s", account)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void its_account_reaches_only_its_own_database() {
        assertThatThrownBy(() -> query("select count(*) from mysql.global_priv"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void it_listens_on_loopback_only() throws IOException {
        int port = URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
        for (InetAddress outer : outerAddresses()) {
            assertThatThrownBy(() -> connect(outer, port)).as("%s", outer).isInstanceOf(ConnectException.class);
        }
        connect(InetAddress.getLoopbackAddress(), port);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "knows no POSIX permissions")
    void only_the_owner_reads_the_password_and_the_files() throws IOException {
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("password"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("client.cnf"))).isEqualTo("rw-------");
        assertThat(folder.resolve("tmp").resolve("set-up.sql")).doesNotExist();
    }

    @Test
    void a_second_start_on_the_same_folder_says_that_it_is_in_use() {
        assertThatThrownBy(() -> BundledDatabase.start(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The folder " + folder.toAbsolutePath() + " is in use by another Parley:"
                        + " end that one first, or set PARLEY_DATA to another folder.");
    }

    @Test
    void closing_leaves_no_process_and_says_goodbye() throws IOException {
        Process process = database.child().process();
        database.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(Files.readString(folder.resolve("mariadbd.log"))).contains("Shutdown complete");
        database = BundledDatabase.start(folder);
    }

    @Test
    void a_killed_server_is_noticed_and_the_next_start_recovers() throws SQLException {
        execute("create or replace table survivor (n int)");
        execute("insert into survivor values (7)");
        database.child().process().destroyForcibly();
        database.child().process().onExit().join();
        database.close();

        database = BundledDatabase.start(folder);

        assertThat(query("select n from survivor")).isEqualTo("7");
    }

    @Test
    void an_orphan_of_a_killed_launcher_is_ended_by_the_next_start() throws SQLException {
        Process orphan = database.child().process();
        database.abandon();

        database = BundledDatabase.start(folder);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(query("select 1")).isEqualTo("1");
    }

    @Test
    void broken_files_are_told_in_the_servers_own_words() throws IOException {
        Path broken = Files.createDirectories(home.resolve("broken"));
        Files.createDirectories(broken.resolve("files"));

        assertThatThrownBy(() -> BundledDatabase.start(broken))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The database in " + broken + " cannot start: ")
                .hasMessageContaining("mysql.")
                .hasMessageEndingWith("(see " + broken.resolve("mariadbd.log") + ")");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = Jdbc.connect(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = Jdbc.connect(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<InetAddress> outerAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
