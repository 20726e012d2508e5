package org.parley.domain.editorial;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.TreeSet;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;

/** Puts labels on articles, many at once: for colleagues, not for readers. */
@Dependent
@Transactional
public class TaggingArticles {

    public static final int LONGEST = 50;

    private final Manuscripts manuscripts;
    private final AuditLog audit;

    @Inject
    public TaggingArticles(Manuscripts manuscripts, AuditLog audit) {
        this.manuscripts = manuscripts;
        this.audit = audit;
    }

    /**
     * Adds a label to each, or takes it away.
     *
     * @return how many of them were changed by it
     * @throws org.parley.domain.editor.NotAllowed when one is somebody else's, and they are no editor; then none is
     *     changed
     * @throws IllegalArgumentException when it is blank, or longer than {@link #LONGEST}
     */
    public int tag(Editor who, Collection<Long> ids, String label, boolean on) {
        who.require(Role.AUTHOR);
        var tag = label.strip();
        if (tag.isEmpty() || tag.length() > LONGEST) throw new IllegalArgumentException("No label: " + tag);
        var changed = 0;
        // In one order, so that two who tag the same articles never wait for each other in a circle.
        for (var id : new TreeSet<>(ids)) {
            var manuscript = manuscripts.locked(id);
            if (manuscript.isPresent() && tag(who, manuscript.get(), tag, on)) changed++;
        }
        return changed;
    }

    private boolean tag(Editor who, Manuscript manuscript, String tag, boolean on) {
        manuscript.requireOpenTo(who);
        var tags = new HashSet<>(manuscript.tags());
        var isNew = on ? tags.add(tag) : tags.remove(tag);
        if (!isNew) return false;
        manuscript.tag(tags);
        audit.record(who, Deed.ARTICLE_TAGGED, "article " + manuscript.id());
        return true;
    }
}
