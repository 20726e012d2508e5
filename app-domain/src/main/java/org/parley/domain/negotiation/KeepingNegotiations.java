package org.parley.domain.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.NoSuchElementException;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Outdated;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.directory.StillUsed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.party.Parties;

/** Negotiations as editors know them: who is in them and about what. Their rounds are {@link KeepingRounds}' matter. */
@Dependent
@Transactional
public class KeepingNegotiations {

    private final Negotiations negotiations;
    private final Parties parties;
    private final Topics topics;
    private final Directory directory;
    private final AuditLog log;

    @Inject
    public KeepingNegotiations(
            Negotiations negotiations, Parties parties, Topics topics, Directory directory, AuditLog log) {
        this.negotiations = negotiations;
        this.parties = parties;
        this.topics = topics;
        this.directory = directory;
        this.log = log;
    }

    /**
     * @return it as it is kept, without rounds
     * @throws NoSuchElementException when one of the parties or topics is gone
     * @throws SlugTaken when another negotiation has its slug
     * @throws NotAllowed when they are no editor
     */
    public Negotiation add(Editor who, Negotiation negotiation) {
        who.require(Role.EDITOR);
        var kept = negotiation.of(parties::kept, topics::kept);
        negotiations.add(kept);
        log.record(who, Deed.NEGOTIATION_ADDED, subject(kept));
        return kept;
    }

    /**
     * Gives it all that the changed one says, but for the slug and the rounds.
     *
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws NoSuchElementException when it, one of the parties or one of the topics is gone
     * @throws NotAllowed when they are no editor
     */
    public Negotiation change(Editor who, long id, int base, Negotiation changed) {
        var negotiation = locked(who, id, base);
        negotiation.become(changed.of(parties::kept, topics::kept));
        negotiations.write(negotiation);
        directory.changed(negotiation, who);
        log.record(who, Deed.NEGOTIATION_CHANGED, subject(negotiation));
        return negotiation;
    }

    /**
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws StillUsed when it has rounds
     * @throws NoSuchElementException when it is gone
     * @throws NotAllowed when they are no editor
     */
    public void remove(Editor who, long id, int base) {
        var negotiation = locked(who, id, base);
        if (!negotiation.rounds().isEmpty()) throw new StillUsed(subject(negotiation));
        directory.remove(negotiation);
        negotiations.remove(negotiation);
        log.record(who, Deed.NEGOTIATION_REMOVED, subject(negotiation));
    }

    private Negotiation locked(Editor who, long id, int base) {
        who.require(Role.EDITOR);
        directory.lock(Listing.NEGOTIATIONS, id).orElseThrow().require(base);
        return negotiations.withId(id).orElseThrow();
    }

    private static String subject(Negotiation negotiation) {
        return "negotiation " + negotiation;
    }
}
