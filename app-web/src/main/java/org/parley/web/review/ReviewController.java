package org.parley.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.account.Token;
import org.parley.domain.review.CommentingDraft;
import org.parley.domain.review.LinkOver;
import org.parley.domain.review.SharedDraft;
import org.parley.domain.review.SharingDraft;
import org.parley.domain.review.TooMuch;
import org.parley.domain.text.Language;
import org.parley.web.error.Languages;
import org.parley.web.form.Form;
import org.parley.web.revision.DraftPages;
import org.parley.web.view.Page;

/**
 * A draft for somebody who has a link to it and no account. The secret in the address is all that a request needs, and no
 * other page can know it: so its form carries no further token.
 */
@Path("/review/{token: [A-Za-z0-9_-]{43}}")
@RequestScoped
public class ReviewController {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private SharingDraft sharing;

    @Inject
    private CommentingDraft commenting;

    @Inject
    private DraftPages pages;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init")
    public ReviewController() {}

    @GET
    public Response show(@PathParam("token") String secret, @QueryParam("lang") @DefaultValue("") String lang) {
        var language = language(lang);
        try {
            return Response.ok(page(secret, language, Form.empty(), Status.OK.getStatusCode()))
                    .build();
        } catch (LinkOver over) {
            return over(language);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response comment(
            @PathParam("token") String secret,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Nullable Form typed) {
        var language = language(lang);
        // A request without a body has no form.
        var form = typed == null ? Form.empty() : typed;
        try {
            return comment(secret, language, form);
        } catch (LinkOver over) {
            return over(language);
        } catch (TooMuch tooMuch) {
            form.refuse("text", "problem.tooMuch");
            return answer(page(secret, language, form, Status.TOO_MANY_REQUESTS.getStatusCode()));
        }
    }

    private Response comment(String secret, Language language, Form form) {
        var typed = new CommentForm(form);
        var place = typed.place(shared(secret).article());
        var name = typed.name();
        var text = typed.text();
        if (!form.isRight()) return answer(page(secret, language, form, UNPROCESSABLE));
        var comment = commenting.comment(new Token(secret), place, name, text);
        return Response.seeOther(URI.create(address(secret, language) + "#comment-" + comment.id()))
                .build();
    }

    private Page page(String secret, Language language, Form form, int status) {
        var shared = shared(secret);
        return pages.asReadersSeeIt(shared.revision(), shared.article(), language)
                .withStatus(status)
                .with("bar", "review/_bar")
                .with("link", shared.link())
                .with("otherLanguage", address(secret, language == Language.UK ? Language.EN : Language.UK))
                .with("beside", "review/_comments")
                .with("comments", shared.comments())
                .with("places", pages.places(shared.article(), language))
                .with("commentsAddress", address(secret, language))
                .with("form", form);
    }

    private SharedDraft shared(String secret) {
        return sharing.open(new Token(secret)).orElseThrow(NotFoundException::new);
    }

    private static Response over(Language language) {
        return answer(new Page("review/over", language, null, Status.GONE.getStatusCode(), Map.of()));
    }

    private static Response answer(Page page) {
        return Response.status(page.status()).entity(page).build();
    }

    private static String address(String secret, Language language) {
        return "/review/" + secret + "?lang=" + language.tag();
    }

    private Language language(String lang) {
        return Language.ofTag(lang).orElseGet(() -> Languages.preferred(headers));
    }
}
