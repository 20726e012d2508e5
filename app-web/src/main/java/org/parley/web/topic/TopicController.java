package org.parley.web.topic;

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
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.text.Language;
import org.parley.web.listing.ByName;
import org.parley.web.listing.ReadersList;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** Topics for readers: all of them, and one with what it is part of, where it is negotiated, and who stands where on it. */
@Path("/" + Paths.LANGUAGE + "/topics")
@RequestScoped
public class TopicController {

    private static final String PATH = "/topics";
    private static final int NEGOTIATIONS = 10;

    /** As many as are named at the top, without what was said there. */
    private static final int TALKS = 20;

    private static final int GROUNDS = 20;

    @Inject
    private Topics topics;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Statements statements;

    @Inject
    private ReadersList list;

    @Inject
    private ByName byName;

    @SuppressWarnings("NullAway.Init")
    public TopicController() {}

    @GET
    public Page list(
            @PathParam("lang") Language language,
            @QueryParam("after") @Nullable String after,
            @QueryParam("from") @Nullable String from) {
        return list.page(language, Listing.TOPICS, PATH, after, from, null);
    }

    /** @param name the slug, or the name, which leads to the topic */
    @GET
    @Path(Paths.NAME)
    public Response show(
            @PathParam("lang") Language language,
            @PathParam("name") String name,
            @QueryParam("after") @Nullable String after) {
        var topic = Paths.isSlug(name) ? topics.bySlug(name).orElse(null) : null;
        return topic == null
                ? byName.lead(language, Listing.TOPICS, PATH, name)
                : Response.ok(page(language, topic, after)).build();
    }

    private Page page(Language language, Topic topic, @Nullable String after) {
        var begin = after == null ? null : Place.parse(after).orElse(null);
        var found = statements.on(topic, begin, NEGOTIATIONS + 1);
        var shown = found.subList(0, Math.min(NEGOTIATIONS, found.size()));
        var talks = negotiations.latestAbout(topic, null, TALKS + 1);
        var page = Page.of("topic/show", language, PATH + "/" + topic.slug())
                .with("topic", topic)
                .with("parts", topics.under(topic))
                .with("negotiations", talks.subList(0, Math.min(TALKS, talks.size())))
                .with("moreNegotiations", talks.size() > TALKS)
                .with("stands", shown)
                .with("further", begin != null)
                .with("grounds", statements.commonGroundOn(topic, GROUNDS));
        if (found.size() <= NEGOTIATIONS) return page;
        return page.with("next", "?after=" + shown.get(NEGOTIATIONS - 1).place() + "#positions");
    }
}
