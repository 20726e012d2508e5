/** The front page, and the way to it. */
@NullMarked
package org.parley.web.home;

import org.jspecify.annotations.NullMarked;
