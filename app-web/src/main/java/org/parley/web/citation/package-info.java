/** How to cite a version of an article, or a part of it. */
@NullMarked
package org.parley.web.citation;

import org.jspecify.annotations.NullMarked;
