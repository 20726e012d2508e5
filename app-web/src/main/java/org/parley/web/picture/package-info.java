/** Pictures of pages for where links to them are shown: the headline, drawn on the server. */
@NullMarked
package org.parley.web.picture;

import org.jspecify.annotations.NullMarked;
