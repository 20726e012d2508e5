/** The values that content is made of: text in several languages, slugs, and dates as precise as they were told. */
@NullMarked
package org.parley.domain.text;

import org.jspecify.annotations.NullMarked;
