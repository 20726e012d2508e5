package org.parley.web.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Content;
import org.parley.web.view.Views;

/** Pictures of public pages: of nothing else, and with no word on them that does not stand there. */
@Path("/og/" + Paths.LANGUAGE)
@RequestScoped
public class PictureController {

    private static final MediaType PNG = new MediaType("image", "png");
    private static final String FILE = "{fingerprint: [0-9a-f]{16}}.png";

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

    @Inject
    private Cards cards;

    @Inject
    private Pictures pictures;

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    public PictureController() {}

    @GET
    @Path(FILE)
    public Content site(@PathParam("lang") Language language, @PathParam("fingerprint") String fingerprint) {
        return drawn(cards.site(language), language, fingerprint);
    }

    @GET
    @Path("{kind: [a-z-]{1,20}}/" + Paths.SLUG + "/" + FILE)
    public Content page(
            @PathParam("lang") Language language,
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("fingerprint") String fingerprint) {
        return drawn(cards.of(subject(kind, slug), language), language, fingerprint);
    }

    private Object subject(String kind, String slug) {
        var found = switch (kind) {
            case "articles" -> articles.findPublished(slug);
            case "negotiations" -> negotiations.bySlug(slug);
            case "parties" -> parties.bySlug(slug);
            case "people" -> people.bySlug(slug);
            case "topics" -> topics.bySlug(slug);
            case "follow-ups" -> {
                if (!slug.matches("[1-9][0-9]{0,17}")) throw new NotFoundException();
                var followUp = followUps.byId(Long.parseLong(slug));
                // One that was withdrawn with its article is nobody's to see.
                yield followUp.filter(f -> articles.reporting(f).isPresent());
            }
            default -> throw new NotFoundException();
        };
        return found.map(Object.class::cast).orElseThrow(NotFoundException::new);
    }

    // A page from before the last change asks for the old one: it gets today's, but may not keep it.
    private Content drawn(Card card, Language language, String fingerprint) {
        var current = card.fingerprint().equals(fingerprint);
        var picture = pictures.of(card, views.say(language, "site.name"));
        return new Content(picture, PNG, current ? Content.FOR_GOOD : Content.REVALIDATED);
    }
}
