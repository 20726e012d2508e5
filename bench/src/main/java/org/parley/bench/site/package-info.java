/** What is measured: the site as it is delivered, and nginx with a copy of a page as the limit. */
@NullMarked
package org.parley.bench.site;

import org.jspecify.annotations.NullMarked;
