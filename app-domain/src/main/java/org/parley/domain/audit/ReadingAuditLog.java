package org.parley.domain.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.audit.AuditEntries.Wanted;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;

/** Lets administrators read the log. */
@Dependent
@Transactional
public class ReadingAuditLog {

    private final AuditEntries entries;
    private final AuditLog log;

    @Inject
    public ReadingAuditLog(AuditEntries entries, AuditLog log) {
        this.entries = entries;
        this.log = log;
    }

    public List<AuditEntry> find(Editor who, Wanted wanted, @Nullable Long before, int most) {
        who.require(Role.ADMINISTRATOR);
        return entries.find(wanted, before, most);
    }

    /** Notes that the log leaves the house. */
    public void export(Editor who) {
        who.require(Role.ADMINISTRATOR);
        log.record(who, Deed.AUDIT_EXPORTED, "");
    }
}
