package org.parley.web.error;

import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.web.view.Content;

/** What went wrong, for programs (RFC 9457). In English, as all of the interface is. */
public final class Problem {

    private static final MediaType TYPE = new MediaType("application", "problem+json");
    private static final String INTERFACE = "api";

    private Problem() {}

    /** Whether the one who asked is a program, which has no use for a page. */
    static boolean isFor(UriInfo uri) {
        var path = uri.getPath();
        return path.equals(INTERFACE) || path.startsWith(INTERFACE + "/");
    }

    /** A parameter that cannot be understood. @param detail what to do about it */
    public static WebApplicationException badRequest(String detail) {
        return new WebApplicationException(of(Status.BAD_REQUEST, detail));
    }

    /** Refuses parameters that are not among these: ignored, they would give more than was asked for. */
    public static void refuseOthers(UriInfo uri, String... known) {
        if (!List.of(known).containsAll(uri.getQueryParameters().keySet()))
            throw badRequest("There is no parameter of this name here. Those there are: " + List.of(known) + ".");
    }

    public static Response of(Status status, String detail) {
        var json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", detail)
                .build();
        var bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return Response.status(status)
                .entity(new Content(bytes, TYPE, Content.UNKEPT))
                .build();
    }

    /** Of an answer that says nothing else. */
    static String detail(Status status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address. What there is, is listed at /api.";
            case METHOD_NOT_ALLOWED -> "The interface is for reading: ask with GET or HEAD.";
            default -> "This cannot be answered. How to ask is told at /api/openapi.json.";
        };
    }
}
