/** What a reader opens: the story in sections, with the positions and follow-ups that it reports. */
@NullMarked
package org.parley.domain.article;

import org.jspecify.annotations.NullMarked;
