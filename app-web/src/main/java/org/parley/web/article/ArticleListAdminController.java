package org.parley.web.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editors;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.ManuscriptList.Order;
import org.parley.domain.editorial.ManuscriptList.Place;
import org.parley.domain.editorial.ManuscriptList.Wanted;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.editorial.TaggingArticles;
import org.parley.domain.party.Parties;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.negotiation.OfferedNegotiations;
import org.parley.web.view.Page;

/** All articles at the desk: found by what they say and by where they stand, and tagged many at once. */
@Path("/admin/articles")
@RequestScoped
public class ArticleListAdminController {

    private static final int PER_PAGE = 50;
    private static final int MOST_AT_ONCE = 200;

    @Inject
    private Manuscripts manuscripts;

    @Inject
    private OfferedNegotiations negotiations;

    @Inject
    private Parties parties;

    @Inject
    private Editors editors;

    @Inject
    private TaggingArticles tagging;

    @Inject
    private CurrentEditor editor;

    @Inject
    private ListFields fields;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public ArticleListAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page list() {
        return page(Form.of(uri.getQueryParameters()));
    }

    /** Puts a tag on the chosen articles, or takes it away; and back to where the list was. */
    @POST
    @Path("selection")
    @RolesAllowed("author")
    public Response tag(Form form) {
        var ids = chosen(form);
        var tag = form.required("tag", TaggingArticles.LONGEST);
        if (ids.isEmpty()) form.refuse("selection", "problem.chooseArticles");
        if (!form.isRight()) return Answers.refused(page(form));
        tagging.tag(editor.require(), ids, tag, !form.has("do", "untag"));
        return Answers.done(ListFields.address(form), "done.tagged");
    }

    /** The articles whose boxes are ticked. */
    static Set<Long> chosen(Form form) {
        var ids = new LinkedHashSet<Long>();
        form.values("selection").stream()
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .limit(MOST_AT_ONCE)
                .forEach(id -> ids.add(Long.valueOf(id)));
        return ids;
    }

    private Page page(Form form) {
        var order = fields.order(form);
        var found = manuscripts.listed(wanted(form), order, place(form, order), PER_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), PER_PAGE));
        var language = editor.require().language();
        var page = editor.page("article/admin-list")
                .with("form", form)
                .with("manuscripts", shown)
                .with("isFiltered", ListFields.isFiltered(form))
                .with(
                        "negotiations",
                        ListFields.names(
                                negotiations.and(form.value("negotiation")), n -> n.slug(), n -> n.name(), language))
                .with("parties", ListFields.names(parties.all(), p -> p.slug(), p -> p.name(), language))
                .with("editors", fields.editors(editors.all()))
                .with("tags", manuscripts.tags())
                .with("states", Manuscript.State.values())
                .with("ages", ListFields.Age.values())
                .with("orders", Order.values())
                .with("filters", ListFields.NAMES);
        return found.size() <= PER_PAGE
                ? page
                : page.with("next", ListFields.query(form, Place.of(shown.get(PER_PAGE - 1), order)));
    }

    // Authors see what they began.
    private Wanted wanted(Form form) {
        var who = editor.require();
        var wanted = fields.wanted(form);
        return who.is(Role.EDITOR) ? wanted : wanted.begunBy(who.id());
    }

    private static @Nullable Place place(Form form, Order order) {
        var after = form.value("after");
        return after.isEmpty() ? null : Place.parse(after, order).orElseThrow(NotFoundException::new);
    }
}
