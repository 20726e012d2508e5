package org.parley.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as the operator sees it: what it prints last, how it exits, what it leaves behind. */
class LaunchTest {

    @TempDir
    static Path databaseFolder;

    static BundledDatabase database;

    @TempDir
    Path root;

    final Map<String, String> environment = new HashMap<>();
    int port;
    Process launch;

    @BeforeAll
    static void start_a_database() {
        database = BundledDatabase.start(databaseFolder);
    }

    @AfterAll
    static void stop_the_database() {
        database.close();
    }

    @BeforeEach
    void build_an_installation_with_a_server_that_only_plays() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Files.createDirectories(root.resolve("app-web/target"));
        Files.createFile(root.resolve("app-web/target/ROOT.war"));
        Path configuration = Files.createDirectories(root.resolve("docker/payara"));
        for (String file : List.of(
                "jvm.options",
                "server.commands",
                "ready.commands",
                "logging.properties",
                "glassfish-version.properties")) {
            Files.createFile(configuration.resolve(file));
        }
        writeServer(
                Files.createDirectories(root.resolve("docker/target/server")).resolve("payara-micro.jar"));
        environment.put("PARLEY_PORT", Integer.toString(port));
        environment.put("PARLEY_DB_URL", database.jdbcUrl());
        environment.put("PARLEY_DB_USER", database.user());
        environment.put("PARLEY_DB_PASSWORD", database.password());
    }

    @AfterEach
    void end() throws InterruptedException {
        if (launch != null) {
            launch.destroy();
            launch.waitFor();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signal that asks a process to end")
    void it_tells_the_address_and_takes_server_and_bundled_database_down_when_asked_to_end() throws Exception {
        environment.keySet().removeIf(name -> name.startsWith("PARLEY_DB_"));
        launch = launch();

        assertThat(firstLinesOf(launch, 2)).endsWith("Parley is up: http://localhost:" + port + "/ (Ctrl-C ends it)");
        List<ProcessHandle> children = launch.children().toList();
        launch.destroy();
        launch.waitFor();

        assertThat(children).hasSize(2).noneMatch(ProcessHandle::isAlive);
        assertThat(root.resolve("data/server.pid")).doesNotExist();
        assertThat(Files.readString(root.resolve("data/database/mariadbd.log"))).contains("Shutdown complete");
        assertThat(errors()).isBlank();
    }

    @Test
    void where_the_first_administrator_is_made_is_told_in_the_terminal_too() throws Exception {
        launch = launch();

        assertThat(firstLinesOf(launch, 3)).endsWith("Open http://localhost/admin/set-up?token=x");
    }

    @Test
    void the_application_is_told_its_database_and_its_address() throws Exception {
        launch = launch();
        firstLinesOf(launch, 2);

        assertThat(Files.readString(root.resolve("data/log/server.log")))
                .contains(database.jdbcUrl())
                .contains("http://localhost:" + port)
                .contains("sample true", "exit on failed start true");
    }

    @Test
    void what_the_application_tells_the_operator_is_the_last_line() throws Exception {
        environment.put("FAKE_SERVER", "failed-start");

        assertFailsWith("The schema is half migrated: restore the backup.");
    }

    @Test
    void a_failed_deployment_is_a_failure_though_the_server_is_up() throws Exception {
        environment.put("FAKE_SERVER", "failed-deployment");

        assertFailsWith(
                "The site could not be started: see " + root.toAbsolutePath().resolve("data/log/server.log")
                        + ", mend what its first error tells, and start again.");
    }

    @Test
    void a_server_that_dies_later_is_told() throws Exception {
        environment.put("FAKE_SERVER", "dies-later");

        assertFailsWith("The server ended unexpectedly: see "
                + root.toAbsolutePath().resolve("data/log/server.log") + ", then start again.");
    }

    @Test
    void a_taken_port_is_told_with_one_that_is_free() throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            String message = failure();

            assertThat(message)
                    .matches("Port " + taken.getLocalPort()
                            + " is taken: end the program that uses it, or set PARLEY_PORT=\\d+\\.");
        }
    }

    @Test
    void a_wrong_password_is_told_and_not_shown() throws Exception {
        environment.put("PARLEY_DB_PASSWORD", "wrong");

        assertFailsWith("The database refuses parley at " + database.jdbcUrl()
                + ": check PARLEY_DB_USER and PARLEY_DB_PASSWORD.");
    }

    @Test
    void a_database_that_is_not_ours_is_told() throws Exception {
        environment.put("PARLEY_DB_URL", database.jdbcUrl() + "_other");

        assertFailsWith("The database gives no rights to parley at " + database.jdbcUrl()
                + "_other: grant ALL on it to this user.");
    }

    @Test
    void a_database_that_does_not_answer_is_told() throws Exception {
        environment.put("PARLEY_DB_URL", "jdbc:mariadb://127.0.0.1:" + port + "/parley");

        assertThat(failure())
                .startsWith("No database answers for parley at jdbc:mariadb://127.0.0.1:" + port
                        + "/parley: start it, or correct PARLEY_DB_URL (")
                .endsWith(").");
    }

    @Test
    void a_second_start_on_the_same_data_is_told() throws Exception {
        FolderLock.take(root.resolve("data")).close();
        try (FolderLock other = FolderLock.take(root.resolve("data"))) {
            assertThat(other).isNotNull();
            assertFailsWith("The folder " + root.toAbsolutePath().resolve("data") + " is in use by another Parley:"
                    + " end that one first, or set PARLEY_DATA to another folder.");
        }
    }

    @Test
    void a_missing_build_is_told() throws Exception {
        Path war = root.toAbsolutePath().resolve("app-web/target/ROOT.war");
        Files.delete(war);

        assertFailsWith("There is no " + war + ": build it with ./mvnw package, or start with ./mvnw -Prun.");
    }

    private void assertFailsWith(String message) throws Exception {
        assertThat(failure()).isEqualTo(message);
    }

    /** The one line on standard error. */
    private String failure() throws Exception {
        launch = launch();
        assertThat(launch.waitFor()).isEqualTo(1);
        assertThat(errors().lines()).hasSize(1);
        return errors().strip();
    }

    private Process launch() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.parley.launch.Launch",
                root.toString());
        command.environment().keySet().removeIf(name -> name.startsWith("PARLEY_"));
        command.environment().putAll(environment);
        return command.redirectError(root.resolve("errors").toFile()).start();
    }

    private static String firstLinesOf(Process process, int count) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < count; line++) {
            lines.append(output.readLine()).append('\n');
        }
        return lines.toString().strip();
    }

    private String errors() throws IOException {
        return Files.readString(root.resolve("errors"));
    }

    private static void writeServer(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeServer.class.getName());
        String entry = FakeServer.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream classes = new JarOutputStream(file, manifest);
                var bytes = FakeServer.class.getResourceAsStream("/" + entry)) {
            classes.putNextEntry(new JarEntry(entry));
            bytes.transferTo(classes);
        }
    }
}
