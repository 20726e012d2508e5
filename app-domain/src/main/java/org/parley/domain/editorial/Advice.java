package org.parley.domain.editorial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Issue.Problem;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** What a record could have and has not: readers would miss it, and it can be published all the same. */
final class Advice {

    private final Article draft;
    private final List<Issue> issues = new ArrayList<>();

    private Advice(Article draft) {
        this.draft = draft;
    }

    /** In the order of the record. */
    static List<Issue> on(Article draft) {
        var advice = new Advice(draft);
        advice.missing();
        advice.untranslated();
        return advice.issues;
    }

    private void missing() {
        if (draft.round() == null) report("round", Problem.NO_ROUND);
        if (draft.lead() == null) report("lead", Problem.NO_LEAD);
        if (draft.keyPoints().isEmpty()) report("keyPoints", Problem.NO_KEY_POINTS);
        if (draft.source() == null) report("source", Problem.NO_SOURCE);
        if (draft.topics().isEmpty()) report("table", Problem.NO_TABLE);
        draft.topics().stream()
                .filter(t -> draft.positions().stream().noneMatch(p -> p.topic().equals(t)))
                .filter(t ->
                        draft.commonGround().stream().noneMatch(c -> c.topic().equals(t)))
                .forEach(t -> report("topics." + t.slug(), Problem.TOPIC_WITHOUT_POSITION));
        if (draft.photo() == null) report("photo", Problem.NO_PHOTO);
    }

    private void untranslated() {
        check("headline", draft.headline());
        check("lead", draft.lead());
        draft.keyPoints().forEach(k -> check("keyPoints", k.text()));
        check("outcome", draft.outcome());
        draft.paragraphs().forEach(p -> check("sections." + p.anchor(), p.text()));
        draft.positions().forEach(p -> check("positions." + p.key(), p.summary()));
        draft.commonGround().forEach(c -> check("commonGround." + c.key(), c.statement()));
        draft.followUps().forEach(f -> check("followUps." + f.key(), f.what()));
        var photo = draft.photo();
        if (photo != null) check("photo", photo.alternative());
    }

    private void check(String field, @Nullable Localized text) {
        if (text == null || text.isIn(Language.UK) && text.isIn(Language.EN)) return;
        var issue = new Issue(field, Problem.NOT_TRANSLATED);
        if (!issues.contains(issue)) issues.add(issue);
    }

    private void report(String field, Problem problem) {
        issues.add(new Issue(field, problem));
    }
}
