package org.parley.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Waits until the site calls itself ready, which it does once it has read its first pages itself: a server whose deployment
 * failed is up as well, and answers 404.
 */
final class Readiness {

    // The first start of a large database migrates it.
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    // The application's promise: what the operator must know, after this word, on one line of the log.
    private static final String FAILED_START = "PARLEY-START-FAILED: ";
    private static final String SET_UP = "PARLEY-SET-UP: ";
    private static final Pattern FAILED_DEPLOYMENT = Pattern.compile("Exception while (loading|deploying) the app");

    private final ChildProcess server;
    private final Path log;
    private final HttpRequest question;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Of a node, which tells by itself whether it is ready. */
    Readiness(ChildProcess server, Path log, int port) {
        this(server, log, port, "/health/ready");
    }

    /** @param path of a page that answers 200 only when readers can come */
    Readiness(ChildProcess server, Path log, int port, String path) {
        this.server = server;
        this.log = log;
        this.question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                // One that comes too early may never be answered: ask anew.
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    /** Returns when readers can come; throws {@link StartFailure} when it never will. */
    void await() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (hasFailed()) {
                throw failure();
            }
            if (Instant.now().isAfter(end)) {
                throw new StartFailure(
                        "The site does not answer after " + PATIENCE.toMinutes() + " minutes: see " + log + ".");
            }
            Pause.shortly();
        }
    }

    private boolean answers() {
        try {
            return server.isAlive()
                    && client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting: start again.", e);
        }
    }

    private boolean hasFailed() {
        return !server.isAlive()
                || FAILED_DEPLOYMENT.matcher(logged()).find()
                || operatorMessage(FAILED_START).isPresent();
    }

    private StartFailure failure() {
        server.awaitEnd(FAREWELL);
        return new StartFailure(operatorMessage(FAILED_START)
                .orElse("The site could not be started: see " + log + ", mend what its first error tells,"
                        + " and start again."));
    }

    /** Where the first administrator is made, if there is none yet. */
    Optional<String> setUp() {
        return operatorMessage(SET_UP);
    }

    private Optional<String> operatorMessage(String word) {
        return logged().lines()
                .filter(line -> line.contains(word))
                .map(line -> line.substring(line.indexOf(word) + word.length()))
                .findFirst();
    }

    private String logged() {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException notYet) {
            return "";
        }
    }
}
