package org.parley.domain.publication;

import static org.parley.domain.publication.Course.id;
import static org.parley.domain.publication.Course.subject;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Articles;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.PublishingArticle;
import org.parley.domain.editorial.Revision;
import org.parley.domain.editorial.Version;
import org.parley.domain.text.Localized;

/** What publishing comes to, whether an editor does it or a plan: nothing is planned, withdrawn or sent back any more. */
final class Release {

    private final Course course;
    private final PublishingArticle publishing;
    private final Publications publications;
    private final Articles articles;
    private final AuditLog audit;
    private final Clock clock;

    Release(
            Course course,
            PublishingArticle publishing,
            Publications publications,
            Articles articles,
            AuditLog audit,
            Clock clock) {
        this.course = course;
        this.publishing = publishing;
        this.publications = publications;
        this.articles = articles;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param who null when a plan does it */
    Version publish(
            @Nullable Editor who, Manuscript manuscript, Revision revision, Change change, @Nullable Localized note) {
        var slugBefore = articles.withId(id(manuscript)).map(a -> a.slug());
        var version = publishing.publish(revision, change, note);
        course.dropPlan(manuscript);
        publications.getOver(id(manuscript));
        publications.withdrawal(id(manuscript)).ifPresent(w -> w.end(clock.instant()));
        audit.record(who, Deed.PUBLISHED, subject(manuscript) + ", version " + version.number());
        var slug = articles.withId(id(manuscript)).orElseThrow().slug();
        if (slugBefore.isPresent() && !slugBefore.get().equals(slug))
            audit.record(who, Deed.SLUG_CHANGED, subject(manuscript) + ", " + slugBefore.get() + " → " + slug);
        return version;
    }
}
