package org.parley.domain.negotiation;

import java.util.List;
import java.util.Optional;
import org.parley.domain.party.Party;

/** All negotiations with their rounds. */
public interface Negotiations {

    Optional<Negotiation> bySlug(String slug);

    Optional<Round> round(String slug);

    /** In which the party has a role, by slug. */
    List<Negotiation> of(Party party);

    /** Which have the topic on the table, by slug. */
    List<Negotiation> about(Topic topic);

    /** Those with the latest round first. */
    List<Negotiation> all();

    void add(Negotiation negotiation);
}
