package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Reported;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Place;
import org.parley.domain.data.Wanted;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listing;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;
import org.parley.web.view.Csv;

/** All that was said in a negotiation, word for word, as a table. */
@Path("/" + Paths.LANGUAGE + "/negotiations/" + Paths.SLUG + "/quotations.csv")
@RequestScoped
public class QuotationTableController {

    private static final int AT_ONCE = 500;

    @Inject
    private Excerpts excerpts;

    @Inject
    private Directory directory;

    @SuppressWarnings("NullAway.Init")
    public QuotationTableController() {}

    @GET
    public Response table(@PathParam("lang") Language language, @PathParam("slug") String slug) {
        if (directory.entry(Listing.NEGOTIATIONS, slug).isEmpty()) throw new NotFoundException();
        var csv = new Csv(
                "said_on",
                "speaker",
                "post",
                "party",
                "words",
                "language",
                "wording",
                "kind",
                "spoken_in",
                "venue",
                "source",
                "source_url",
                "round",
                "article");
        @Nullable Place place = null;
        do {
            var part = excerpts.quotations(Wanted.ofNegotiation(slug), place, AT_ONCE);
            part.items().forEach(q -> row(csv, q, language));
            place = part.next();
        } while (place != null);
        return Response.ok(csv.content())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Csv.attached("%s-quotations-%s.csv".formatted(slug, language.tag())))
                .build();
    }

    private static void row(Csv csv, Reported<Quotation> reported, Language language) {
        var quotation = reported.what();
        var speaker = quotation.speaker();
        var words = quotation.words().in(language);
        var round = reported.article().round();
        var source = quotation.source();
        csv.row(
                quotation.saidOn(),
                speaker == null ? null : speaker.name().in(language).words(),
                quotation.post().map(p -> p.title().in(language).words()).orElse(null),
                quotation.party().shortName().in(language).words(),
                words.words(),
                words.language().tag(),
                Fields.written(quotation.wordingIn(words.language())),
                Fields.written(quotation.kind()),
                quotation.spokenIn(),
                quotation.venue().in(language).words(),
                source == null ? null : source.name().in(language).words(),
                source == null ? null : source.url(),
                round == null ? null : round.slug(),
                Addresses.absolute(new Addresses(language).article(reported.article()))
                        + (quotation.paragraph() == null ? "" : "#" + quotation.paragraph()));
    }
}
