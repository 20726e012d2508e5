/** Search for readers, and the words that editors have it take for equal. */
@NullMarked
package org.parley.web.search;

import org.jspecify.annotations.NullMarked;
