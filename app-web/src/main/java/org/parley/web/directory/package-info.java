/** What the editors' lists have in common: finding and choosing what is in them, and the way of a form about one thing. */
@NullMarked
package org.parley.web.directory;

import org.jspecify.annotations.NullMarked;
