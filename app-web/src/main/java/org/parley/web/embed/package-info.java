/** Parts of the site that stand in pages of other sites. */
@NullMarked
package org.parley.web.embed;

import org.jspecify.annotations.NullMarked;
