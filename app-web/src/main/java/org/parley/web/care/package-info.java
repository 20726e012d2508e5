/** What editors should look at: evidence that broke, translations that lag behind, promises of which nothing is heard. */
@NullMarked
package org.parley.web.care;

import org.jspecify.annotations.NullMarked;
