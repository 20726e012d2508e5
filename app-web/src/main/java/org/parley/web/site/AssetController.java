package org.parley.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Objects;
import org.parley.web.view.Content;
import org.parley.web.view.Stylesheet;

/** The stylesheet and the icon: all that a page loads besides its pictures. */
@Path("/")
@ApplicationScoped
public class AssetController {

    private static final MediaType CSS = new MediaType("text", "css", "utf-8");
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    @Inject
    private Stylesheet stylesheet;

    @SuppressWarnings("NullAway.Init")
    protected AssetController() {}

    @GET
    @Path("assets/{fingerprint: [0-9a-f]{16}}/site.css")
    public Content stylesheet(@PathParam("fingerprint") String fingerprint) {
        // A page from before the last deployment asks for the old one: it gets today's, but may not keep it.
        var current = stylesheet.address().contains(fingerprint);
        return new Content(stylesheet.css(), CSS, current ? Content.FOR_GOOD : Content.REVALIDATED);
    }

    @GET
    @Path("{name: assets/icon.svg|favicon.ico}")
    public Content icon() throws IOException {
        try (var file = Objects.requireNonNull(AssetController.class.getResourceAsStream("/icon.svg"))) {
            return new Content(file.readAllBytes(), SVG, "public, max-age=86400");
        }
    }
}
