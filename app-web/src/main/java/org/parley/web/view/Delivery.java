package org.parley.web.view;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Variant;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Makes bytes of what a controller returned, before any of them is sent: an error in a template is then still an error
 * page. Compresses them where the client can read that, and sends none to a client that has them already.
 */
@Provider
public class Delivery implements ContainerResponseFilter {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
    private static final String GZIP = "gzip";

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    public Delivery() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var content = content(response);
        if (content == null) return;
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, content.caching());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var zipped = accepts(request, GZIP);
        var body = zipped ? Body.gzip(content.bytes()) : content.bytes();
        if (zipped) headers.putSingle(HttpHeaders.CONTENT_ENCODING, GZIP);
        response.setEntity(body, null, content.type());
        // Said here, since the server would send a longer body in chunks, and tell HEAD that there is none.
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
        if (response.getStatus() == Status.OK.getStatusCode()) answerConditionally(request, response, body);
    }

    private @Nullable Content content(ContainerResponseContext response) {
        if (response.getEntity() instanceof Content content) return content;
        if (!(response.getEntity() instanceof Page page)) return null;
        var html = views.render(page);
        response.setStatusInfo(page.status());
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_LANGUAGE, page.language().tag());
        return new Content(html, HTML, page.status() == Status.OK ? Content.REVALIDATED : "no-store");
    }

    private static boolean accepts(ContainerRequestContext request, String encoding) {
        // Without the header any encoding may be sent, but a client that does not ask will hardly unpack.
        if (request.getHeaderString(HttpHeaders.ACCEPT_ENCODING) == null) return false;
        var best = request.getRequest()
                .selectVariant(Variant.encodings(encoding, "identity").build());
        return best != null && encoding.equals(best.getEncoding());
    }

    private static void answerConditionally(
            ContainerRequestContext request, ContainerResponseContext response, byte[] body) {
        var tag = Body.tag(body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        var answer = request.getRequest().evaluatePreconditions(tag);
        if (answer == null) return;
        try (var closed = answer.build()) {
            response.setStatusInfo(closed.getStatusInfo());
        }
        response.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        response.setEntity(null);
    }
}
