/** The library of pictures: whose they are, what is said of them, and where they are shown. */
@NullMarked
package org.parley.domain.media;

import org.jspecify.annotations.NullMarked;
