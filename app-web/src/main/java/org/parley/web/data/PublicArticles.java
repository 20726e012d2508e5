package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.parley.domain.article.Article;
import org.parley.domain.text.Language;
import org.parley.web.article.Whereabouts;
import org.parley.web.error.Problem;

/** Finds articles for programs: as for readers, but what was withdrawn is a problem and not a page. */
@RequestScoped
public class PublicArticles {

    @Inject
    private Whereabouts whereabouts;

    @SuppressWarnings("NullAway.Init")
    protected PublicArticles() {}

    /** @throws WebApplicationException 301 where it has another slug now; 410 where it was withdrawn; 404 */
    Article find(String slug, UriInfo asked) {
        try {
            return whereabouts.find(Language.UK, slug, asked);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != Status.GONE.getStatusCode()) throw refused;
            var pages = "The article was withdrawn. Why, is told on its page: /en/articles/" + slug;
            throw new WebApplicationException(Problem.of(Status.GONE, pages));
        }
    }
}
