package org.parley.domain.editorial;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;

/** Goes back to what an article said before, by a new revision: nothing that was written since gets lost. */
@Dependent
@Transactional
public class RestoringRevision {

    private final EditingArticle editing;
    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final RecordFormat format;
    private final AuditLog audit;

    @Inject
    public RestoringRevision(
            Manuscripts manuscripts, Revisions revisions, RecordFormat format, AuditLog audit, Clock clock) {
        this.editing = new EditingArticle(manuscripts, revisions, format, audit, clock);
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.format = format;
        this.audit = audit;
    }

    /**
     * Makes a revision with the content of an old one; empty when the article has no such revision.
     *
     * @param basedOn the {@linkplain Draft#fingerprint fingerprint} of the whole draft that the editor has seen
     * @param summary what colleagues are told about it
     * @throws Outdated when somebody has changed the draft since
     * @throws RecordFormat.UnreadableRecord when it names something that is no longer known
     */
    public Optional<Draft> restore(Editor who, long manuscriptId, int number, String basedOn, String summary) {
        // First of all, so that nobody else saves meanwhile.
        manuscripts.locked(manuscriptId).ifPresent(manuscript -> manuscript.requireOpenTo(who));
        return revisions
                .numbered(manuscriptId, number)
                .map(old -> goBack(who, old, basedOn, summary, Deed.REVISION_RESTORED));
    }

    /**
     * Makes a revision with what readers were given last; empty when they were given nothing.
     *
     * @throws Outdated when somebody has changed the draft since
     */
    public Optional<Draft> discardDraft(Editor who, long manuscriptId, String basedOn, String summary) {
        manuscripts.locked(manuscriptId).ifPresent(manuscript -> manuscript.requireOpenTo(who));
        return revisions
                .latestVersion(manuscriptId)
                .map(last -> goBack(who, last.revision(), basedOn, summary, Deed.DRAFT_DISCARDED));
    }

    private Draft goBack(Editor who, Revision old, String basedOn, String summary, Deed deed) {
        var record = format.read(old.content());
        var id = old.manuscriptId();
        var draft = editing.revise(who, id, Concern.WHOLE, basedOn, now -> record, Saving.BY_HAND, summary);
        audit.record(who, deed, "article " + id + ", revision " + old.number());
        return draft;
    }
}
