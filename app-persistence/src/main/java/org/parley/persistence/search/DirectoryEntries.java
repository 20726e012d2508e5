package org.parley.persistence.search;

import org.apache.lucene.document.Document;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Alias;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.search.Kind;

/** What is found of parties, people, topics and negotiations themselves. */
final class DirectoryEntries {

    private DirectoryEntries() {}

    static Document of(Party party) {
        var entry = of(Kind.PARTY, "/parties/" + party.slug())
                .title(party.name())
                .about(party.shortName())
                .tag(Fields.PARTY, party.slug());
        party.aliases().stream().map(Alias::name).forEach(entry::about);
        return entry.document();
    }

    static Document of(Person person) {
        var entry = of(Kind.PERSON, "/people/" + person.slug()).title(person.name());
        for (var post : person.posts())
            entry.text(post.title())
                    .about(post.party().shortName())
                    .tag(Fields.PARTY, post.party().slug());
        return entry.document();
    }

    static Document of(Topic topic) {
        var entry =
                of(Kind.TOPIC, "/topics/" + topic.slug()).title(topic.name()).text(topic.description());
        for (var matter = topic; matter != null; matter = matter.parent()) entry.tag(Fields.TOPIC, matter.slug());
        return entry.document();
    }

    static Document of(Negotiation negotiation) {
        var entry = of(Kind.NEGOTIATION, "/negotiations/" + negotiation.slug())
                .title(negotiation.name())
                .text(negotiation.summary())
                .tag(Fields.NEGOTIATION, negotiation.slug());
        negotiation.rounds().forEach(r -> entry.about(r.place(), r.format()));
        negotiation.topics().forEach(t -> entry.tag(Fields.TOPIC, t.slug()));
        negotiation
                .participations()
                .forEach(p -> entry.tag(Fields.PARTY, p.party().slug()));
        negotiation.rounds().stream().reduce((earlier, later) -> later).ifPresent(last -> entry.on(last.startsOn()));
        return entry.document();
    }

    private static Entry of(Kind kind, String path) {
        return new Entry(kind, path).tag(Fields.LIST, kind.name());
    }
}
