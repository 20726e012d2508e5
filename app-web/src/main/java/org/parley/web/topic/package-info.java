/** Topics, for readers. */
@NullMarked
package org.parley.web.topic;

import org.jspecify.annotations.NullMarked;
