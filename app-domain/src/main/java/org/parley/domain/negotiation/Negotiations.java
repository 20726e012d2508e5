package org.parley.domain.negotiation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.directory.StillUsed;
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

    /** @throws SlugTaken when another one, or one of its rounds, has its slug */
    void add(Negotiation negotiation);

    Optional<Negotiation> withId(long id);

    /** Those of them that exist, in no order. */
    List<Negotiation> withIds(Collection<Long> ids);

    /**
     * Writes what was changed, at once, new rounds and those that are gone included.
     *
     * @throws SlugTaken when a new round has the slug of another one
     * @throws StillUsed when something refers to a round that is gone
     */
    void write(Negotiation negotiation);

    /** With all its rounds. @throws StillUsed when something refers to one of them */
    void remove(Negotiation negotiation);
}
