/** Agreed next steps, and what became of them. */
@NullMarked
package org.parley.domain.followup;

import org.jspecify.annotations.NullMarked;
