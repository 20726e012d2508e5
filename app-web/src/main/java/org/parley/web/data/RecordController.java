package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.parley.web.view.Body;
import org.parley.web.view.Content;
import org.parley.web.view.Csv;

/** The whole public record as one download. */
@Path("/record.zip")
@RequestScoped
public class RecordController {

    @Inject
    private KeptArchive archive;

    @Context
    private Request request;

    @SuppressWarnings("NullAway.Init")
    public RecordController() {}

    @GET
    public Response download() throws IOException {
        var kept = archive.current();
        var tag = new EntityTag(Body.fingerprint(kept.state().getBytes(StandardCharsets.UTF_8)));
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) return unchanged.tag(tag).build();
        // Opened before the next one can take its place.
        var file = Files.newInputStream(kept.file());
        StreamingOutput bytes = out -> {
            try (file) {
                file.transferTo(out);
            }
        };
        return Response.ok(bytes, "application/zip")
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, Files.size(kept.file()))
                .header(HttpHeaders.CACHE_CONTROL, Content.REVALIDATED)
                .header(HttpHeaders.CONTENT_DISPOSITION, Csv.attached("parley-record.zip"))
                .build();
    }
}
