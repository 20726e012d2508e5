package org.parley.web.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.parley.launch.TestFolder;

/** One running Payara Micro with the WAR in it, on a free port of loopback. */
record ServerProcess(Process process, URI uri, Path log) implements AutoCloseable {

    private static final int START_SECONDS = 180;
    private static final int LINES_SHOWN = 80;

    /** @param name of its folder and its log in {@link TestFolder} */
    static ServerProcess start(String name, Path micro, Path war, Map<String, String> settings)
            throws IOException, InterruptedException {
        var port = freePort();
        var log = TestFolder.of(name + ".log");
        var process = ServerCommand.of(micro, war, port, TestFolder.of(name), settings)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var server = new ServerProcess(process, URI.create("http://127.0.0.1:" + port), log);
        // Also when the run is broken off.
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.awaitDeployment();
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitDeployment() throws IOException, InterruptedException {
        var giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!said().contains("ready in ")) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw failed("The server ended with exit code " + process.exitValue());
            }
            if (System.nanoTime() > giveUp) {
                throw failed("The server was not ready after " + START_SECONDS + " seconds");
            }
        }
        // A server whose deployment failed is "ready" too, and answers 404 to everything.
        if (!said().contains("\"Name\": \"ROOT\"")) {
            throw failed("The WAR could not be deployed");
        }
    }

    private IllegalStateException failed(String what) throws IOException {
        close();
        var lines = said().lines().filter(line -> !line.startsWith("\tat ")).toList();
        // The first complaint is the reason more often than the last words are.
        var severe = lines.stream().filter(line -> line.contains(" SEVERE ")).findFirst();
        int from = severe.map(lines::indexOf).orElse(Math.max(0, lines.size() - LINES_SHOWN));
        var shown = lines.subList(from, Math.min(lines.size(), from + LINES_SHOWN));
        return new IllegalStateException(what + ". From " + log + ":\n" + String.join("\n", shown));
    }

    /** What it has said so far. */
    String said() throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }

    /** Ends the server in good order and waits for it: the coverage is written at its very end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
