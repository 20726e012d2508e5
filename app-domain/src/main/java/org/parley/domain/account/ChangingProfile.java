package org.parley.domain.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Editors;
import org.parley.domain.text.Language;

/** Changes what an editor may change about themselves. */
@Dependent
@Transactional
public class ChangingProfile {

    private final Editors editors;
    private final AuditLog log;

    @Inject
    public ChangingProfile(Editors editors, AuditLog log) {
        this.editors = editors;
        this.log = log;
    }

    /** @param language of their admin pages */
    public void change(Editor who, String name, Language language) {
        var editor = editors.byId(Objects.requireNonNull(who.id())).orElseThrow();
        editor.change(name, editor.role());
        editor.speak(language);
        log.record(who, Deed.EDITOR_CHANGED, who.email());
    }
}
