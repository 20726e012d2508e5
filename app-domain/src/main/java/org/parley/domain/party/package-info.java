/** Who negotiates and who speaks: parties with their aliases, people with their dated posts. */
@NullMarked
package org.parley.domain.party;

import org.jspecify.annotations.NullMarked;
