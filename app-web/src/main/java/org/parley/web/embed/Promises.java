package org.parley.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Articles;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;

/** Lists of follow-ups that fit into a frame. */
@RequestScoped
class Promises {

    /** The rest is one link away. */
    private static final int MOST = 30;

    private static final Set<String> NARROWING = Set.of("article", "negotiation", "party");

    @Inject
    private FollowUps followUps;

    @Inject
    private Articles articles;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Parties parties;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Promises() {}

    /**
     * A list and what it was narrowed to.
     *
     * @param query the same in an address: {@code ?party=us}; empty for all
     * @param more whether there are others
     */
    public record Asked(
            List<FollowUp> followUps,
            @Nullable Article article,
            @Nullable Negotiation negotiation,
            @Nullable Party party,
            String query,
            boolean more) {}

    /**
     * What a query narrows a list to, by name; empty where it asks for more than that, which is refused rather than left
     * out. The form of the ledger sends its empty fields too: they ask for nothing.
     */
    static Optional<Map<String, String>> narrowing(Map<String, List<String>> query) {
        var named = new HashMap<String, String>();
        for (var each : query.entrySet()) {
            var values = each.getValue().stream().filter(v -> !v.isBlank()).toList();
            if (values.isEmpty()) continue;
            if (values.size() > 1 || !NARROWING.contains(each.getKey())) return Optional.empty();
            named.put(each.getKey(), values.get(0));
        }
        return named.containsKey("article") && named.size() > 1 ? Optional.empty() : Optional.of(named);
    }

    /** By slug, null for no matter which; empty when there is no such article, negotiation or party. */
    Optional<Asked> asked(@Nullable String article, @Nullable String negotiation, @Nullable String party) {
        if (article != null) return articles.everPublished(article).map(Promises::of);
        var talks =
                negotiation == null ? null : negotiations.bySlug(negotiation).orElse(null);
        var who = party == null ? null : parties.bySlug(party).orElse(null);
        if (negotiation != null && talks == null || party != null && who == null) return Optional.empty();
        var search = new FollowUps.Search(
                LocalDate.now(clock), null, negotiation, party, List.of(), FollowUps.Order.PROMISED);
        var found = followUps.matching(search, null, MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var query = parameter("negotiation", negotiation) + parameter("party", party);
        return Optional.of(new Asked(
                List.copyOf(shown),
                null,
                talks,
                who,
                query.isEmpty() ? "" : "?" + query.substring(1),
                found.size() > MOST));
    }

    private static Asked of(Article article) {
        return new Asked(article.followUps(), article, null, null, "?article=" + article.slug(), false);
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
