/** Drafts shown to those who have a link, and what they and editors note on them. */
@NullMarked
package org.parley.web.review;

import org.jspecify.annotations.NullMarked;
