/** Follow-ups and what became of them, for readers. */
@NullMarked
package org.parley.web.followup;

import org.jspecify.annotations.NullMarked;
