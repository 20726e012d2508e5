package org.parley.domain.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the log says. */
public interface AuditEntries {

    /**
     * Which entries are asked for; null leaves one open.
     *
     * @param whoId the editor's identity
     * @param text part of the subject; capital letters make no difference
     * @param from the first moment
     * @param until the first moment after
     */
    record Wanted(
            @Nullable Long whoId,
            @Nullable Deed deed,
            @Nullable String text,
            @Nullable Instant from,
            @Nullable Instant until) {

        public static final Wanted ALL = new Wanted(null, null, null, null, null);
    }

    /**
     * The newest first.
     *
     * @param before only those older than the entry with this identity; null begins with the newest
     */
    List<AuditEntry> find(Wanted wanted, @Nullable Long before, int most);
}
