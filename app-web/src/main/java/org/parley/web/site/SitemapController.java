package org.parley.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;
import org.parley.domain.text.Language;
import org.parley.web.view.Content;
import org.parley.web.view.Sitemap;

/** Every page that a reader can bookmark, in each language, for search engines. */
@Path("/sitemap.xml")
@RequestScoped
public class SitemapController {

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

    @GET
    public Content map() {
        var paths = new ArrayList<String>(List.of("", "/articles", "/negotiations", "/follow-ups"));
        negotiations.all().forEach(n -> paths.add("/negotiations/" + n.slug()));
        parties.all().forEach(p -> paths.add("/parties/" + p.slug()));
        people.all().forEach(p -> paths.add("/people/" + p.slug()));
        topics.all().forEach(t -> paths.add("/topics/" + t.slug()));
        followUps.all().forEach(f -> paths.add("/follow-ups/" + f.id()));
        var map = new Sitemap();
        paths.forEach(path -> map.add(path, null));
        // The newest articles fill what the format allows in one file.
        articles.entries(map.room(Language.values().length))
                .forEach(e -> map.add("/articles/" + e.slug(), e.changedAt()));
        return Content.of(map.xml(), "application/xml");
    }
}
