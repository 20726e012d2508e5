/** Articles and their versions, for readers. */
@NullMarked
package org.parley.web.article;

import org.jspecify.annotations.NullMarked;
