package org.parley.domain.directory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;

/** What was recorded, in words: {@code PARTY_ADDED party us}. */
public final class Deeds implements AuditLog {

    private final List<String> recorded = new ArrayList<>();

    @Override
    public void record(@Nullable Editor who, Deed deed, String subject) {
        recorded.add(deed + " " + subject);
    }

    public List<String> recorded() {
        return List.copyOf(recorded);
    }
}
