/** What holds for the whole site: headers, stylesheet, robots.txt, sitemap.xml. */
@NullMarked
package org.parley.web.site;

import org.jspecify.annotations.NullMarked;
