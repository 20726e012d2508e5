/** Parties and people, for readers. */
@NullMarked
package org.parley.web.party;

import org.jspecify.annotations.NullMarked;
