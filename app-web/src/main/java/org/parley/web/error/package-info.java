/** What readers see when something is not there or went wrong. */
@NullMarked
package org.parley.web.error;

import org.jspecify.annotations.NullMarked;
