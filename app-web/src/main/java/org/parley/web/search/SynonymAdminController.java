package org.parley.web.search;

import static java.util.Objects.requireNonNull;

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
import java.util.NoSuchElementException;
import org.parley.domain.search.KeepingSynonyms;
import org.parley.domain.search.SynonymGroup;
import org.parley.domain.search.Synonyms;
import org.parley.domain.search.SynonymsOutdated;
import org.parley.domain.search.WordTaken;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** The words that search takes for equal. {@link SearchController} is where readers search. */
@Path("/admin/synonyms")
@RequestScoped
public class SynonymAdminController {

    private static final String HERE = "/admin/synonyms";

    @Inject
    private Synonyms synonyms;

    @Inject
    private KeepingSynonyms keeping;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Forms forms;

    @SuppressWarnings("NullAway.Init")
    public SynonymAdminController() {}

    @GET
    @RolesAllowed("editor")
    public Page list() {
        return editor.page("search/admin-list").with("groups", synonyms.all());
    }

    @GET
    @Path("new")
    @RolesAllowed("editor")
    public Page fresh() {
        return page("new", forms.opened(Form.empty()));
    }

    @POST
    @Path("new")
    @RolesAllowed("editor")
    public Response add(Form typed) {
        var words = SynonymForm.read(typed);
        if (synonyms.all().size() >= KeepingSynonyms.MOST_GROUPS)
            typed.refuse("words", "problem.synonyms.groups", KeepingSynonyms.MOST_GROUPS);
        if (!typed.isRight()) return Answers.refused(page("new", typed));
        try {
            keeping.add(editor.require(), words);
            return Answers.done(HERE, "done.synonymsSaved");
        } catch (WordTaken e) {
            return Answers.refused(page("new", taken(typed, e)));
        }
    }

    @GET
    @Path(Paths.ID)
    @RolesAllowed("editor")
    public Page open(@PathParam("id") long id) {
        return page("" + id, forms.opened(SynonymForm.of(known(id))));
    }

    @POST
    @Path(Paths.ID)
    @RolesAllowed("editor")
    public Response change(@PathParam("id") long id, Form typed) {
        known(id);
        var words = SynonymForm.read(typed);
        if (!typed.isRight()) return Answers.refused(page("" + id, typed));
        try {
            keeping.change(editor.require(), id, SynonymForm.base(typed), words);
            return Answers.done(HERE, "done.synonymsSaved");
        } catch (WordTaken e) {
            return Answers.refused(page("" + id, taken(typed, e)));
        } catch (SynonymsOutdated e) {
            return outdated(id, typed, e.now());
        } catch (NoSuchElementException e) {
            throw new NotFoundException(e);
        }
    }

    @POST
    @Path(Paths.ID + "/removal")
    @RolesAllowed("editor")
    public Response remove(@PathParam("id") long id, Form typed) {
        try {
            keeping.remove(editor.require(), id, SynonymForm.base(typed));
            return Answers.done(HERE, "done.synonymsRemoved");
        } catch (SynonymsOutdated e) {
            return outdated(id, SynonymForm.of(e.now()), e.now());
        } catch (NoSuchElementException e) {
            throw new NotFoundException(e);
        }
    }

    // Saved once more, it takes the place of what the other one saved: they have seen it now.
    private Response outdated(long id, Form typed, SynonymGroup now) {
        return Answers.outdated(page("" + id, typed.with("base", (Object) now.edition()))
                .with("theirs", List.of(now))
                .with("by", now.changedBy()));
    }

    private SynonymGroup known(long id) {
        return synonyms.withId(id).orElseThrow(NotFoundException::new);
    }

    private Page page(String key, Form form) {
        return editor.page("search/admin-form").with("form", form).with("key", key);
    }

    private static Form taken(Form typed, WordTaken taken) {
        return typed.refuse(
                "words",
                "problem.synonyms.taken",
                taken.word(),
                String.join(" = ", requireNonNull(taken.group()).words()));
    }
}
