/** The story that {@code docs/editing.md} tells, as it goes in a browser. */
@NullMarked
package org.parley.web.story;

import org.jspecify.annotations.NullMarked;
