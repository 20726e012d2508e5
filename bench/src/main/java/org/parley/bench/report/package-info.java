/** The table for people, the figures for programs. */
@NullMarked
package org.parley.bench.report;

import org.jspecify.annotations.NullMarked;
