package org.parley.domain.editorial;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;

/** Says of an article that its texts say the same in all languages, though one of them was changed last. */
@Dependent
@Transactional
public class ConfirmingTranslations {

    private final Manuscripts manuscripts;
    private final AuditLog audit;

    @Inject
    public ConfirmingTranslations(Manuscripts manuscripts, AuditLog audit) {
        this.manuscripts = manuscripts;
        this.audit = audit;
    }

    /**
     * Nothing happens where there is no doubt, as after a second click.
     *
     * @param stale how many texts the editor was told of: with more or fewer by now, they have not seen them all
     * @return whether that is still so; empty when there is no such article
     * @throws org.parley.domain.editor.NotAllowed when it is somebody else's, and they are no editor
     */
    public Optional<Boolean> confirm(Editor who, long id, int stale) {
        who.require(Role.AUTHOR);
        var found = manuscripts.locked(id);
        found.ifPresent(manuscript -> manuscript.requireOpenTo(who));
        return found.map(manuscript -> confirm(who, manuscript, stale));
    }

    private boolean confirm(Editor who, Manuscript manuscript, int stale) {
        if (manuscript.stale() == 0) return true;
        if (manuscript.stale() != stale) return false;
        manuscript.confirmTranslations();
        audit.record(who, Deed.TRANSLATIONS_CONFIRMED, "article " + manuscript.id());
        return true;
    }
}
