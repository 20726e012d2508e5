/** Whether this node lives and is ready, for those who operate it. */
@NullMarked
package org.parley.web.health;

import org.jspecify.annotations.NullMarked;
