package org.parley.web.editor;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.parley.domain.editorial.KeptForms;
import org.parley.web.form.Answers;
import org.parley.web.form.Encoded;
import org.parley.web.form.KeptAddress;

/** Every request that changes something below {@code /admin} has to come from a form that this browser was given. */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class OwnForms implements ContainerRequestFilter {

    // A form that was kept comes back in a field of the sign-in's, encoded once more.
    private static final int MOST_BYTES_OF_OPEN_FORMS = 2 * FormBody.MOST_BYTES;

    @Context
    private ResourceInfo resource;

    @Inject
    private FormGuard guard;

    @Inject
    private CurrentEditor editor;

    @Inject
    private KeptForms keptForms;

    @SuppressWarnings("NullAway.Init")
    public OwnForms() {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (!AdminRoutes.isAdmin(resource) || AdminRoutes.isSafe(request.getMethod())) return;
        if (token(request).filter(guard::accepts).isPresent()) return;
        kept(request).ifPresentOrElse(page -> request.abortWith(Answers.see(KeptAddress.showing(page))), () -> {
            throw new ForbiddenException();
        });
    }

    // The page was opened before they signed in anew, in another window perhaps. What the browser itself says came from
    // a
    // page of ours is shown to them again; nothing is done with it.
    private Optional<String> kept(ContainerRequestContext request) {
        var who = editor.find();
        if (who.isEmpty() || !SameSite.isSurelyOurs(request) || !FormBody.isUrlEncoded(request))
            return Optional.empty();
        var form = Encoded.readable(FormBody.withoutToken(FormBody.whole(request, FormBody.MOST_BYTES)))
                .orElse("");
        var sentTo = request.getUriInfo().getRequestUri().getRawPath();
        var typedOn =
                Referrer.page(request).map(page -> page.split("\\?", 2)[0]).orElse(sentTo);
        var page = KeptAddress.of(typedOn, form);
        if (form.isEmpty() || !KeptAddress.isPath(page)) return Optional.empty();
        keptForms.keep(who.get(), page, form);
        return Optional.of(page);
    }

    private Optional<String> token(ContainerRequestContext request) {
        if (request.getMediaType() == null) return Optional.empty();
        if (FormBody.isUrlEncoded(request)) return FormBody.token(FormBody.whole(request, mostBytes()));
        return FormBody.isMultipart(request) ? FormBody.tokenOfParts(request) : Optional.empty();
    }

    private int mostBytes() {
        return AdminRoutes.isOpen(resource.getResourceMethod()) ? MOST_BYTES_OF_OPEN_FORMS : FormBody.MOST_BYTES;
    }
}
