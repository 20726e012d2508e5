package org.parley.domain.history;

import java.util.List;
import java.util.Optional;

/** Later evidence. That of one negotiation comes with its {@link Histories history}. */
public interface Findings {

    Optional<Finding> withId(long id);

    /** On one position, the earliest first. */
    List<Finding> on(long manuscriptId, String positionKey);

    void add(Finding finding);

    /** What editors have changed of one that is kept. */
    void write(Finding changed);

    void remove(Finding finding);
}
