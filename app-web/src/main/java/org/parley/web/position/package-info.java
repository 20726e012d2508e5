/** The table of positions at the desk: its columns and rows, its cells, quotations, and common ground. */
@NullMarked
package org.parley.web.position;

import org.jspecify.annotations.NullMarked;
