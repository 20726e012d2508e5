/** Who did what, when, from where. */
@NullMarked
package org.parley.domain.audit;

import org.jspecify.annotations.NullMarked;
