package org.parley.domain.history;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listing;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.negotiation.Negotiation;

/** Later evidence as editors keep it. Readers see it at once, beside the position, which stays as it was. */
@Dependent
@Transactional
public class KeepingFindings {

    private final Findings findings;
    private final Directory directory;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public KeepingFindings(Findings findings, Directory directory, AuditLog audit, Clock clock) {
        this.findings = findings;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts it beside its position; nothing where the very same is there, as after a second click.
     *
     * @throws NoSuchElementException when the negotiation is gone
     * @throws NotAllowed when they are no editor
     */
    public void add(Editor who, Negotiation negotiation, Finding finding) {
        lock(who, negotiation);
        var there = findings.on(finding.manuscriptId(), finding.positionKey());
        if (there.stream().anyMatch(finding::saysTheSameAs)) return;
        finding.become(finding, who, clock.instant());
        findings.add(finding);
        audit.record(who, Deed.FINDING_ADDED, subject(finding));
    }

    /**
     * Has it say what the changed one does.
     *
     * @param base the edition that the editor saw
     * @throws Overtaken when somebody else has changed or removed it since
     * @throws NoSuchElementException when the negotiation is gone
     * @throws NotAllowed when they are no editor
     */
    public void change(Editor who, Negotiation negotiation, long id, int base, Finding changed) {
        lock(who, negotiation);
        var found = findings.withId(id).orElseThrow(() -> new Overtaken(""));
        if (found.saysTheSameAs(changed)) return;
        if (found.edition() != base) throw new Overtaken(found.changedBy());
        found.become(changed, who, clock.instant());
        findings.write(found);
        audit.record(who, Deed.FINDING_CHANGED, subject(found));
    }

    /**
     * @param base the edition that the editor saw
     * @throws Overtaken when somebody else has changed it since
     * @throws NoSuchElementException when the negotiation is gone
     * @throws NotAllowed when they are no editor
     */
    public void remove(Editor who, Negotiation negotiation, long id, int base) {
        lock(who, negotiation);
        var found = findings.withId(id);
        if (found.isEmpty()) return;
        if (found.get().edition() != base) throw new Overtaken(found.get().changedBy());
        findings.remove(found.get());
        audit.record(who, Deed.FINDING_REMOVED, subject(found.get()));
    }

    // So that a second click finds what the first one has added.
    private void lock(Editor who, Negotiation negotiation) {
        who.require(Role.EDITOR);
        if (directory
                .lock(Listing.NEGOTIATIONS, requireNonNull(negotiation.id()))
                .isEmpty()) throw new NoSuchElementException();
    }

    private static String subject(Finding finding) {
        return "article " + finding.manuscriptId() + ", position " + finding.positionKey();
    }
}
