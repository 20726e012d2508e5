package org.parley.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/**
 * Payara turns its MVC implementation on for every WAR with REST resources. It makes each answer several times as
 * costly, gives every reader a session cookie, and turns errors into successes.
 */
@WebListener
public class KrazoSwitchedOff implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .setAttribute("org.eclipse.krazo.servlet.KrazoContainerInitializer.CONTROLLER_CLASSES", Set.of());
    }
}
