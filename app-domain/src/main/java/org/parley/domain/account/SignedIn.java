package org.parley.domain.account;

import org.parley.domain.editor.Editor;

/**
 * That an editor has just signed in.
 *
 * @param token what the browser proves it with from now on; here is the only place that knows it
 */
public record SignedIn(Editor editor, Token token) {}
