package org.parley.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Published;
import org.parley.domain.editorial.Change;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Content;
import org.parley.web.view.Views;

/** What was wrong, and is right now. */
@Path("/" + Paths.LANGUAGE + "/corrections.atom")
@RequestScoped
public class CorrectionFeedController {

    private static final String CORRECTIONS = "corrections";

    @Inject
    private Excerpts excerpts;

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    public CorrectionFeedController() {}

    @GET
    public Content feed(@PathParam("lang") Language language, @QueryParam("after") @Nullable String after) {
        var place = ArticleFeeds.place(after);
        var part = excerpts.versions(Change.CORRECTION, place, ArticleFeeds.PER_PART);
        return Atom.of(new Feed(
                language,
                CORRECTIONS,
                views.say(language, "feed.corrections"),
                "/articles",
                "/corrections.atom",
                place,
                part.next(),
                part.items().stream().map(v -> entry(v, language)).toList()));
    }

    private Entry entry(Published version, Language language) {
        var headline = version.headline().in(language).words();
        var note = version.note();
        return new Entry(
                "articles/%d/versions/%d".formatted(version.articleId(), version.number()),
                Entry.said(views.say(language, "feed.correction", headline), language),
                version.publishedAt(),
                version.publishedAt(),
                note == null ? null : note.in(language),
                "/articles/%s/versions/%d/changes".formatted(version.slug(), version.number()),
                null,
                version.hash(),
                List.of());
    }
}
