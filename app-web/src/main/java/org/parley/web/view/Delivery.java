package org.parley.web.view;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Makes bytes of what a controller returned, before any of them is sent: an error in a template is then still an error
 * page. Compresses them where the client can read that, and sends none to a client that has them already.
 */
@Provider
public class Delivery implements ContainerResponseFilter {

    /** A property of requests whose answer is given its entity tag when it is sent, not when it is made. */
    public static final String TAGGED_LATER = Delivery.class.getName() + ".later";

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
    private static final String ADMIN = "admin";
    private static final String REVIEW = "review/";

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    public Delivery() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        var isAdmin = path.startsWith(ADMIN);
        // What is not public is for nobody else, also not for whoever uses the browser after them.
        var isPrivate = isAdmin || path.startsWith(REVIEW);
        var content = content(request, response, isAdmin, isPrivate);
        if (content == null) return;
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, content.caching());
        if (content.isCompressible()) headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        // Not by JAX-RS: its selection of variants takes "gzip;q=0" for a wish.
        var encoding = content.isCompressible()
                ? Encoding.best(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
                : Encoding.IDENTITY;
        var body = encoding.pack(content.bytes());
        if (encoding != Encoding.IDENTITY) headers.putSingle(HttpHeaders.CONTENT_ENCODING, encoding.token());
        response.setEntity(body, null, content.type());
        // Said here, since the server would send a longer body in chunks, and tell HEAD that there is none.
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
        if (response.getStatus() == Status.OK.getStatusCode()
                && !isPrivate
                && request.getProperty(TAGGED_LATER) == null) answerConditionally(request, response, body);
    }

    private @Nullable Content content(
            ContainerRequestContext request, ContainerResponseContext response, boolean isAdmin, boolean isPrivate) {
        if (response.getEntity() instanceof Content content) return content;
        if (!(response.getEntity() instanceof Page page)) return null;
        var html = views.render(isAdmin ? announcing(page, request, response) : page);
        response.setStatus(page.status());
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_LANGUAGE, page.language().tag());
        return new Content(html, HTML, page.isOk() && !isPrivate ? Content.REVALIDATED : Content.UNKEPT);
    }

    // Once: the cookie that brought it is spent.
    private static Page announcing(Page page, ContainerRequestContext request, ContainerResponseContext response) {
        var done = Done.of(request.getCookies());
        done.ifPresent(unused -> response.getHeaders().add(HttpHeaders.SET_COOKIE, Done.spent()));
        return done.map(key -> page.with("done", key)).orElse(page);
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
