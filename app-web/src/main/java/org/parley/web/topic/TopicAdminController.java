package org.parley.web.topic;

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
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Wanted.Condition;
import org.parley.domain.directory.Wanted.Filter;
import org.parley.domain.negotiation.Topics;
import org.parley.web.directory.Choices;
import org.parley.web.directory.EntryPages;
import org.parley.web.directory.Lists;
import org.parley.web.directory.RemovalPages;
import org.parley.web.form.Form;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** Topics for editors; {@link TopicController} shows them to readers. */
@Path("/admin/topics")
@RequestScoped
public class TopicAdminController {

    @Inject
    private TopicForm form;

    @Inject
    private EntryPages pages;

    @Inject
    private RemovalPages removal;

    @Inject
    private Lists lists;

    @Inject
    private Topics topics;

    @Inject
    private Choices choices;

    @SuppressWarnings("NullAway.Init")
    public TopicAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page list(@Context UriInfo address) {
        var asked = Lists.asked(address.getQueryParameters());
        return lists.page("topic/admin-list", form.path(), Listing.TOPICS, asked, filter(asked), topics::withIds)
                .with("topics", choices.offered(Listing.TOPICS))
                .with("negotiations", choices.offered(Listing.NEGOTIATIONS));
    }

    // One of both is enough to find a topic; where both are asked for, it is what comes up in the negotiation.
    private @Nullable Filter filter(Form asked) {
        var negotiation = asked.value("negotiation");
        if (!negotiation.isBlank())
            return new Filter(Condition.NEGOTIATION, choices.slugOrTyped(Listing.NEGOTIATIONS, negotiation));
        var parent = asked.value("parent");
        return parent.isBlank() ? null : new Filter(Condition.PARENT, choices.slugOrTyped(Listing.TOPICS, parent));
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
