/** Finished pages, kept as bytes until something that they show changes. */
@NullMarked
package org.parley.web.cache;

import org.jspecify.annotations.NullMarked;
