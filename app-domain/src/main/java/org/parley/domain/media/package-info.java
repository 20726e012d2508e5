/** Photographs and whose they are. */
@NullMarked
package org.parley.domain.media;

import org.jspecify.annotations.NullMarked;
