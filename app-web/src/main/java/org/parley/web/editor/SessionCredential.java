package org.parley.web.editor;

import jakarta.security.enterprise.credential.Credential;

/** What a session cookie says. */
record SessionCredential(String token) implements Credential {}
