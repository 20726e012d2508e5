/** Where an editor arrives: what waits for them. */
@NullMarked
package org.parley.web.desk;

import org.jspecify.annotations.NullMarked;
