/** Negotiations with their rounds, for readers. */
@NullMarked
package org.parley.web.negotiation;

import org.jspecify.annotations.NullMarked;
