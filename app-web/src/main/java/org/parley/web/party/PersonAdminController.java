package org.parley.web.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Wanted.Condition;
import org.parley.domain.directory.Wanted.Filter;
import org.parley.domain.party.People;
import org.parley.web.directory.Choices;
import org.parley.web.directory.EntryPages;
import org.parley.web.directory.Lists;
import org.parley.web.directory.RemovalPages;
import org.parley.web.form.Form;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** People for editors; {@link PersonController} shows them to readers. */
@Path("/admin/people")
@RequestScoped
public class PersonAdminController {

    @Inject
    private PersonForm form;

    @Inject
    private EntryPages pages;

    @Inject
    private RemovalPages removal;

    @Inject
    private Lists lists;

    @Inject
    private People people;

    @Inject
    private Choices choices;

    @SuppressWarnings("NullAway.Init")
    public PersonAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page list(@Context UriInfo address) {
        var asked = Lists.asked(address.getQueryParameters());
        var party = asked.value("party");
        var filter = party.isBlank() ? null : new Filter(Condition.PARTY, choices.slugOrTyped(Listing.PARTIES, party));
        return lists.page("party/person-admin-list", form.path(), Listing.PEOPLE, asked, filter, people::withIds)
                .with("parties", choices.offered(Listing.PARTIES));
    }

    @GET
    @Path("new")
    @RolesAllowed("editor")
    public Page fresh() {
        return pages.fresh(form);
    }

    @POST
    @Path("new")
    @RolesAllowed("editor")
    public Response add(Form typed) {
        return pages.add(form, typed);
    }

    @GET
    @Path(Paths.ID)
    @RolesAllowed("editor")
    public Page open(@PathParam("id") long id) {
        return pages.open(form, id);
    }

    @POST
    @Path(Paths.ID)
    @RolesAllowed("editor")
    public Response change(@PathParam("id") long id, Form typed) {
        return pages.change(form, id, typed);
    }

    @GET
    @Path(Paths.ID + "/removal")
    @RolesAllowed("editor")
    public Page askToRemove(@PathParam("id") long id) {
        return removal.ask(form, id);
    }

    @POST
    @Path(Paths.ID + "/removal")
    @RolesAllowed("editor")
    public Response remove(@PathParam("id") long id, Form typed) {
        return removal.remove(form, id, typed, form.path());
    }
}
