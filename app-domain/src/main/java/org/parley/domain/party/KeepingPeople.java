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

/** People as editors know them. Slugs stay, since the records of articles name people by them. */
@Dependent
@Transactional
public class KeepingPeople {

    private final People people;
    private final Parties parties;
    private final Directory directory;
    private final AuditLog log;

    @Inject
    public KeepingPeople(People people, Parties parties, Directory directory, AuditLog log) {
        this.people = people;
        this.parties = parties;
        this.directory = directory;
        this.log = log;
    }

    /**
     * @return it as it is kept
     * @throws NoSuchElementException when one of the parties is gone
     * @throws SlugTaken when another person has its slug
     * @throws NotAllowed when they are no editor
     */
    public Person add(Editor who, Person person) {
        who.require(Role.EDITOR);
        var kept = person.at(parties::kept);
        people.add(kept);
        log.record(who, Deed.PERSON_ADDED, subject(person));
        return kept;
    }

    /**
     * Gives somebody all that the changed one says, but for the slug.
     *
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws NoSuchElementException when it, or one of the parties, is gone
     * @throws NotAllowed when they are no editor
     */
    public Person change(Editor who, long id, int base, Person changed) {
        var person = locked(who, id, base);
        person.become(changed.at(parties::kept));
        people.write(person);
        directory.changed(person, who);
        log.record(who, Deed.PERSON_CHANGED, subject(person));
        return person;
    }

    /**
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws StillUsed when something refers to it
     * @throws NoSuchElementException when it is gone
     * @throws NotAllowed when they are no editor
     */
    public void remove(Editor who, long id, int base) {
        var person = locked(who, id, base);
        if (!directory.uses(Listing.PEOPLE, id, 1).isEmpty()) throw new StillUsed(subject(person));
        directory.remove(person);
        people.remove(person);
        log.record(who, Deed.PERSON_REMOVED, subject(person));
    }

    private Person locked(Editor who, long id, int base) {
        who.require(Role.EDITOR);
        directory.lock(Listing.PEOPLE, id).orElseThrow().require(base);
        return people.withId(id).orElseThrow();
    }

    private static String subject(Person person) {
        return "person " + person;
    }
}
