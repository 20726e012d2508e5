/**
 * From the bytes that somebody sent to pictures that can be shown: what is not plainly a picture is refused, the rest is
 * drawn anew, so that nothing of the file itself is ever served.
 */
@NullMarked
package org.parley.domain.picture;

import org.jspecify.annotations.NullMarked;
