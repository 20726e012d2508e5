package org.parley.web.article;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Published;
import org.parley.domain.party.Party;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** Articles for readers: the list, and the page with the story, the positions side by side and the follow-ups. */
@Path("/" + Paths.LANGUAGE + "/articles")
@RequestScoped
public class ArticleController {

    private static final int PER_PAGE = 20;

    @Inject
    private Articles articles;

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private Excerpts excerpts;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public ArticleController() {}

    /** @param after where the page before ended; the newest articles when there is none */
    @GET
    public Page list(@PathParam("lang") Language language, @QueryParam("after") @Nullable String after) {
        var place = after == null || after.isEmpty()
                ? null
                : Articles.Place.parse(after).orElseThrow(NotFoundException::new);
        var found = articles.newest(place, PER_PAGE + 1);
        var page = Page.of("article/list", language, "/articles")
                .with("articles", found.subList(0, Math.min(found.size(), PER_PAGE)))
                .with("first", place == null);
        return found.size() <= PER_PAGE ? page : page.with("next", Articles.Place.of(found.get(PER_PAGE - 1)));
    }

    /** @param chosen slugs of the parties to compare; all of the article's when none is chosen */
    @GET
    @Path(Paths.SLUG)
    public Page show(
            @PathParam("lang") Language language,
            @PathParam("slug") String slug,
            @QueryParam("party") List<String> chosen) {
        var article = whereabouts.find(language, slug, uri);
        var parties = chosen(article, chosen);
        return Page.of("article/show", language, "/articles/" + slug)
                .with("article", article)
                .with("corrections", corrections(article))
                .with("comparison", article.compare(parties))
                .with("partial", parties.size() < article.parties().size());
    }

    // A first version corrects nothing.
    private List<Published> corrections(Article article) {
        return article.version() > 1 ? excerpts.correctionsOf(requireNonNull(article.id())) : List.of();
    }

    private static List<Party> chosen(Article article, List<String> slugs) {
        if (slugs.isEmpty()) return article.parties();
        var parties =
                article.parties().stream().filter(p -> slugs.contains(p.slug())).toList();
        // Better no page than one that silently leaves out whom the reader asked for.
        if (slugs.stream().distinct().count() != parties.size()) throw new NotFoundException();
        return parties;
    }
}
