package org.parley.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;
import org.parley.web.view.Content;
import org.parley.web.view.Sitemap;
import org.parley.web.view.Sitemap.Place;

/** Every page that a reader can bookmark, in each language, for search engines. */
@Path("/sitemap{part: (-[1-9][0-9]{0,3})?}.xml")
@RequestScoped
public class SitemapController {

    /** Beyond so many, the oldest articles are left out: search engines found them when they were new. */
    private static final int MOST_ARTICLES = 500_000;

    @Inject
    private Articles articles;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Parties parties;

    @Inject
    private People people;

    @Inject
    private Topics topics;

    @Inject
    private FollowUps followUps;

    @SuppressWarnings("NullAway.Init")
    public SitemapController() {}

    /** @param part none for the whole, which is a list of parts where it is long; then {@code -1} and so on */
    @GET
    public Content map(@PathParam("part") String part) {
        var map = new Sitemap(places());
        if (part.isEmpty()) return Content.of(map.xml(), "application/xml");
        var xml = map.part(Integer.parseInt(part.substring(1))).orElseThrow(NotFoundException::new);
        return Content.of(xml, "application/xml");
    }

    private List<Sitemap.Place> places() {
        var paths = new ArrayList<String>(
                List.of("", "/articles", "/negotiations", "/follow-ups", "/parties", "/people", "/topics", "/data"));
        negotiations.all().forEach(n -> paths.add("/negotiations/" + n.slug()));
        parties.all().forEach(p -> paths.add("/parties/" + p.slug()));
        people.all().forEach(p -> paths.add("/people/" + p.slug()));
        topics.all().forEach(t -> paths.add("/topics/" + t.slug()));
        followUps.all().forEach(f -> paths.add("/follow-ups/" + f.id()));
        var changing =
                articles.entries(MOST_ARTICLES).stream().map(e -> new Place("/articles/" + e.slug(), e.changedAt()));
        return Stream.concat(paths.stream().map(path -> new Place(path, null)), changing)
                .toList();
    }
}
