package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Wanted;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Content;

/** Negotiations with their rounds, parties, people and topics for programs, by their Ukrainian names. */
@Path("/api")
@RequestScoped
public class DirectoryApiController {

    @Inject
    private Directory directory;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Parties parties;

    @Inject
    private People people;

    @Inject
    private Topics topics;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public DirectoryApiController() {}

    @GET
    @Path("negotiations")
    public Content negotiations() {
        return list(Listing.NEGOTIATIONS, negotiations::withIds, DirectoryData::negotiation);
    }

    @GET
    @Path("negotiations/" + Paths.SLUG)
    public Content negotiation(@PathParam("slug") String slug) {
        var found = negotiations.bySlug(slug).orElseThrow(NotFoundException::new);
        return Answer.json(DirectoryData.negotiation(found));
    }

    @GET
    @Path("negotiations/" + Paths.SLUG + "/rounds")
    public Content rounds(@PathParam("slug") String slug) {
        var found = negotiations.bySlug(slug).orElseThrow(NotFoundException::new);
        return Answer.list(found.rounds(), DirectoryData::round, null);
    }

    @GET
    @Path("parties")
    public Content parties() {
        return list(Listing.PARTIES, parties::withIds, DirectoryData::party);
    }

    @GET
    @Path("parties/" + Paths.SLUG)
    public Content party(@PathParam("slug") String slug) {
        return Answer.json(DirectoryData.party(parties.bySlug(slug).orElseThrow(NotFoundException::new)));
    }

    @GET
    @Path("people")
    public Content people() {
        return list(Listing.PEOPLE, people::withIds, DirectoryData::person);
    }

    @GET
    @Path("people/" + Paths.SLUG)
    public Content person(@PathParam("slug") String slug) {
        return Answer.json(DirectoryData.person(people.bySlug(slug).orElseThrow(NotFoundException::new)));
    }

    @GET
    @Path("topics")
    public Content topics() {
        return list(Listing.TOPICS, topics::withIds, DirectoryData::topic);
    }

    @GET
    @Path("topics/" + Paths.SLUG)
    public Content topic(@PathParam("slug") String slug) {
        return Answer.json(DirectoryData.topic(topics.bySlug(slug).orElseThrow(NotFoundException::new)));
    }

    private <T extends Listed> Content list(
            Listing listing, Function<Collection<Long>, List<T>> reading, Function<T, Fields> each) {
        var query = new Query(uri);
        var part = directory.list(Wanted.all(listing, Language.UK), query.afterEntry(), query.limit());
        var ids = part.entries().stream().map(Entry::id).toList();
        var found = reading.apply(ids).stream()
                .sorted(Comparator.comparing(what -> ids.indexOf(what.id())))
                .toList();
        return Answer.list(found, each, query.next(part.next()));
    }
}
