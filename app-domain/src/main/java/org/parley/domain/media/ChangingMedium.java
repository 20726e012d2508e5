package org.parley.domain.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.NoSuchElementException;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;

/** Says something else of a picture, or takes it out of the library. */
@Dependent
@Transactional
public class ChangingMedium {

    private final Media media;
    private final AuditLog audit;

    @Inject
    public ChangingMedium(Media media, AuditLog audit) {
        this.media = media;
        this.audit = audit;
    }

    /** Somebody else has changed it since; nothing was saved. */
    public static class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * When that is said of it already, as after a second click, nothing changes.
     *
     * @param basedOn its {@link Medium#changes} when the editor began
     * @throws NoSuchElementException when it is not there
     * @throws Outdated when it was changed meanwhile
     */
    public Medium say(Editor who, long id, int basedOn, Caption caption) {
        var medium = media.locked(id).orElseThrow();
        who.require(isOf(who, medium) ? Role.AUTHOR : Role.EDITOR);
        if (medium.caption().equals(caption)) return medium;
        if (medium.changes() != basedOn) throw new Outdated();
        medium.caption(caption);
        audit.record(who, Deed.MEDIA_CHANGED, "medium " + id);
        return medium;
    }

    /** Authors change what they sent themselves, editors everything. */
    public static boolean isOpenTo(Editor who, Medium medium) {
        return who.is(Role.EDITOR) || isOf(who, medium);
    }

    private static boolean isOf(Editor who, Medium medium) {
        return medium.editor().equals(who);
    }

    /**
     * Does nothing when it is gone already.
     *
     * @throws InUse when an article shows it, or one of its versions did
     */
    public void remove(Editor who, long id) {
        who.require(Role.EDITOR);
        var medium = media.locked(id);
        if (medium.isEmpty()) return;
        var uses = media.uses(medium.get());
        if (!uses.isEmpty()) throw new InUse(uses);
        media.remove(medium.get());
        audit.record(
                who, Deed.MEDIA_REMOVED, "medium " + id + " " + medium.get().fileName());
    }
}
