/** What an operator can set for an installation. */
@NullMarked
package org.parley.domain.setting;

import org.jspecify.annotations.NullMarked;
