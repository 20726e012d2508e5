package org.parley.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.domain.article.Articles;

/** For load balancers and containers: does the process answer, and can it show pages? */
@Path("/health")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class HealthController {

    private static final Logger LOG = Logger.getLogger(HealthController.class.getName());

    @Inject
    private Articles articles;

    @SuppressWarnings("NullAway.Init")
    protected HealthController() {}

    @GET
    @Path("live")
    public Response live() {
        return answer(Response.Status.OK, "UP\n");
    }

    /** Ready is a node whose database answers. */
    @GET
    @Path("ready")
    public Response ready() {
        try {
            var unused = articles.entries(1);
            return answer(Response.Status.OK, "READY\n");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Not ready: the database does not answer", e);
            return answer(Response.Status.SERVICE_UNAVAILABLE, "NOT READY: the database does not answer\n");
        }
    }

    private static Response answer(Response.Status status, String text) {
        return Response.status(status)
                .entity(text)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
