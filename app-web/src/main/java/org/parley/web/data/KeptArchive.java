package org.parley.web.data;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.parley.domain.data.Excerpts;
import org.parley.web.error.Problem;

/**
 * The file with the whole record, made once for each state of it: so a thousand downloads read the database once, and a
 * slow one keeps no transaction open.
 */
@ApplicationScoped
public class KeptArchive {

    /** @param state of the record that it has */
    record Kept(Path file, String state) {}

    private static final String WAIT_SECONDS = "10";

    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Kept kept;
    private @Nullable Kept older;

    @Inject
    private Instance<RecordArchive> archive;

    @Inject
    private Excerpts excerpts;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public KeptArchive() {}

    /** As the record is now; while that is being made for somebody else, as it was before. */
    Kept current() throws IOException {
        var now = excerpts.state() + " " + LocalDate.now(clock);
        var present = kept;
        if (present != null && present.state().equals(now) && Files.exists(present.file())) return present;
        if (!making.tryLock()) return present != null && Files.exists(present.file()) ? present : busy();
        try {
            return renewed(now);
        } finally {
            making.unlock();
        }
    }

    private Kept renewed(String state) throws IOException {
        var file = Files.createTempFile("parley-record", ".zip");
        try (var out = Files.newOutputStream(file)) {
            archive.get().write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        // Not the last one: somebody may be about to open it.
        if (older != null) Files.deleteIfExists(older.file());
        older = kept;
        var made = new Kept(file, state);
        kept = made;
        return made;
    }

    private static Kept busy() {
        var answer =
                Response.fromResponse(Problem.of(Status.SERVICE_UNAVAILABLE, "The file is being made. Ask again."));
        throw new WebApplicationException(
                answer.header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS).build());
    }

    @PreDestroy
    void remove() {
        leave(kept);
        leave(older);
    }

    // Not at once: a download may be reading it still.
    private static void leave(@Nullable Kept last) {
        if (last != null) last.file().toFile().deleteOnExit();
    }
}
