package org.parley.web.negotiation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.parley.web.directory.EntryPages;
import org.parley.web.directory.RemovalPages;
import org.parley.web.form.Form;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** The rounds of a negotiation for editors; its own page lists them. */
@Path("/admin/negotiations/" + Paths.ID + "/rounds")
@RequestScoped
public class RoundAdminController {

    private static final String ROUND = "{round: [0-9]{1,18}}";

    @Inject
    private RoundForm form;

    @Inject
    private EntryPages pages;

    @Inject
    private RemovalPages removal;

    @SuppressWarnings("NullAway.Init")
    public RoundAdminController() {}

    @GET
    @Path("new")
    @RolesAllowed("editor")
    public Page fresh(@PathParam("id") long negotiation) {
        return pages.fresh(form.of(negotiation));
    }

    @POST
    @Path("new")
    @RolesAllowed("editor")
    public Response add(@PathParam("id") long negotiation, Form typed) {
        return pages.add(form.of(negotiation), typed);
    }

    @GET
    @Path(ROUND)
    @RolesAllowed("editor")
    public Page open(@PathParam("id") long negotiation, @PathParam("round") long round) {
        return pages.open(form.of(negotiation), round);
    }

    @POST
    @Path(ROUND)
    @RolesAllowed("editor")
    public Response change(@PathParam("id") long negotiation, @PathParam("round") long round, Form typed) {
        return pages.change(form.of(negotiation), round, typed);
    }

    @GET
    @Path(ROUND + "/removal")
    @RolesAllowed("editor")
    public Page askToRemove(@PathParam("id") long negotiation, @PathParam("round") long round) {
        return removal.ask(form.of(negotiation), round);
    }

    @POST
    @Path(ROUND + "/removal")
    @RolesAllowed("editor")
    public Response remove(@PathParam("id") long negotiation, @PathParam("round") long round, Form typed) {
        return removal.remove(form.of(negotiation), round, typed, form.list());
    }
}
