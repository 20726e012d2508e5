package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.parley.domain.article.Articles;

/** Tells what a draft lacks, long before anybody publishes it. */
@Dependent
@Transactional
public class CheckingArticle {

    private final Articles articles;

    @Inject
    public CheckingArticle(Articles articles) {
        this.articles = articles;
    }

    /** First what stands in the way of publishing, then what is only worth knowing; each in the order of the record. */
    public List<Issue> issues(Draft draft) {
        var issues = new ArrayList<Issue>();
        issues.addAll(PublishingCheck.issues(
                draft.article(), requireNonNull(draft.manuscript().id()), articles));
        issues.addAll(Advice.on(draft.article()));
        return List.copyOf(issues);
    }
}
