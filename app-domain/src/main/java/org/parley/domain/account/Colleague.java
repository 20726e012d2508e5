package org.parley.domain.account;

import org.parley.domain.editor.Editor;

/**
 * An editor as an administrator sees them.
 *
 * @param invited whether they have not chosen a password yet
 * @param secondFactor whether they have one
 */
public record Colleague(Editor editor, boolean invited, boolean secondFactor) {}
