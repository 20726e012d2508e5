package org.parley.web.position;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.position.Quotation;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** The quotations of an article one by one: also those on which no position rests. */
@Path(Drafts.ARTICLE + "/quotations")
@RequestScoped
public class QuotationAdminController {

    private static final String KEY = "{key: [A-Za-z0-9._-]{1,20}}";
    private static final String BASE = "quotation";

    @Inject
    private Drafts drafts;

    @Inject
    private Forms forms;

    @Inject
    private CellPage pages;

    @SuppressWarnings("NullAway.Init")
    public QuotationAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page list(@PathParam("id") long id) {
        return drafts.page("position/admin-quotations", drafts.open(id)).with("form", Form.empty());
    }

    @GET
    @Path("new")
    @RolesAllowed("author")
    public Page begin(@PathParam("id") long id) {
        var draft = drafts.open(id);
        var form = Form.empty().with("key", draft.article().newKey("q"));
        QuotationFields.suggest(form, BASE, null, draft.article().round());
        return page(draft, forms.opened(form), "new");
    }

    @POST
    @Path("new")
    @RolesAllowed("author")
    public Response add(@PathParam("id") long id, Form typed) {
        var draft = drafts.open(id);
        var form = PassageFields.taken(typed, draft.article());
        read(form, "q", draft.article());
        if (!form.isRight()) return Answers.refused(page(draft, form, "new"));
        drafts.add(draft, form, "q", Concern::quotation, (article, key) -> article.put(again(form, key, article)));
        return Answers.done(address(id), "done.quotationSaved");
    }

    @GET
    @Path(KEY)
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id, @PathParam("key") String key) {
        var draft = drafts.open(id);
        var form = Form.empty().with("base", draft.fingerprint(Concern.quotation(key)));
        QuotationFields.put(form, BASE, known(draft, key));
        return page(draft, forms.opened(form), key);
    }

    @POST
    @Path(KEY)
    @RolesAllowed("author")
    public Response save(@PathParam("id") long id, @PathParam("key") String key, Form typed) {
        var draft = drafts.open(id);
        known(draft, key);
        var form = PassageFields.taken(typed, draft.article());
        read(form, key, draft.article());
        if (!form.isRight()) return Answers.refused(page(draft, form, key));
        try {
            drafts.save(id, Concern.quotation(key), form.value("base"), newest -> {
                newest.put(again(form, key, newest));
                return newest;
            });
            return Answers.done(address(id), "done.quotationSaved");
        } catch (Outdated outdated) {
            var newest = outdated.newest();
            form.with("base", newest.fingerprint(Concern.quotation(key)));
            return Answers.outdated(page(newest, form, key)
                    .with("by", newest.revision().editor())
                    .with("theirs", newest.article().quotation(key).stream().toList()));
        }
    }

    /** Only while no position rests on it: else the position goes first. */
    @POST
    @Path(KEY + "/removal")
    @RolesAllowed("author")
    public Response remove(@PathParam("id") long id, @PathParam("key") String key, Form form) {
        var draft = drafts.open(id);
        if (!draft.article().citing(key).isEmpty()) {
            form.refuse("quotations." + key, "problem.cited");
            return Answers.refused(
                    drafts.page("position/admin-quotations", draft).with("form", form));
        }
        drafts.save(id, Concern.quotation(key), draft.fingerprint(Concern.quotation(key)), newest -> {
            newest.dropQuotation(key);
            return newest;
        });
        return Answers.done(address(id), "done.quotationRemoved");
    }

    private void read(Form form, String key, Article article) {
        pages.quotations(form).read(BASE, key, article, null);
    }

    // On a copy: the newest text may be another one, and what was right when it was read is not told again.
    private Quotation again(Form form, String key, Article newest) {
        return Objects.requireNonNull(pages.quotations(Form.of(form.values())).read(BASE, key, newest, null));
    }

    private static Quotation known(Draft draft, String key) {
        return draft.article().quotation(key).orElseThrow(NotFoundException::new);
    }

    private Page page(Draft draft, Form form, String key) {
        var article = draft.article();
        return pages.choices(drafts.page("position/admin-quotation", draft), article, article.parties(), form)
                .with("key", key)
                .with("citing", article.citing(key));
    }

    private static String address(long id) {
        return "/admin/articles/" + id + "/quotations";
    }
}
