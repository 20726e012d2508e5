package org.parley.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Statements;
import org.parley.domain.article.Statements.Place;
import org.parley.domain.directory.Listing;
import org.parley.domain.party.People;
import org.parley.domain.party.Person;
import org.parley.domain.text.Language;
import org.parley.web.listing.ByName;
import org.parley.web.listing.ReadersList;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** People for readers: all of them, and one with the posts held and the words said. */
@Path("/" + Paths.LANGUAGE + "/people")
@RequestScoped
public class PersonController {

    private static final String PATH = "/people";
    private static final int ON_A_PAGE = 30;

    @Inject
    private People people;

    @Inject
    private Statements statements;

    @Inject
    private ReadersList list;

    @Inject
    private ByName byName;

    @SuppressWarnings("NullAway.Init")
    public PersonController() {}

    @GET
    public Page list(
            @PathParam("lang") Language language,
            @QueryParam("after") @Nullable String after,
            @QueryParam("from") @Nullable String from,
            @QueryParam("party") @Nullable String party) {
        return list.page(language, Listing.PEOPLE, PATH, after, from, party);
    }

    /** @param name the slug, or the name, which leads to the person */
    @GET
    @Path(Paths.NAME)
    public Response show(
            @PathParam("lang") Language language,
            @PathParam("name") String name,
            @QueryParam("after") @Nullable String after) {
        var person = Paths.isSlug(name) ? people.bySlug(name).orElse(null) : null;
        return person == null
                ? byName.lead(language, Listing.PEOPLE, PATH, name)
                : Response.ok(page(language, person, after)).build();
    }

    private Page page(Language language, Person person, @Nullable String after) {
        var begin = after == null ? null : Place.parse(after).orElse(null);
        var found = statements.quotationsOf(person, begin, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var page = Page.of("party/person", language, PATH + "/" + person.slug())
                .with("person", person)
                .with("quotations", shown)
                .with("further", begin != null);
        if (found.size() <= ON_A_PAGE) return page;
        return page.with("next", "?after=" + Place.of(shown.get(ON_A_PAGE - 1).what()));
    }
}
