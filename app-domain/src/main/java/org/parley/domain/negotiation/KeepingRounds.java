package org.parley.domain.negotiation;

import static java.util.Objects.requireNonNull;

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
import org.parley.domain.party.People;

/** The rounds of negotiations as editors know them. Slugs stay, since the records of articles name rounds by them. */
@Dependent
@Transactional
public class KeepingRounds {

    private final Negotiations negotiations;
    private final Parties parties;
    private final People people;
    private final Directory directory;
    private final AuditLog log;

    @Inject
    public KeepingRounds(Negotiations negotiations, Parties parties, People people, Directory directory, AuditLog log) {
        this.negotiations = negotiations;
        this.parties = parties;
        this.people = people;
        this.directory = directory;
        this.log = log;
    }

    /**
     * Adds a round to the negotiation that it names.
     *
     * @return it as it is kept
     * @throws NoSuchElementException when the negotiation, one of the parties or one of the delegates is gone
     * @throws SlugTaken when another round has its slug
     * @throws NotAllowed when they are no editor
     */
    public Round add(Editor who, Round round) {
        var negotiation = locked(who, round.negotiation());
        var kept = round.of(negotiation, parties::kept, people::kept);
        negotiations.write(negotiation.with(kept));
        directory.refresh(negotiation);
        log.record(who, Deed.ROUND_ADDED, subject(kept));
        return kept;
    }

    /**
     * Gives it all that the changed one says, but for the slug and the negotiation.
     *
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws NoSuchElementException when it, one of the parties or one of the delegates is gone
     * @throws NotAllowed when they are no editor
     */
    public Round change(Editor who, int base, Round changed) {
        var negotiation = locked(who, changed.negotiation());
        var round = of(negotiation, changed, base);
        round.become(changed.of(negotiation, parties::kept, people::kept));
        negotiations.write(negotiation);
        directory.changed(round, who);
        directory.refresh(negotiation);
        log.record(who, Deed.ROUND_CHANGED, subject(round));
        return round;
    }

    /**
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws StillUsed when an article reports of it
     * @throws NoSuchElementException when it is gone
     * @throws NotAllowed when they are no editor
     */
    public void remove(Editor who, int base, Round gone) {
        var negotiation = locked(who, gone.negotiation());
        var round = of(negotiation, gone, base);
        if (!directory.uses(Listing.ROUNDS, requireNonNull(round.id()), 1).isEmpty())
            throw new StillUsed(subject(round));
        directory.remove(round);
        negotiation.without(round);
        negotiations.write(negotiation);
        directory.refresh(negotiation);
        log.record(who, Deed.ROUND_REMOVED, subject(round));
    }

    // The negotiation is found by what its rounds say, too: of two editors with a round each, one has to wait.
    private Negotiation locked(Editor who, Negotiation negotiation) {
        who.require(Role.EDITOR);
        return directory
                .lock(Listing.NEGOTIATIONS, requireNonNull(negotiation.id()))
                .flatMap(entry -> negotiations.withId(entry.id()))
                .orElseThrow();
    }

    private Round of(Negotiation negotiation, Round asked, int base) {
        var round =
                negotiation.rounds().stream().filter(asked::equals).findFirst().orElseThrow();
        directory.lock(Listing.ROUNDS, requireNonNull(round.id())).orElseThrow().require(base);
        return round;
    }

    private static String subject(Round round) {
        return "round " + round;
    }
}
