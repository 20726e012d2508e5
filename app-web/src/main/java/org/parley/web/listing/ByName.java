package org.parley.web.listing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.party.Party;
import org.parley.domain.text.Folding;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.view.Page;

/** Leads to the page of a party, a person or a topic by any of its names: {@code /uk/parties/Альянс}. */
@RequestScoped
public class ByName {

    private static final int LONGEST = 200;
    private static final int MOST = 50;

    @Inject
    private Directory directory;

    @Inject
    private ReadersList list;

    @SuppressWarnings("NullAway.Init")
    protected ByName() {}

    /**
     * The answer to an address that has a name where the slug would be. Letter case and the kind of apostrophe do not
     * matter, and hyphens may stand for spaces.
     *
     * @param path of the list: {@code /parties}
     * @return 302 to the only one of that name, or 300 with all of them
     * @throws NotFoundException when nobody goes by it
     */
    public Response lead(Language language, Listing listing, String path, String name) {
        var found = found(listing, name);
        if (found.isEmpty()) found = found(listing, name.replace('-', ' '));
        if (found.isEmpty()) throw new NotFoundException();
        var base = "/" + language.tag() + path;
        // Names change hands, so nobody is to remember the way.
        var caching = new CacheControl();
        caching.setNoCache(true);
        if (found.size() == 1)
            return Response.status(Status.FOUND)
                    .location(URI.create(base + "/" + found.get(0).slug()))
                    .cacheControl(caching)
                    .build();
        var model = Map.<String, Object>of("entries", found, "name", name, "path", base);
        return Response.ok(new Page("listing/choices", language, null, 300, model))
                .build();
    }

    private List<Entry> found(Listing listing, String name) {
        if (name.isBlank() || name.length() > LONGEST) return List.of();
        var entries = directory.named(listing, name, MOST);
        var things = list.things(listing, entries);
        var found = new ArrayList<Entry>();
        for (var i = 0; i < things.size(); i++) if (isCalled(things.get(i), name)) found.add(entries.get(i));
        return found;
    }

    // The list can be searched by more than names: by posts, by what topics are about.
    private static boolean isCalled(Listed thing, String name) {
        var texts =
                thing instanceof Party party ? Stream.of(party.name(), party.shortName()) : Stream.of(thing.listedAs());
        var names = Stream.concat(
                texts.map(Localized::texts).flatMap(t -> t.values().stream()), thing.otherNames().stream());
        var wanted = Folding.forSearch(name);
        return names.map(Folding::forSearch).anyMatch(wanted::equals);
    }
}
