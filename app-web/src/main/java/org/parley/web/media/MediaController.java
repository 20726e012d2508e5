package org.parley.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.domain.media.Media;
import org.parley.web.view.Content;

/** The pictures themselves. Their address carries the fingerprint of the largest: what it leads to never changes. */
@Path("/media")
@RequestScoped
public class MediaController {

    private static final MediaType JPEG = new MediaType("image", "jpeg");
    private static final MediaType PNG = new MediaType("image", "png");

    @Inject
    private Media media;

    @SuppressWarnings("NullAway.Init")
    public MediaController() {}

    @GET
    @Path("{hash: [0-9a-f]{64}}/{width: [1-9][0-9]{0,4}}.{type: jpg|png}")
    public Content show(@PathParam("hash") String hash, @PathParam("width") int width, @PathParam("type") String type) {
        var bytes = media.bytes(hash, width, type).orElseThrow(NotFoundException::new);
        return new Content(bytes, type.equals("png") ? PNG : JPEG, Content.FOR_GOOD);
    }
}
