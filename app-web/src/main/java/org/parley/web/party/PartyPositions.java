package org.parley.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Statements;
import org.parley.domain.article.Statements.Held;
import org.parley.domain.article.Statements.Place;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.text.Folding;
import org.parley.domain.text.Language;
import org.parley.web.view.Page;

/** What a party holds: the latest on each topic, or all on one, part by part. */
@RequestScoped
public class PartyPositions {

    private static final int TOPICS = 20;
    private static final int OF_EACH = 3;
    private static final int ON_A_PAGE = 30;

    /**
     * What a party holds on a topic.
     *
     * @param more whether there is more of it than is shown
     */
    public record Matter(Topic topic, List<Held> held, boolean more) {}

    @Inject
    private Statements statements;

    @SuppressWarnings("NullAway.Init")
    protected PartyPositions() {}

    /** @param after slug of the topic with which the part before ended */
    Page onEachTopic(Page page, Party party, @Nullable String after) {
        var topics = topics(party, page.language());
        var begin = 0;
        for (var i = 0; i < topics.size(); i++) if (topics.get(i).slug().equals(after)) begin = i + 1;
        var shown = topics.subList(begin, Math.min(begin + TOPICS, topics.size()));
        var held = statements.latestOf(party, shown, OF_EACH + 1);
        var matters = shown.stream()
                .map(topic -> matter(
                        topic,
                        held.stream()
                                .filter(h -> h.what().topic().equals(topic))
                                .toList(),
                        OF_EACH))
                .toList();
        var full = page.with("topics", topics).with("matters", matters).with("further", begin > 0);
        return begin + TOPICS < topics.size()
                ? full.with("next", "?after=" + shown.get(shown.size() - 1).slug() + "#positions")
                : full;
    }

    /**
     * @param slug of the topic
     * @param after the place at which the part before ended
     * @throws NotFoundException when the party has not spoken on such a topic
     */
    Page on(Page page, Party party, String slug, @Nullable String after) {
        var topics = topics(party, page.language());
        var topic =
                topics.stream().filter(t -> t.slug().equals(slug)).findFirst().orElseThrow(NotFoundException::new);
        var begin = after == null ? null : Place.parse(after).orElse(null);
        var matter = matter(topic, statements.of(party, topic, begin, ON_A_PAGE + 1), ON_A_PAGE);
        var held = matter.held();
        var full = page.with("topics", topics)
                .with("topic", topic)
                .with("matters", List.of(new Matter(topic, held, false)))
                .with("further", begin != null);
        return matter.more()
                ? full.with(
                        "next",
                        "?topic=" + slug + "&after=" + held.get(held.size() - 1).place() + "#positions")
                : full;
    }

    private static Matter matter(Topic topic, List<Held> held, int most) {
        return new Matter(topic, held.subList(0, Math.min(most, held.size())), held.size() > most);
    }

    private List<Topic> topics(Party party, Language language) {
        return statements.topicsOf(party).stream()
                .sorted(Comparator.comparing(
                        topic -> Folding.forOrder(topic.name().in(language).words())))
                .toList();
    }
}
