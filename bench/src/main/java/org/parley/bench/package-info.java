/** Behind {@code bench/run}: measures the site against its goals, and writes the table down. */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
