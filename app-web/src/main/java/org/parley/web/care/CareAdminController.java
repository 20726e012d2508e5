package org.parley.web.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.CareList;
import org.parley.domain.editorial.CareList.Matter;
import org.parley.domain.editorial.ConfirmingTranslations;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.followup.FollowUps.Due;
import org.parley.domain.followup.FollowUps.Order;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.setting.Setting;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The board of what needs care, each with the way to where it is mended. */
@Path("/admin/care")
@RequestScoped
public class CareAdminController {

    private static final int SHOWN = 20;

    /**
     * Articles with the same thing the matter.
     *
     * @param next the query of the part after this one; null when this is the last
     */
    public record Part(
            Matter matter,
            List<Manuscript> articles,
            @Nullable String next) {}

    @Inject
    private CareList list;

    @Inject
    private FollowUps followUps;

    @Inject
    private ConfirmingTranslations confirming;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public CareAdminController() {}

    /** @param matter the only one that is wanted, from after an article on; all from the top when there is none */
    @GET
    @RolesAllowed("author")
    public Page show(@QueryParam("matter") @Nullable String matter, @QueryParam("after") @Nullable String after) {
        return board(matter, after, Form.empty());
    }

    /** Somebody has compared the languages of an article: 409 when it was changed since they were told of it. */
    @POST
    @Path("{id: [1-9][0-9]{0,17}}/translations")
    @RolesAllowed("author")
    public Response confirm(@PathParam("id") long id, Form form) {
        var told = form.id("stale").orElse(0L);
        var confirmed =
                confirming.confirm(editor.require(), id, told.intValue()).orElseThrow(NotFoundException::new);
        if (confirmed) return Answers.done("/admin/care", "done.translationsConfirmed");
        return Answers.outdated(board(null, null, form.refuse("stale." + id, "problem.moreIsStale")));
    }

    private Page board(@Nullable String matter, @Nullable String after, Form form) {
        var begin = matter != null && after != null && after.matches("[0-9]{1,18}") ? Long.valueOf(after) : null;
        var parts = List.of(Matter.values()).stream()
                .filter(each -> matter == null || each.name().equals(matter))
                .map(each -> part(each, begin))
                .toList();
        if (parts.isEmpty()) throw new NotFoundException();
        var page = editor.page("care/show").with("parts", parts).with("form", form);
        // Only editors may say what became of promises.
        if (matter != null || !editor.require().is(Role.EDITOR)) return page;
        var today = LocalDate.now(clock);
        var quiet = today.minusDays(Setting.STALLED_AFTER_DAYS.number());
        return page.with("overdue", quietest(Search.all(today).due(Due.overdue(today))))
                .with("stalled", quietest(Search.all(today).quietSince(quiet)))
                .with("figures", followUps.figures(Search.all(today), quiet));
    }

    private List<FollowUp> quietest(Search search) {
        return followUps.matching(search.by(Order.NEWS), null, SHOWN);
    }

    // Authors see what they began, as in the list of articles.
    private Part part(Matter matter, @Nullable Long after) {
        var who = editor.require();
        var found = list.listed(matter, who.is(Role.EDITOR) ? null : who.id(), after, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        return new Part(
                matter,
                shown,
                found.size() > SHOWN
                        ? "?matter=" + matter + "&after=" + shown.get(SHOWN - 1).id()
                        : null);
    }
}
