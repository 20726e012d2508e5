package org.parley.domain.account;

import org.parley.domain.editor.Editor;

/**
 * A link just made for an editor.
 *
 * @param token the secret part of it; here is the only place that knows it
 */
public record NewLink(Editor editor, OneTimeLink.Kind kind, Token token) {}
