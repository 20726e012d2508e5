/** The public record as data to take away: lists that can be read from end to end, part by part. */
@NullMarked
package org.parley.domain.data;

import org.jspecify.annotations.NullMarked;
