/** Who is signed in, and what they may open: the gate in front of everything below {@code /admin}. */
@NullMarked
package org.parley.web.editor;

import org.jspecify.annotations.NullMarked;
