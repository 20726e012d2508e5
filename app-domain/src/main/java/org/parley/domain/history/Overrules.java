package org.parley.domain.history;

import java.util.Optional;

/** What editors said of changes. Those of one negotiation come with its {@link Histories history}. */
public interface Overrules {

    /** By the slugs of the round, the party and the topic. */
    Optional<Overrule> at(String round, String party, String topic);

    void add(Overrule overrule);

    /** What editors have changed of one that is kept. */
    void write(Overrule changed);

    void remove(Overrule overrule);
}
