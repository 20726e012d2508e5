/** Who may make and publish the record: editors, their roles and how they prove who they are. */
@NullMarked
package org.parley.domain.editor;

import org.jspecify.annotations.NullMarked;
