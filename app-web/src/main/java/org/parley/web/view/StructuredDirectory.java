package org.parley.web.view;

import static org.parley.web.view.StructuredData.JSON;
import static org.parley.web.view.StructuredData.thing;

import jakarta.json.JsonObjectBuilder;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Round;
import org.parley.domain.party.Alias;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.party.Person;
import org.parley.domain.text.Language;

/** Negotiations, rounds, parties and people in the vocabulary of schema.org. */
final class StructuredDirectory {

    private final Language language;
    private final Addresses to;

    StructuredDirectory(Language language) {
        this.language = language;
        this.to = new Addresses(language);
    }

    JsonObjectBuilder series(Negotiation negotiation) {
        var rounds = JSON.createArrayBuilder();
        negotiation.rounds().forEach(round -> rounds.add(meeting(round)));
        return thing("EventSeries")
                .add("name", negotiation.name().in(language).words())
                .add("description", negotiation.summary().in(language).words())
                .add("url", Addresses.absolute(to.negotiation(negotiation)))
                .add("subEvent", rounds);
    }

    /** A round as part of its negotiation. */
    JsonObjectBuilder event(Round round) {
        var negotiation = round.negotiation();
        return meeting(round)
                .add(
                        "superEvent",
                        thing("EventSeries")
                                .add("name", negotiation.name().in(language).words())
                                .add("url", Addresses.absolute(to.negotiation(negotiation))));
    }

    private JsonObjectBuilder meeting(Round round) {
        var there = JSON.createArrayBuilder();
        round.delegates().forEach(d -> there.add(participant(d.party())));
        return thing("Event")
                .add("name", round.negotiation().name().in(language).words())
                .add("startDate", round.startsOn().toString())
                .add("endDate", round.endsOn().toString())
                .add(
                        "location",
                        thing("Place").add("name", round.place().in(language).words()))
                .add("attendee", there);
    }

    // Whoever takes part is an organisation to schema.org; a state does so by its government.
    private JsonObjectBuilder participant(Party party) {
        return thing(party.kind() == PartyKind.STATE ? "GovernmentOrganization" : "Organization")
                .add("name", party.name().in(language).words())
                .add("url", Addresses.absolute(to.party(party)));
    }

    JsonObjectBuilder party(Party party) {
        var others = JSON.createArrayBuilder();
        others.add(party.shortName().in(language).words());
        party.aliases().stream()
                .filter(a -> a.language() == language)
                .map(Alias::name)
                .forEach(others::add);
        return thing(party.kind() == PartyKind.STATE ? "Country" : "Organization")
                .add("name", party.name().in(language).words())
                .add("alternateName", others)
                .add("url", Addresses.absolute(to.party(party)));
    }

    JsonObjectBuilder person(Person person) {
        var data = thing("Person")
                .add("name", person.name().in(language).words())
                .add("url", Addresses.absolute(to.person(person)));
        var held = person.posts().stream().filter(p -> p.until() == null).toList();
        if (held.isEmpty()) return data;
        var post = held.get(held.size() - 1);
        return data.add("jobTitle", post.title().in(language).words()).add("worksFor", participant(post.party()));
    }
}
