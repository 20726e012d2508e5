package org.parley.web.data;

import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.text.Localized;

/** Parties, people, topics, negotiations and rounds as data. */
final class DirectoryData {

    private DirectoryData() {}

    static Fields party(Party party) {
        return ref(party)
                .with("kind", party.kind())
                .with("shortName", party.shortName())
                .list(
                        "aliases",
                        party.aliases(),
                        a -> new Fields().with("language", a.language().tag()).with("name", a.name()))
                .with("url", Where.api("/parties/" + party.slug()))
                .with("pages", Where.pages("/parties/" + party.slug()));
    }

    static Fields person(Person person) {
        return ref(person.slug(), person.name())
                .list(
                        "posts",
                        person.posts(),
                        post -> new Fields()
                                .with("title", post.title())
                                .with("party", ref(post.party()))
                                .with("from", post.from())
                                .with("until", post.until()))
                .with("url", Where.api("/people/" + person.slug()))
                .with("pages", Where.pages("/people/" + person.slug()));
    }

    static Fields topic(Topic topic) {
        return ref(topic)
                .with("description", topic.description())
                .with("parent", topic.parent() == null ? null : ref(topic.parent()))
                .with("url", Where.api("/topics/" + topic.slug()))
                .with("pages", Where.pages("/topics/" + topic.slug()));
    }

    static Fields negotiation(Negotiation negotiation) {
        return ref(negotiation)
                .with("summary", negotiation.summary())
                .list(
                        "parties",
                        negotiation.participations(),
                        p -> ref(p.party()).with("role", p.role()))
                .list("topics", negotiation.topics(), DirectoryData::ref)
                .list("rounds", negotiation.rounds(), DirectoryData::round)
                .with("url", Where.api("/negotiations/" + negotiation.slug()))
                .with("pages", Where.pages("/negotiations/" + negotiation.slug()));
    }

    static Fields round(Round round) {
        return new Fields()
                .with("slug", round.slug())
                .with("negotiation", ref(round.negotiation()))
                .with("place", round.place())
                .with("startsOn", round.startsOn())
                .with("endsOn", round.endsOn())
                .with("format", round.format())
                .list(
                        "delegates",
                        round.delegates(),
                        d -> new Fields().with("party", ref(d.party())).with("person", ref(d.person())))
                .list(
                        "durations",
                        round.durations(),
                        d -> new Fields()
                                .with("words", d.duration())
                                .with("minutes", d.minutes())
                                .with("source", d.source()))
                .list(
                        "namings",
                        round.namings(),
                        n -> new Fields()
                                .with("party", ref(n.party()))
                                .with("word", n.word())
                                .with("source", n.source()));
    }

    static Fields ref(Party party) {
        return ref(party.slug(), party.name());
    }

    static Fields ref(Topic topic) {
        return ref(topic.slug(), topic.name());
    }

    static Fields ref(Negotiation negotiation) {
        return ref(negotiation.slug(), negotiation.name());
    }

    static @Nullable Fields ref(@Nullable Person person) {
        return person == null ? null : ref(person.slug(), person.name());
    }

    static Fields ref(String slug, Localized name) {
        return new Fields().with("slug", slug).with("name", name);
    }
}
