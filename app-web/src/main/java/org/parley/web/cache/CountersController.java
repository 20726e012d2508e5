package org.parley.web.cache;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.parley.web.view.Content;

/** What this node has counted, for the operator: in the text format of Prometheus. Not for the outside. */
@Path("/counters")
@RequestScoped
public class CountersController {

    @Inject
    private PageCache pages;

    @SuppressWarnings("NullAway.Init")
    public CountersController() {}

    @GET
    public Content show() {
        return Content.of(
                pages.counters().entrySet().stream()
                        .map(counter -> counter.getKey() + " " + counter.getValue() + "\n")
                        .collect(joining()),
                "text/plain");
    }
}
