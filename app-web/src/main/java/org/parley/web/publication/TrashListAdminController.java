package org.parley.web.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.ManuscriptList.Order;
import org.parley.domain.editorial.ManuscriptList.Place;
import org.parley.domain.editorial.ManuscriptList.Wanted;
import org.parley.domain.editorial.Manuscripts;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.view.Page;

/** What was put away, and can be taken back. */
@Path("/admin/articles/trash")
@RequestScoped
public class TrashListAdminController {

    private static final int PER_PAGE = 50;
    private static final Order ORDER = Order.REVISED;
    private static final Wanted TRASHED = new Wanted(null, null, null, null, null, null, null, null, null, true);

    @Inject
    private Manuscripts manuscripts;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    public TrashListAdminController() {}

    /** The last changed first. Authors see what they began. */
    @GET
    @RolesAllowed("author")
    public Page list(@QueryParam("after") @DefaultValue("") String after) {
        var who = editor.require();
        var wanted = who.is(Role.EDITOR) ? TRASHED : TRASHED.begunBy(who.id());
        var place = after.isEmpty() ? null : Place.parse(after, ORDER).orElseThrow(NotFoundException::new);
        var found = manuscripts.listed(wanted, ORDER, place, PER_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), PER_PAGE));
        var page = editor.page("publication/admin-trash").with("manuscripts", shown);
        return found.size() <= PER_PAGE ? page : page.with("next", Place.of(shown.get(PER_PAGE - 1), ORDER));
    }
}
