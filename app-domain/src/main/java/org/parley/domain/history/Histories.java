package org.parley.domain.history;

import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

/** What published articles report of negotiations over time. What is not public any more is not in it. */
public interface Histories {

    /** All of it. */
    History of(Negotiation negotiation);

    /** All parties on one topic. */
    History of(Negotiation negotiation, Topic topic);

    /** One party on one topic. */
    History of(Negotiation negotiation, Party party, Topic topic);
}
