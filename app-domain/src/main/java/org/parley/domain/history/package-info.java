/** A negotiation over its rounds: what stood when, what changed from round to round, and what later evidence says. */
@NullMarked
package org.parley.domain.history;

import org.jspecify.annotations.NullMarked;
