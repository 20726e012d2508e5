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

/** Topics as editors know them. Slugs stay, since the records of articles name topics by them. */
@Dependent
@Transactional
public class KeepingTopics {

    private final Topics topics;
    private final Directory directory;
    private final AuditLog log;

    @Inject
    public KeepingTopics(Topics topics, Directory directory, AuditLog log) {
        this.topics = topics;
        this.directory = directory;
        this.log = log;
    }

    /**
     * @return it as it is kept
     * @throws NoSuchElementException when the wider matter is gone
     * @throws SlugTaken when another topic has its slug
     * @throws NotAllowed when they are no editor
     */
    public Topic add(Editor who, Topic topic) {
        who.require(Role.EDITOR);
        var kept = topic.under(topics::kept);
        topics.add(kept);
        log.record(who, Deed.TOPIC_ADDED, subject(kept));
        return kept;
    }

    /**
     * Gives it all that the changed one says, but for the slug.
     *
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws OwnAncestor when the wider matter is the topic itself or a part of it
     * @throws NoSuchElementException when it, or the wider matter, is gone
     * @throws NotAllowed when they are no editor
     */
    public Topic change(Editor who, long id, int base, Topic changed) {
        who.require(Role.EDITOR);
        // Of two who put each of two topics under the other one at once, the second must see what the first did.
        directory.lockOrder(Listing.TOPICS);
        var topic = locked(who, id, base);
        topic.become(changed.under(topics::kept));
        topics.write(topic);
        directory.changed(topic, who);
        log.record(who, Deed.TOPIC_CHANGED, subject(topic));
        return topic;
    }

    /**
     * @param base the edition that the editor saw
     * @throws Outdated when somebody else has changed it since
     * @throws StillUsed when something refers to it
     * @throws NoSuchElementException when it is gone
     * @throws NotAllowed when they are no editor
     */
    public void remove(Editor who, long id, int base) {
        var topic = locked(who, id, base);
        if (!directory.uses(Listing.TOPICS, id, 1).isEmpty()) throw new StillUsed(subject(topic));
        directory.remove(topic);
        topics.remove(topic);
        log.record(who, Deed.TOPIC_REMOVED, subject(topic));
    }

    private Topic locked(Editor who, long id, int base) {
        who.require(Role.EDITOR);
        directory.lock(Listing.TOPICS, id).orElseThrow().require(base);
        return topics.withId(id).orElseThrow();
    }

    private static String subject(Topic topic) {
        return "topic " + topic;
    }
}
