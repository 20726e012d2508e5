package org.parley.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.parley.domain.article.Articles;

/** Without its database a node is not ready: {@code /health/ready} answers 503. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());

    @Inject
    private Articles articles;

    @SuppressWarnings("NullAway.Init")
    protected DatabaseReadiness() {}

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            var unused = articles.entries(1);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Not ready: the database does not answer", e);
            return false;
        }
    }
}
