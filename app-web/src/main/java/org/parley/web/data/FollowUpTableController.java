package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Reported;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Place;
import org.parley.domain.directory.Directory;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Addresses;
import org.parley.web.view.Csv;

/** Follow-ups as a table, narrowed as the list of them is: by negotiation, party and status. */
@Path("/" + Paths.LANGUAGE + "/follow-ups.csv")
@RequestScoped
public class FollowUpTableController {

    private static final int AT_ONCE = 500;

    @Inject
    private Excerpts excerpts;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public FollowUpTableController() {}

    @GET
    public Response table(@PathParam("lang") Language language) {
        var today = LocalDate.now(clock);
        var wanted = new Query(uri, "negotiation", "party", "status").wanted(directory, today);
        var csv = new Csv(
                "id",
                "what",
                "language",
                "parties",
                "forum",
                "due",
                "agreed_on",
                "status",
                "status_since",
                "status_source",
                "source_sentence",
                "negotiation",
                "article",
                "url");
        @Nullable Place place = null;
        do {
            var part = excerpts.followUps(wanted, place, AT_ONCE);
            part.items().forEach(f -> row(csv, f, today, language));
            place = part.next();
        } while (place != null);
        return Response.ok(csv.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, Csv.attached("follow-ups-" + language.tag() + ".csv"))
                .build();
    }

    private static void row(Csv csv, Reported<FollowUp> reported, LocalDate today, Language language) {
        var followUp = reported.what();
        var round = reported.article().round();
        var words = followUp.evidence().words();
        var forum = followUp.forum();
        csv.row(
                followUp.id(),
                followUp.what().in(language).words(),
                followUp.what().in(language).language().tag(),
                followUp.parties().stream()
                        .map(p -> p.shortName().in(language).words())
                        .collect(Collectors.joining("; ")),
                forum == null ? null : forum.in(language).words(),
                followUp.due(),
                followUp.agreedOn(),
                Fields.written(followUp.statusOn(today)),
                followUp.statusSince(today),
                followUp.lastEntryBy(today)
                        .map(e -> e.source().name().in(language).words())
                        .orElse(null),
                words == null ? null : words.in(language).words(),
                round == null ? null : round.negotiation().name().in(language).words(),
                Addresses.absolute(new Addresses(language).article(reported.article())),
                Addresses.absolute(new Addresses(language).followUp(followUp)));
    }
}
