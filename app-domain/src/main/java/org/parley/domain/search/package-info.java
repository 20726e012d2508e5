/** Finding things in the public record by their words. */
@NullMarked
package org.parley.domain.search;

import org.jspecify.annotations.NullMarked;
