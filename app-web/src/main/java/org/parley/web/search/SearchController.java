package org.parley.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.domain.article.Articles;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listing;
import org.parley.domain.search.Kind;
import org.parley.domain.search.NotReady;
import org.parley.domain.search.Search;
import org.parley.domain.text.Language;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;
import org.parley.web.view.Page;

/** Search for readers. {@link SynonymAdminController} is for the words that editors have it take for equal. */
@Path("/" + Paths.LANGUAGE + "/search")
@RequestScoped
public class SearchController {

    private static final int NEWEST = 5;
    private static final int SECONDS_TO_WAIT = 3;

    @Inject
    private Search search;

    @Inject
    private Articles articles;

    @Inject
    private Directory directory;

    @SuppressWarnings("NullAway.Init")
    public SearchController() {}

    @GET
    public Response show(@PathParam("lang") Language language, @Context UriInfo address) {
        var form = Form.of(Map.copyOf(address.getQueryParameters()));
        var asked = new SearchQuery(form);
        var page = page("search/show", language, asked).with("form", form);
        try {
            var filled = offering(page, form, language);
            if (!form.isRight()) return Answers.refused(filled);
            if (!asked.isAsked()) return Response.ok(filled).build();
            var findings = search.find(asked.question(language));
            if (asked.page() > Math.max(1, findings.pages()))
                return Response.seeOther(URI.create(new Addresses(language).search() + asked.page(findings.pages())))
                        .build();
            var answer = filled.with("findings", findings).with("kinds", Kind.values());
            return Response.ok(findings.isEmpty() ? answer.with("newest", articles.newest(null, NEWEST)) : answer)
                    .build();
        } catch (NotReady e) {
            return Response.ok(page("search/not-ready", language, asked)
                            .withStatus(Response.Status.SERVICE_UNAVAILABLE.getStatusCode()))
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                    .build();
        }
    }

    private Page offering(Page page, Form form, Language language) throws NotReady {
        var negotiations = offered(Kind.NEGOTIATION, language);
        var parties = offered(Kind.PARTY, language);
        var topics = offered(Kind.TOPIC, language);
        refuseUnknown(form, "negotiation", negotiations, Listing.NEGOTIATIONS, "problem.unknownNegotiation");
        refuseUnknown(form, "party", parties, Listing.PARTIES, "problem.unknownParty");
        refuseUnknown(form, "topic", topics, Listing.TOPICS, "problem.unknownTopic");
        return page.with("negotiations", negotiations).with("parties", parties).with("topics", topics);
    }

    // Not all that there is has to be offered. What is offered needs no database.
    private void refuseUnknown(Form form, String field, Map<String, String> offers, Listing listing, String problem) {
        var slug = form.value(field);
        if (slug.isEmpty() || offers.containsKey(slug)) return;
        if (directory.entry(listing, slug).isEmpty()) form.refuse(field, problem);
    }

    private Map<String, String> offered(Kind kind, Language language) throws NotReady {
        var offers = new LinkedHashMap<String, String>();
        search.offered(kind, language).forEach(offer -> offers.put(offer.slug(), offer.name()));
        return offers;
    }

    // Results are no page to be found by search engines, so it has no address of its own.
    private static Page page(String template, Language language, SearchQuery asked) {
        var other = new Addresses(language).inOther("/search") + asked.same();
        return new Page(template, language, null, Response.Status.OK.getStatusCode(), Map.of())
                .with("otherLanguage", other)
                .with("asked", asked);
    }
}
