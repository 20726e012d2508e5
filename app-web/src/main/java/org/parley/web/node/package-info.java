/** How a node behaves towards the front before it and the other nodes beside it. */
@NullMarked
package org.parley.web.node;

import org.jspecify.annotations.NullMarked;
