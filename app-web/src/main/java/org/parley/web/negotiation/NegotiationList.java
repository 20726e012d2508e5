package org.parley.web.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Negotiations.Place;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.text.Language;
import org.parley.web.view.Page;

/** The list of negotiations for readers, part by part: all of them, those of a party, or those about a topic. */
@RequestScoped
public class NegotiationList {

    private static final int ON_A_PAGE = 40;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Parties parties;

    @Inject
    private Topics topics;

    @SuppressWarnings("NullAway.Init")
    protected NegotiationList() {}

    /**
     * @param party slug of the only party whose negotiations are wanted
     * @param topic slug of the only topic; not heeded where there is a party
     * @param after where the part before ended, as the link to the next one says; anything else begins at the top
     */
    Page page(Language language, @Nullable String party, @Nullable String topic, @Nullable String after) {
        var place = after == null ? null : Place.parse(after).orElse(null);
        var of = party == null || party.isEmpty() ? null : parties.bySlug(party).orElseThrow(NotFoundException::new);
        var about = topic == null || topic.isEmpty() || of != null
                ? null
                : topics.bySlug(topic).orElseThrow(NotFoundException::new);
        var found = found(of, about, place);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var query = of != null ? "?party=" + of.slug() : about != null ? "?topic=" + about.slug() : "";
        var page = Page.of("negotiation/list", language, "/negotiations")
                .with("negotiations", shown)
                .with("further", place != null)
                .with("top", query);
        if (of != null) page = page.with("party", of);
        if (about != null) page = page.with("topic", about);
        return found.size() <= ON_A_PAGE ? page : page.with("next", next(query, shown.get(ON_A_PAGE - 1)));
    }

    private List<Negotiation> found(@Nullable Party party, @Nullable Topic topic, @Nullable Place after) {
        var most = ON_A_PAGE + 1;
        if (party != null) return negotiations.latestOf(party, after, most);
        if (topic != null) return negotiations.latestAbout(topic, after, most);
        return negotiations.latest(after, most);
    }

    private static String next(String query, Negotiation last) {
        return query + (query.isEmpty() ? "?" : "&") + "after="
                + URLEncoder.encode(Place.of(last).toString(), StandardCharsets.UTF_8);
    }
}
