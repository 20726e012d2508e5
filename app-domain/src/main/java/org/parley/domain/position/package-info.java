/** Who holds what on which matter, in whose words: positions, absences, quotations, common ground, and their comparison. */
@NullMarked
package org.parley.domain.position;

import org.jspecify.annotations.NullMarked;
