package org.parley.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.parley.domain.article.Articles;
import org.parley.domain.party.People;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** A person for readers: the posts held, and the words said. */
@Path("/" + Paths.LANGUAGE + "/people/" + Paths.SLUG)
@RequestScoped
public class PersonController {

    @Inject
    private People people;

    @Inject
    private Articles articles;

    @SuppressWarnings("NullAway.Init")
    public PersonController() {}

    @GET
    public Page show(@PathParam("lang") Language language, @PathParam("slug") String slug) {
        var person = people.bySlug(slug).orElseThrow(NotFoundException::new);
        return Page.of("party/person", language, "/people/" + slug)
                .with("person", person)
                .with("quotations", articles.quotationsOf(person));
    }
}
