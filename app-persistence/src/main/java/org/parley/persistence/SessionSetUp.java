package org.parley.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * When the database is away, EclipseLink tries a query again, which hides a restart from readers; but it waits five
 * seconds each time, with a thread of the server. Readers who get their answer sooner leave room for the next. And pages
 * that are kept want to know what they were made of.
 */
public class SessionSetUp implements SessionCustomizer {

    private static final int MILLISECONDS_BETWEEN = 200;

    @Override
    public void customize(Session session) {
        if (session.getDatasourceLogin() instanceof DatabaseLogin login)
            login.setDelayBetweenConnectionAttempts(MILLISECONDS_BETWEEN);
        WhatIsShown.note(session);
    }
}
