/** Those who ask: wrk, readers one after the other, arrivals at a constant rate, and all at once. */
@NullMarked
package org.parley.bench.drive;

import org.jspecify.annotations.NullMarked;
