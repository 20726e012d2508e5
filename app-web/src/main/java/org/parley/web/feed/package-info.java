/** Feeds that readers subscribe to: what is new in the record, in Atom (RFC 4287). */
@NullMarked
package org.parley.web.feed;

import org.jspecify.annotations.NullMarked;
