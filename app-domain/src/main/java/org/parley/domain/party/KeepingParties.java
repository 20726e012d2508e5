package org.parley.domain.party;

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

/** Parties as editors know them. Slugs stay, since the records of articles name parties by them. */
@Dependent
@Transactional
public class KeepingParties {

    private final Parties parties;
    private final Directory directory;
    private final AuditLog log;

    @Inject
    public KeepingParties(Parties parties, Directory directory, AuditLog log) {
        this.parties = parties;
        this.directory = directory;
        this.log = log;
    }

    /**
     * @throws SlugTaken when another party has its slug
     * @throws NotAllowed when they are no editor
     */
    public Party add(Editor who, Party party) {
        who.require(Role.EDITOR);
        parties.add(party);
        log.record(who, Deed.PARTY_ADDED, subject(party));
        return party;
    }

    /**
     * Gives it all that the changed one says, but for the slug.
     *
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws NoSuchElementException when it is gone
     * @throws NotAllowed when they are no editor
     */
    public Party change(Editor who, long id, int base, Party changed) {
        var party = locked(who, id, base);
        party.become(changed);
        parties.write(party);
        directory.changed(party, who);
        log.record(who, Deed.PARTY_CHANGED, subject(party));
        return party;
    }

    /**
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws StillUsed when something refers to it
     * @throws NoSuchElementException when it is gone
     * @throws NotAllowed when they are no editor
     */
    public void remove(Editor who, long id, int base) {
        var party = locked(who, id, base);
        if (!directory.uses(Listing.PARTIES, id, 1).isEmpty()) throw new StillUsed(subject(party));
        directory.remove(party);
        parties.remove(party);
        log.record(who, Deed.PARTY_REMOVED, subject(party));
    }

    private Party locked(Editor who, long id, int base) {
        who.require(Role.EDITOR);
        directory.lock(Listing.PARTIES, id).orElseThrow().require(base);
        return parties.withId(id).orElseThrow();
    }

    private static String subject(Party party) {
        return "party " + party;
    }
}
