package org.parley.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.publication.Publications;
import org.parley.domain.publication.Withdrawal;
import org.parley.domain.text.Language;
import org.parley.web.view.Page;

/** Finds what a reader asks for by an address that it may have had once, or that leads to nothing any more. */
@RequestScoped
public class Whereabouts {

    @Inject
    private Articles articles;

    @Inject
    private Publications publications;

    @SuppressWarnings("NullAway.Init")
    protected Whereabouts() {}

    /**
     * The article with this slug.
     *
     * @param asked the address, of which everything but the slug is kept where the article has moved
     * @throws WebApplicationException 301 where it has another slug now; 410 with the reason where it was withdrawn; 404
     */
    public Article find(Language language, String slug, UriInfo asked) {
        return articles.findPublished(slug).orElseThrow(() -> elsewhere(language, slug, asked));
    }

    /**
     * Why something that came with an article is not there.
     *
     * @param articleId of the article that was withdrawn with it
     * @return 410 with the reason, or 404 where there is none
     */
    public WebApplicationException withdrawn(Language language, long articleId) {
        return publications
                .withdrawal(articleId)
                .map(withdrawal -> gone(language, withdrawal))
                .orElseGet(NotFoundException::new);
    }

    private WebApplicationException elsewhere(Language language, String slug, UriInfo asked) {
        var id = articles.everAt(slug);
        if (id.isEmpty()) return new NotFoundException();
        var withdrawal = publications.withdrawal(id.get());
        if (withdrawal.isPresent()) return gone(language, withdrawal.get());
        return articles.withId(id.get())
                .<WebApplicationException>map(now -> moved(slug, now.slug(), asked))
                .orElseGet(NotFoundException::new);
    }

    private static WebApplicationException moved(String from, String to, UriInfo asked) {
        var uri = asked.getRequestUri();
        var path = uri.getRawPath().replaceFirst("/articles/" + from, "/articles/" + to);
        var target = URI.create(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        var caching = new CacheControl();
        // Should it get its old slug back, nobody must be led in a circle by what they remember.
        caching.setNoCache(true);
        return new RedirectionException(Response.status(Status.MOVED_PERMANENTLY)
                .location(target)
                .cacheControl(caching)
                .build());
    }

    private static WebApplicationException gone(Language language, Withdrawal withdrawal) {
        var status = Status.GONE.getStatusCode();
        var page = new Page("article/withdrawn", language, null, status, Map.of("withdrawal", withdrawal));
        return new WebApplicationException(Response.status(status).entity(page).build());
    }
}
