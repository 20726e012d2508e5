/** What was typed and could not be saved: kept for its editor, and offered on the page where it was typed. */
@NullMarked
package org.parley.web.kept;

import org.jspecify.annotations.NullMarked;
