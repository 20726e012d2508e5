package org.parley.domain.editorial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.editorial.Issue.Problem;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Localized;

/** Whether the evidence of a record is unbroken: what must hold before readers may see it. */
final class PublishingCheck {

    private final Article draft;
    private final List<Issue> issues = new ArrayList<>();

    private PublishingCheck(Article draft) {
        this.draft = draft;
    }

    /** All that stands in the way, in the order of the record; empty when it is ready. */
    static List<Issue> issues(Article draft) {
        var check = new PublishingCheck(draft);
        check.text();
        check.quotations();
        check.table();
        check.followUps();
        check.photo();
        return check.issues;
    }

    /** As {@link #issues(Article)}, and what does not go together with what readers have already. */
    static List<Issue> issues(Article draft, long manuscriptId, Articles articles) {
        var issues = new ArrayList<Issue>(issues(draft));
        articles.withId(manuscriptId).ifPresent(live -> issues.addAll(removed(draft, live)));
        articles.everAt(draft.slug())
                .filter(other -> other != manuscriptId)
                .ifPresent(other -> issues.add(new Issue("slug", Problem.SLUG_TAKEN)));
        return issues;
    }

    /** Follow-ups that readers know already and that the draft no longer has: a promise is not unmade. */
    static List<Issue> removed(Article draft, Article live) {
        var kept = draft.followUps().stream().map(FollowUp::key).toList();
        return live.followUps().stream()
                .map(FollowUp::key)
                .filter(key -> !kept.contains(key))
                .map(key -> new Issue("followUps." + key, Problem.PUBLISHED_FOLLOW_UP_REMOVED))
                .toList();
    }

    private void text() {
        if (draft.headline() == null) report("headline", Problem.NO_HEADLINE);
        if (draft.paragraphs().findAny().isEmpty()) report("sections", Problem.NO_TEXT);
        var seen = new HashSet<String>();
        draft.paragraphs()
                .filter(p -> !seen.add(p.anchor()))
                .forEach(p -> report("sections." + p.anchor(), Problem.ANCHOR_TWICE));
        draft.lacunae().forEach(l -> words("lacunae." + l.paragraph(), l.paragraph(), l.after()));
        words("outcome", draft.outcomeParagraph(), null);
        words("duration", draft.durationParagraph(), null);
    }

    private void quotations() {
        unique("quotations", draft.quotations().stream().map(Quotation::key));
        for (var quotation : draft.quotations()) {
            var field = "quotations." + quotation.key();
            if (quotation.paragraph() == null && quotation.source() == null)
                report(field, Problem.QUOTATION_WITHOUT_SOURCE);
            words(field, quotation.paragraph(), quotation.words());
        }
    }

    private void table() {
        unique("positions", draft.positions().stream().map(p -> p.key()));
        unique("commonGround", draft.commonGround().stream().map(c -> c.key()));
        for (var position : draft.positions()) {
            var field = "positions." + position.key();
            passage(field, position.evidence());
            if (!draft.parties().contains(position.party()) || !draft.topics().contains(position.topic()))
                report(field, Problem.NOT_IN_TABLE);
        }
        for (var ground : draft.commonGround()) {
            var field = "commonGround." + ground.key();
            passage(field, ground.evidence());
            if (!draft.parties().containsAll(ground.parties())
                    || !draft.topics().contains(ground.topic())) report(field, Problem.NOT_IN_TABLE);
        }
        draft.absences().forEach(a -> passage(Evidence.field(a), a.evidence()));
    }

    private void followUps() {
        unique("followUps", draft.followUps().stream().map(FollowUp::key));
        for (var followUp : draft.followUps()) {
            var field = "followUps." + followUp.key();
            passage(field, followUp.evidence());
            if (followUp.evidence().words() == null) report(field, Problem.NO_SOURCE_SENTENCE);
        }
    }

    private void photo() {
        var photo = draft.photo();
        if (photo != null && photo.address() != null && photo.alternative() == null)
            report("photo", Problem.PHOTO_WITHOUT_ALTERNATIVE);
    }

    private void passage(String field, @Nullable Passage passage) {
        if (passage != null) words(field, passage.paragraph(), passage.words());
    }

    private void words(String field, @Nullable String anchor, @Nullable Localized words) {
        if (anchor == null) return;
        var paragraph = draft.paragraph(anchor);
        if (paragraph.isEmpty()) report(field, Problem.NO_SUCH_PARAGRAPH);
        else if (words != null && !paragraph.get().says(words)) report(field, Problem.WORDS_NOT_IN_PARAGRAPH);
    }

    private void unique(String field, Stream<String> keys) {
        var seen = new HashSet<String>();
        keys.filter(key -> !seen.add(key)).forEach(key -> report(field + "." + key, Problem.KEY_TWICE));
    }

    private void report(String field, Problem problem) {
        issues.add(new Issue(field, problem));
    }
}
