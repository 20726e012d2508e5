package org.parley.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Objects;
import org.parley.web.view.Body;
import org.parley.web.view.Content;
import org.parley.web.view.Scripts;
import org.parley.web.view.Stylesheet;

/** Stylesheets, scripts and the icon: all that a page loads besides its pictures. */
@Path("/")
@ApplicationScoped
public class AssetController {

    private static final MediaType CSS = new MediaType("text", "css", "utf-8");
    private static final MediaType JS = new MediaType("text", "javascript", "utf-8");
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    @Inject
    private Stylesheet stylesheet;

    @Inject
    private Scripts scripts;

    @SuppressWarnings("NullAway.Init")
    protected AssetController() {}

    @GET
    @Path("assets/{fingerprint: [0-9a-f]{16}}/{sheet: site|admin|embed}.css")
    public Content stylesheet(@PathParam("fingerprint") String fingerprint, @PathParam("sheet") String sheet) {
        // A page from before the last deployment asks for the old one: it gets today's, but may not keep it.
        var css = stylesheet.css(sheet);
        var current = Body.fingerprint(css).equals(fingerprint);
        return new Content(css, CSS, current ? Content.FOR_GOOD : Content.REVALIDATED);
    }

    @GET
    @Path("assets/{fingerprint: [0-9a-f]{16}}/js/{module: [a-z/-]+[.]js}")
    public Content script(@PathParam("fingerprint") String fingerprint, @PathParam("module") String module) {
        var script = scripts.module(module).orElseThrow(NotFoundException::new);
        return new Content(script, JS, scripts.isCurrent(fingerprint) ? Content.FOR_GOOD : Content.REVALIDATED);
    }

    @GET
    @Path("{name: assets/icon.svg|favicon.ico}")
    public Content icon() throws IOException {
        try (var file = Objects.requireNonNull(AssetController.class.getResourceAsStream("/icon.svg"))) {
            return new Content(file.readAllBytes(), SVG, "public, max-age=86400");
        }
    }
}
