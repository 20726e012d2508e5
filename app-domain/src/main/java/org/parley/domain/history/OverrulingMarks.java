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

/** Editors have the last word on what has changed, and say why. What follows from the record stays beside it. */
@Dependent
@Transactional
public class OverrulingMarks {

    private final Overrules overrules;
    private final Directory directory;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public OverrulingMarks(Overrules overrules, Directory directory, AuditLog audit, Clock clock) {
        this.overrules = overrules;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says so from now on, in the place of what was said before.
     *
     * @param base the edition that the editor saw; 0 where there was none
     * @throws Overtaken when somebody else has changed it since
     * @throws NoSuchElementException when the negotiation is gone
     * @throws NotAllowed when they are no editor
     */
    public void overrule(Editor who, Negotiation negotiation, int base, Overrule said) {
        lock(who, negotiation);
        var found = overrules.at(said.round(), said.party(), said.topic());
        // A second click, or two editors of one mind.
        if (found.filter(said::saysTheSameAs).isPresent()) return;
        if (found.map(Overrule::edition).orElse(0) != base)
            throw new Overtaken(found.map(Overrule::changedBy).orElse(""));
        var kept = found.orElse(said);
        kept.become(said, who, clock.instant());
        if (found.isEmpty()) overrules.add(kept);
        else overrules.write(kept);
        audit.record(who, Deed.MARK_OVERRULED, subject(said));
    }

    /**
     * Leaves it at what follows from the record.
     *
     * @param base the edition that the editor saw
     * @throws Overtaken when somebody else has changed it since
     * @throws NoSuchElementException when the negotiation is gone
     * @throws NotAllowed when they are no editor
     */
    public void restore(Editor who, Negotiation negotiation, int base, String round, String party, String topic) {
        lock(who, negotiation);
        var found = overrules.at(round, party, topic);
        if (found.isEmpty()) return;
        if (found.get().edition() != base) throw new Overtaken(found.get().changedBy());
        overrules.remove(found.get());
        audit.record(who, Deed.MARK_RESTORED, subject(found.get()));
    }

    // Of two editors with the same cell, one has to wait for what the other one says.
    private void lock(Editor who, Negotiation negotiation) {
        who.require(Role.EDITOR);
        if (directory
                .lock(Listing.NEGOTIATIONS, requireNonNull(negotiation.id()))
                .isEmpty()) throw new NoSuchElementException();
    }

    private static String subject(Overrule said) {
        return "round " + said.round() + ", " + said.party() + ", " + said.topic();
    }
}
