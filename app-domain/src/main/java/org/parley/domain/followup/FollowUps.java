package org.parley.domain.followup;

import java.util.List;
import java.util.Optional;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.party.Party;

/** The follow-ups of all published articles. */
public interface FollowUps {

    Optional<FollowUp> byId(long id);

    /** Those that somebody still has to do something about: the earliest due first, undated ones last. */
    List<FollowUp> open(int limit);

    /** The newest promise first. */
    List<FollowUp> newest(int limit);

    /** The newest promise first. */
    List<FollowUp> all();

    List<FollowUp> of(Party party);

    List<FollowUp> of(Negotiation negotiation);
}
