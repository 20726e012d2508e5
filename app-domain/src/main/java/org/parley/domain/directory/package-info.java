/** The lists that editors keep: parties, people, topics, negotiations and rounds, how they are found, and who uses them. */
@NullMarked
package org.parley.domain.directory;

import org.jspecify.annotations.NullMarked;
