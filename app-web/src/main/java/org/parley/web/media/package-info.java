/** Pictures: as readers get them, and the library that editors keep them in. */
@NullMarked
package org.parley.web.media;

import org.jspecify.annotations.NullMarked;
