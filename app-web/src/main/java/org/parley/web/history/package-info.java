/** A negotiation over its rounds: the table as of a day, what changed, the words side by side, and the editors' part in it. */
@NullMarked
package org.parley.web.history;

import org.jspecify.annotations.NullMarked;
