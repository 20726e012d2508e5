/** The public record as data: for programs at {@code /api}, as tables, and as one download. */
@NullMarked
package org.parley.web.data;

import org.jspecify.annotations.NullMarked;
