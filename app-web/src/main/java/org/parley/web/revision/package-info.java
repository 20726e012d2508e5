/** What an article said at each save: looked at, compared, restored; and how readers would see it. */
@NullMarked
package org.parley.web.revision;

import org.jspecify.annotations.NullMarked;
