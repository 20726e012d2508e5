package org.parley.domain.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;

/** Entries in a list, each in one line: {@code ARTICLE_BEGUN article 7 by editor}. */
public final class InMemoryAuditLog implements AuditLog {

    private final List<String> entries = new ArrayList<>();

    @Override
    public void record(@Nullable Editor who, Deed deed, String subject) {
        entries.add(deed + " " + subject + " by " + (who == null ? "nobody" : who.name()));
    }

    public List<String> entries() {
        return List.copyOf(entries);
    }
}
