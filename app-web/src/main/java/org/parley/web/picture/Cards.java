package org.parley.web.picture;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Participation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.view.Addresses;
import org.parley.web.view.Ambient;
import org.parley.web.view.Page;
import org.parley.web.view.Views;

/** What is written on the picture of a page, and where that picture is. */
@ApplicationScoped
public class Cards implements Ambient {

    private static final Map<String, String> SUBJECTS = Map.of(
            "articles", "article",
            "negotiations", "negotiation",
            "parties", "party",
            "people", "person",
            "topics", "topic",
            "follow-ups", "followUp");

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    protected Cards() {}

    @Override
    public Map<String, Object> variables() {
        return Map.of("cards", this);
    }

    public int width() {
        return Painter.WIDTH;
    }

    public int height() {
        return Painter.HEIGHT;
    }

    /** Where the picture of a page is: its own, or that of the site. */
    public String address(Page page) {
        var subject = subject(page);
        var path = subject == null ? "" : requireNonNull(page.path());
        var card = subject == null ? site(page.language()) : of(subject, page.language());
        return Addresses.absolute("/og/" + page.language().tag() + path + "/" + card.fingerprint() + ".png");
    }

    private static @Nullable Object subject(Page page) {
        var path = page.path() == null ? "" : page.path();
        if (!path.matches("/[a-z-]+/[a-z0-9-]+")) return null;
        var name = SUBJECTS.get(path.substring(1, path.indexOf('/', 1)));
        return name == null ? null : page.model().get(name);
    }

    /** Of what has no picture of its own. */
    Card site(Language language) {
        return new Card("", views.say(language, "site.tagline"), List.of());
    }

    /** @param subject an article, a negotiation, a party, a person, a topic or a follow-up */
    Card of(Object subject, Language language) {
        if (subject instanceof Article a) return article(a, language);
        if (subject instanceof Negotiation n)
            return new Card(
                    views.say(language, "negotiation.rounds", n.rounds().size()),
                    words(n.name(), language),
                    names(n.participations().stream().map(Participation::party).toList(), language));
        if (subject instanceof Party p) return new Card("", words(p.name(), language), List.of());
        if (subject instanceof Person p) return person(p, language);
        if (subject instanceof Topic t) return new Card("", words(t.name(), language), List.of());
        if (subject instanceof FollowUp f)
            return new Card(
                    views.say(language, "followUps.title"), words(f.what(), language), names(f.parties(), language));
        throw new IllegalArgumentException("No picture of " + subject.getClass());
    }

    private static Card article(Article article, Language language) {
        var round = article.round();
        var kicker = round == null
                ? ""
                : words(round.negotiation().name(), language) + " · " + words(round.place(), language);
        return new Card(
                kicker, words(requireNonNull(article.headline()), language), names(article.parties(), language));
    }

    private static Card person(Person person, Language language) {
        var posts = person.posts();
        var last = posts.isEmpty() ? "" : words(posts.get(posts.size() - 1).title(), language);
        return new Card(last, words(person.name(), language), List.of());
    }

    private static List<String> names(Collection<Party> parties, Language language) {
        return parties.stream().map(p -> words(p.shortName(), language)).toList();
    }

    private static String words(Localized text, Language language) {
        return text.in(language).words();
    }
}
