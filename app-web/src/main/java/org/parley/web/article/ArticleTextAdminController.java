package org.parley.web.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.editorial.Evidence;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.editorial.Saving;
import org.parley.web.article.StoryRows.Texts;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.form.Rows;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** The text of an article: headline, lead, key points, sections with their paragraphs, gaps, source. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/text")
@RequestScoped
public class ArticleTextAdminController {

    @Inject
    private EditingArticle editing;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Rounds rounds;

    @Inject
    private Forms forms;

    @Inject
    private AutomaticSaves automatic;

    @SuppressWarnings("NullAway.Init")
    public ArticleTextAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id) {
        var draft = open(id);
        var stored = TextFields.of(draft.article()).with("base", (Object) draft.fingerprint(Concern.TEXT));
        return page(draft, forms.opened(stored));
    }

    /** Saves; or, by the button that was pressed, changes rows, or shows what the text will look like. */
    @POST
    @RolesAllowed("author")
    public Response save(@PathParam("id") long id, Form form) {
        var draft = open(id);
        if (Rows.areChanged(form))
            return Response.ok(page(draft, changed(form))).build();
        var change = TextFields.read(form, rounds.chosen(form));
        if (form.has("do", "preview")) {
            var page = page(draft, form);
            return Response.ok(form.isRight() ? page.with("preview", preview(change.apply(draft.article()))) : page)
                    .build();
        }
        var isAutomatic = form.has("saving", "automatic");
        if (!form.isRight()) return isAutomatic ? automatic.refused() : Answers.refused(page(draft, form));
        try {
            var saved = editing.revise(
                    editor.require(),
                    id,
                    Concern.TEXT,
                    form.value("base"),
                    change,
                    isAutomatic ? Saving.AUTOMATIC : Saving.BY_HAND,
                    "");
            return isAutomatic
                    ? automatic.done(saved, Concern.TEXT, Anchored.fields(form, saved.article()))
                    : Answers.done("/admin/articles/" + id + "/text", "done.textSaved");
        } catch (Outdated outdated) {
            return isAutomatic ? automatic.outdated() : merge(outdated.newest(), form);
        }
    }

    private Response merge(Draft newest, Form typed) {
        var id = newest.revision().manuscriptId();
        var base = editing.earlier(editor.require(), id, Concern.TEXT, typed.value("base"))
                .map(TextFields::of)
                .orElse(null);
        return Answers.outdated(editor.page("article/admin-text-merge")
                .with("draft", newest)
                .with("form", Form.empty())
                .with("merge", TextMerge.of(TextFields.of(newest.article()), typed, base))
                .with("base", newest.fingerprint(Concern.TEXT)));
    }

    private static Form changed(Form form) {
        var button = form.value(Rows.BUTTON);
        if (StoryMoves.isMove(button))
            return StoryMoves.moved(StoryRows.of(form), button).into(form).with(Rows.BUTTON, (Object) null);
        if (!button.equals("paste")) return Rows.changed(form);
        var text = new Texts(form.value("paste.uk"), form.value("paste.en"));
        return StoryMoves.pasted(StoryRows.of(form), text)
                .into(form)
                .with(Rows.BUTTON, (Object) null)
                .with("paste.uk", (Object) null)
                .with("paste.en", (Object) null);
    }

    // Without what leads elsewhere on the page of the article: here is only its text.
    private static Article preview(Article changed) {
        return Concern.TEXT.partOf(changed).lacunae(List.of());
    }

    private Page page(Draft draft, Form form) {
        return editor.page("article/admin-text")
                .with("draft", draft)
                .with("form", form)
                .with("sections", StoryRows.of(form).sections())
                .with(
                        "paragraphs",
                        Paragraphs.choices(draft.article(), editor.require().language()))
                .with("rounds", rounds.choices(form, editor.require().language()))
                .with("broken", Evidence.broken(draft.article()));
    }

    private Draft open(long id) {
        return editing.open(editor.require(), id).orElseThrow(NotFoundException::new);
    }
}
