package org.parley.domain.audit;

import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/** Who did what, when, from where. Entries are only ever added. */
public interface AuditLog {

    /**
     * Adds an entry in the transaction of what it tells of, so that neither is there without the other. The time and the
     * address from which the request came are noted along with it.
     *
     * @param who null when nobody was signed in, or when the site did it by itself
     * @param subject to what, so that a colleague finds it: {@code article 7}, {@code party us}; may be empty
     */
    void record(@Nullable Editor who, Deed deed, String subject);
}
