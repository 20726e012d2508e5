package org.parley.domain.data;

import org.parley.domain.history.Overrule;
import org.parley.domain.text.Localized;

/**
 * What an editor says of a change, with the names of what it is about.
 *
 * @param negotiation slug of the one that the round belongs to
 */
public record Overruled(
        Overrule overrule, String negotiation, Localized negotiationName, Localized party, Localized topic) {}
