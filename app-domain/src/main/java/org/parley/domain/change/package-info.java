/** What has changed in the public record, so that every node can bring up to date what it keeps of it. */
@NullMarked
package org.parley.domain.change;

import org.jspecify.annotations.NullMarked;
