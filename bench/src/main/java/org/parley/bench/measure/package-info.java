/** What is measured of programs and answers, and the figures made of it. */
@NullMarked
package org.parley.bench.measure;

import org.jspecify.annotations.NullMarked;
