/** How pages are made: the one place that knows the template engine, wording, dates, addresses, and HTML from Markdown. */
@NullMarked
package org.parley.web.view;

import org.jspecify.annotations.NullMarked;
