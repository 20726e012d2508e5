/** When readers get an article: its checks, review, schedule, publication, withdrawal and trash. */
@NullMarked
package org.parley.web.publication;

import org.jspecify.annotations.NullMarked;
