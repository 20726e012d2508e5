package org.parley.web.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.editorial.Revision;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.view.Page;

/** Pages for readers, with a draft in the place of what is public. */
@ApplicationScoped
public class DraftPages {

    private static final Localized NOTHING_YET = Localized.of("—", "—");
    private static final int FIRST_WORDS = 60;

    @Inject
    private Articles articles;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DraftPages() {}

    /** The very template that readers get. The draft is dated as if it were published now. */
    public Page asReadersSeeIt(Revision revision, Article draft, Language language) {
        if (draft.headline() == null) draft.headline(NOTHING_YET);
        var first = articles.withId(revision.manuscriptId()).map(Article::publishedAt);
        draft.publishedAs(revision.manuscriptId(), 0, first.orElseGet(clock::instant), null);
        return new Page("article/show", language, null, 200, Map.of())
                .with("article", draft)
                .with("comparison", draft.compare(draft.parties()))
                .with("partial", false)
                .with("preview", true);
    }

    /** What can be commented on: by the text of its {@link org.parley.domain.review.Place}, with what people know it by. */
    public Map<String, String> places(Article draft, Language language) {
        var places = new LinkedHashMap<String, String>();
        draft.paragraphs()
                .forEach(p -> places.put(
                        p.anchor(),
                        "¶ " + p.number() + " "
                                + firstWords(p.text().in(language).words())));
        for (var topic : draft.topics())
            for (var party : draft.parties())
                places.put(
                        party.slug() + "." + topic.slug(),
                        party.shortName().in(language).words() + " — "
                                + topic.name().in(language).words());
        return places;
    }

    private static String firstWords(String text) {
        if (text.codePointCount(0, text.length()) <= FIRST_WORDS) return text;
        return text.substring(0, text.offsetByCodePoints(0, FIRST_WORDS)) + "…";
    }
}
