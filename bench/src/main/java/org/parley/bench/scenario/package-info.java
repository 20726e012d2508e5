/** What is tried, one class each, with the goal that it is held against. */
@NullMarked
package org.parley.bench.scenario;

import org.jspecify.annotations.NullMarked;
