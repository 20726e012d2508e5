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
import java.util.function.Consumer;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.position.CommonGround;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** What several parties hold together, as an article reports it. */
@Path(Drafts.ARTICLE + "/common-ground")
@RequestScoped
public class CommonGroundAdminController {

    private static final String KEY = "{key: [A-Za-z0-9._-]{1,20}}";

    @Inject
    private Drafts drafts;

    @Inject
    private Forms forms;

    @SuppressWarnings("NullAway.Init")
    public CommonGroundAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page list(@PathParam("id") long id) {
        return list(drafts.open(id));
    }

    /** One step: {@code up}, {@code down} or {@code remove}, and a key. */
    @POST
    @RolesAllowed("author")
    public Response change(@PathParam("id") long id, Form form) {
        drafts.open(id);
        var step = Step.of(form.value("step"));
        Consumer<Article> change = article -> {
            if (step.removes()) article.dropCommonGround(step.key());
            else article.moveCommonGround(step.key(), step.places());
        };
        try {
            drafts.save(id, Concern.COMMON_GROUND, form.value("base"), Step.doing(change));
            return Answers.done(address(id), step.removes() ? "done.commonGroundRemoved" : "done.commonGroundSaved");
        } catch (Outdated outdated) {
            return Answers.outdated(list(outdated.newest())
                    .with("by", outdated.newest().revision().editor()));
        }
    }

    @GET
    @Path("new")
    @RolesAllowed("author")
    public Page begin(@PathParam("id") long id) {
        var draft = drafts.open(id);
        var form = Form.empty().with("key", draft.article().newKey("c"));
        return page(draft, forms.opened(form), "new");
    }

    @POST
    @Path("new")
    @RolesAllowed("author")
    public Response add(@PathParam("id") long id, Form typed) {
        var draft = opened(id);
        var form = PassageFields.taken(typed, draft.article());
        new CommonGroundForm(form).read("c", draft.article());
        if (!form.isRight()) return Answers.refused(page(draft, form, "new"));
        drafts.add(draft, form, "c", Concern::commonGround, (article, key) -> put(form, key, article));
        return Answers.done(address(id), "done.commonGroundSaved");
    }

    @GET
    @Path(KEY)
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id, @PathParam("key") String key) {
        var draft = opened(id);
        var form = CommonGroundForm.of(known(draft, key)).with("base", draft.fingerprint(Concern.commonGround(key)));
        return page(draft, forms.opened(form), key);
    }

    @POST
    @Path(KEY)
    @RolesAllowed("author")
    public Response save(@PathParam("id") long id, @PathParam("key") String key, Form typed) {
        var draft = opened(id);
        known(draft, key);
        var form = PassageFields.taken(typed, draft.article());
        new CommonGroundForm(form).read(key, draft.article());
        if (!form.isRight()) return Answers.refused(page(draft, form, key));
        try {
            drafts.save(
                    id, Concern.commonGround(key), form.value("base"), Step.doing(newest -> put(form, key, newest)));
            return Answers.done(address(id), "done.commonGroundSaved");
        } catch (Outdated outdated) {
            var newest = outdated.newest();
            form.with("base", newest.fingerprint(Concern.commonGround(key)));
            return Answers.outdated(page(newest, form, key)
                    .with("by", newest.revision().editor())
                    .with("theirs", newest.article().commonGround(key).stream().toList()));
        }
    }

    // On a copy: the newest text may be another one, and what was right when it was read is not told again.
    private static void put(Form form, String key, Article newest) {
        newest.layTable();
        newest.put(Objects.requireNonNull(new CommonGroundForm(Form.of(form.values())).read(key, newest)));
    }

    private Draft opened(long id) {
        var draft = drafts.open(id);
        draft.article().layTable();
        return draft;
    }

    private static CommonGround known(Draft draft, String key) {
        return draft.article().commonGround(key).orElseThrow(NotFoundException::new);
    }

    private Page list(Draft draft) {
        return drafts.page("position/admin-common-grounds", draft)
                .with("base", draft.fingerprint(Concern.COMMON_GROUND));
    }

    private Page page(Draft draft, Form form, String key) {
        var language = drafts.me().language();
        var article = draft.article();
        article.layTable();
        return drafts.page("position/admin-common-ground", draft)
                .with("form", form)
                .with("key", key)
                .with("parties", Choices.parties(article.parties(), language))
                .with("topics", Choices.topics(article.topics(), language))
                .with("paragraphs", PassageFields.choices(article, language));
    }

    private static String address(long id) {
        return "/admin/articles/" + id + "/common-ground";
    }
}
