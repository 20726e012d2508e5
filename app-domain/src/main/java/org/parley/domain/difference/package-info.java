/** What one record says differently from another: field by field, and word by word. */
@NullMarked
package org.parley.domain.difference;

import org.jspecify.annotations.NullMarked;
