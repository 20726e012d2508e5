package org.parley.web.node;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.parley.launch.TestFolder;
import org.parley.web.testing.Http;

/** The site on two nodes, as an operator has it: started, restarted and stopped by the documented script. */
record Pair(Path folder, int port) implements AutoCloseable {

    private static final Path SCRIPT = Path.of("../docker/two-nodes").toAbsolutePath();

    /** What readers and editors reach it by. */
    static final URI PUBLIC = URI.create("https://parley.example");

    static Pair start() {
        var pair = new Pair(TestFolder.of("two-nodes").toAbsolutePath(), freePorts());
        Runtime.getRuntime().addShutdownHook(new Thread(pair::close));
        // What a run that was broken off may have left.
        pair.carryOut("stop");
        pair.empty("primary");
        pair.empty("replica");
        pair.carryOut("start");
        return pair;
    }

    // The programs stay: unpacking them takes longer than everything else that a database does at its start.
    private void empty(String database) {
        var data = folder.resolve(database).resolve("files");
        if (!Files.exists(data)) return;
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Five in a row: the front's, and those counted from it. Below those that the system gives to connections: a part
    // that is
    // started anew must find its own still free.
    private static int freePorts() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (IntStream.range(port, port + 5).allMatch(Pair::isFree)) return port;
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Runs the script, with a part's name or without, and waits for it. */
    void carryOut(String command, String... part) {
        try {
            var line = new ArrayList<>(List.of(SCRIPT.toString(), command));
            line.addAll(List.of(part));
            line.add(folder.toString());
            var program = new ProcessBuilder(line).redirectErrorStream(true);
            program.environment().keySet().removeIf(name -> name.startsWith("PARLEY_"));
            program.environment().put("PARLEY_PORT", Integer.toString(port));
            program.environment().put("PARLEY_PUBLIC_URL", PUBLIC.toString());
            program.environment().put("JAVA_HOME", System.getProperty("java.home"));
            // A server that lives for a minute does not earn back the best compiler.
            program.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
            Files.createDirectories(folder);
            var said = folder.resolveSibling("two-nodes.log");
            var process = program.redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                    .start();
            if (process.waitFor() != 0) throw new IllegalStateException(line + " failed: " + Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a power cut would. */
    void kill(String node) throws IOException {
        process(node).destroyForcibly();
    }

    /** Past the front: 1 or 2. */
    Http node(int number) {
        return new Http(URI.create("http://127.0.0.1:" + (port + number)));
    }

    ProcessHandle process(String node) throws IOException {
        var note = Files.readString(folder.resolve(node).resolve("server.pid"));
        return ProcessHandle.of(Long.parseLong(note.split(" ", 2)[0])).orElseThrow();
    }

    Http front() {
        return new Http(URI.create("http://127.0.0.1:" + port));
    }

    /** One of the two databases. */
    Connection connect(String part, int afterFront) throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + (port + afterFront) + "/parley",
                "parley",
                Files.readString(folder.resolve(part).resolve("password")).strip());
    }

    @Override
    public void close() {
        carryOut("stop");
    }
}
