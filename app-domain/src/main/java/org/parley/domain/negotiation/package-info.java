/** Processes with their parties, topics and rounds. */
@NullMarked
package org.parley.domain.negotiation;

import org.jspecify.annotations.NullMarked;
