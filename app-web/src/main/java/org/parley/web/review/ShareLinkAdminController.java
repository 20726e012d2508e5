package org.parley.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.domain.review.SharingDraft;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Addresses;

/** Links that show a draft to somebody without an account. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/links")
@RequestScoped
public class ShareLinkAdminController {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 366;

    @Inject
    private SharingDraft sharing;

    @Inject
    private ReviewPage page;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public ShareLinkAdminController() {}

    /** Shows the page with the link at once, not after leading on: its secret cannot be told again. */
    @POST
    @RolesAllowed("author")
    public Response share(@PathParam("id") long id, Form form) {
        page.require(id);
        var forWhom = form.required("forWhom", LONGEST_NAME);
        var until = until(form);
        if (!form.isRight()) return Answers.refused(page.of(id, form));
        var end = until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        var token = sharing.share(editor.require(), id, forWhom, end);
        var link = Addresses.absolute("/review/" + token.text());
        return Response.ok(page.of(id, Form.empty()).with("link", link)).build();
    }

    @POST
    @Path("{link: [1-9][0-9]{0,17}}/end")
    @RolesAllowed("author")
    public Response revoke(@PathParam("id") long id, @PathParam("link") long link) {
        page.require(id);
        sharing.revoke(editor.require(), id, link);
        return Answers.done(ReviewPage.address(id), "done.linkEnded");
    }

    // The last day on which it works.
    private LocalDate until(Form form) {
        var day = form.requiredDate("until");
        var today = LocalDate.now(clock);
        if (form.problem("until") == null && (day.isBefore(today) || day.isAfter(today.plusDays(MOST_DAYS))))
            form.refuse("until", "problem.linkEnd");
        return day;
    }
}
