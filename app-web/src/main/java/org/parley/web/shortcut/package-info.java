/**
 * Where the server is Payara, what many read is answered before the servlet container sees the request, at a third of the
 * cost. Everywhere else the same answers are given by the site's servlet filters: nothing depends on this package.
 */
@NullMarked
package org.parley.web.shortcut;

import org.jspecify.annotations.NullMarked;
