/** When readers get an article, and when it is taken away from them: review, schedule, publication, withdrawal, trash. */
@NullMarked
package org.parley.domain.publication;

import org.jspecify.annotations.NullMarked;
