/** The log of who did what, for administrators. */
@NullMarked
package org.parley.web.audit;

import org.jspecify.annotations.NullMarked;
