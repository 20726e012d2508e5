package org.parley.web.position;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The table of positions as a whole: its columns and rows. What stands in it: {@link CellAdminController}. */
@Path(Drafts.ARTICLE + "/positions")
@RequestScoped
public class TableAdminController {

    @Inject
    private Drafts drafts;

    @Inject
    private Lines lines;

    @Inject
    private Parties parties;

    @Inject
    private Topics topics;

    @SuppressWarnings("NullAway.Init")
    public TableAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id) {
        return page(drafts.open(id), Form.empty());
    }

    /** One step with one column or row. One that holds something goes only after its editor has seen what it holds. */
    @POST
    @RolesAllowed("author")
    public Response change(@PathParam("id") long id, Form form) {
        var draft = drafts.open(id);
        var base = draft.fingerprint(Concern.TABLE);
        var article = draft.article();
        article.layTable();
        var line = lines.of(form, article);
        if (line.isEmpty()) return Answers.refused(page(draft, form, base));
        var chosen = line.get();
        if (form.value("step").startsWith("remove") && !chosen.held(article).isEmpty())
            return Answers.see(address(id) + "/removal?" + chosen.kind() + "=" + chosen.slug());
        try {
            drafts.save(id, Concern.TABLE, form.value("base"), Lines.doing(form, chosen));
            return Answers.done(address(id) + "#columns", "done.tableSaved");
        } catch (Outdated outdated) {
            return Answers.outdated(page(outdated.newest(), Form.empty())
                    .with("by", outdated.newest().revision().editor()));
        }
    }

    /** What would go with a column or a row. */
    @GET
    @Path("removal")
    @RolesAllowed("author")
    public Page askRemoval(
            @PathParam("id") long id,
            @QueryParam("party") @DefaultValue("") String party,
            @QueryParam("topic") @DefaultValue("") String topic) {
        var draft = drafts.open(id);
        var line = party.isEmpty() ? lines.find("topic", topic) : lines.find("party", party);
        draft.article().layTable();
        return removal(draft, line.filter(l -> l.isIn(draft.article())).orElseThrow(NotFoundException::new));
    }

    /** Removes it with all that the editor has seen; not when it has come to hold something else since. */
    @POST
    @Path("removal")
    @RolesAllowed("author")
    public Response remove(@PathParam("id") long id, Form form) {
        drafts.open(id);
        var line = lines.find(form.value("kind"), form.value("slug")).orElseThrow(NotFoundException::new);
        try {
            drafts.save(
                    id,
                    line.concern(),
                    form.value("base"),
                    Lines.doing(Form.empty().with("step", "remove"), line));
            return Answers.done(address(id) + "#columns", "done.lineRemoved");
        } catch (Outdated outdated) {
            return Answers.outdated(removal(outdated.newest(), line)
                    .with("by", outdated.newest().revision().editor()));
        }
    }

    private Page removal(Draft draft, Line line) {
        return drafts.page("position/admin-removal", draft)
                .with("line", line)
                .with("held", line.held(draft.article()))
                .with("base", draft.fingerprint(line.concern()));
    }

    private Page page(Draft draft, Form form) {
        var base = draft.fingerprint(Concern.TABLE);
        draft.article().layTable();
        return page(draft, form, base);
    }

    private Page page(Draft draft, Form form, String base) {
        var language = drafts.me().language();
        var article = draft.article();
        return drafts.page("position/admin-table", draft)
                .with("form", form)
                .with("base", base)
                .with("table", TableView.of(article))
                .with("toFill", article.cellsToFill())
                .with(
                        "loose",
                        article.quotations().stream()
                                .filter(q -> article.citing(q.key()).isEmpty())
                                .toList())
                .with("moreParties", Choices.parties(Choices.without(article.parties(), parties.all()), language))
                .with("moreTopics", Choices.topics(Choices.without(article.topics(), topics.all()), language))
                .with(
                        "columns",
                        article.parties().stream().map((Party p) -> Line.of(p)).toList())
                .with(
                        "rows",
                        article.topics().stream().map((Topic t) -> Line.of(t)).toList());
    }

    private static String address(long id) {
        return "/admin/articles/" + id + "/positions";
    }
}
