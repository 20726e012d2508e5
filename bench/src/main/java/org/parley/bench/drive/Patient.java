package org.parley.bench.drive;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Asks on one connection, and on another when that was closed between two requests, as browsers do. What goes wrong
 * within an answer, or on a connection just opened, is an error.
 */
public final class Patient implements AutoCloseable {

    private static final String GZIP = "Accept-Encoding: gzip";

    private final URI base;
    private @Nullable Connection connection;

    public Patient(URI base) {
        this.base = base;
    }

    /** The answer to this page, which may come compressed. */
    public Answer get(String path) throws IOException {
        var old = connection;
        if (old != null) {
            try {
                return kept(old.ask(path, GZIP));
            } catch (IOException e) {
                close();
                // Closed between two requests: the only case in which browsers ask again by themselves.
                if (old.isAnswering() || e instanceof SocketTimeoutException) throw e;
            }
        }
        var fresh = new Connection(base);
        connection = fresh;
        try {
            return kept(fresh.ask(path, GZIP));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Answer kept(Answer answer) {
        if ("close".equalsIgnoreCase(answer.headers().get("connection"))) close();
        return answer;
    }

    @Override
    public void close() {
        try {
            if (connection != null) connection.close();
        } catch (IOException e) {
            // It is not used any more.
        }
        connection = null;
    }
}
