package org.parley.web.revision;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.domain.difference.Differences;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.RecordFormat.UnreadableRecord;
import org.parley.domain.editorial.RestoringRevision;
import org.parley.domain.editorial.Revision;
import org.parley.domain.editorial.Revisions;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** What an article said at each save: listed, looked at, compared, and brought back. */
@Path("/admin/articles/{id: [1-9][0-9]{0,17}}/revisions")
@RequestScoped
public class RevisionAdminController {

    private static final String NUMBER = "{number: [1-9][0-9]{0,8}}";
    private static final int PER_PAGE = 50;
    private static final int LONGEST_SUMMARY = 500;

    @Inject
    private EditingArticle editing;

    @Inject
    private RestoringRevision restoring;

    @Inject
    private Revisions revisions;

    @Inject
    private RecordFormat format;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    public RevisionAdminController() {}

    /** @param below the number of the revision that the page before ended with */
    @GET
    @RolesAllowed("author")
    public Page list(@PathParam("id") long id, @QueryParam("below") @DefaultValue("") String below) {
        return list(id, number(below).orElse(Integer.MAX_VALUE), Form.empty());
    }

    @GET
    @Path(NUMBER)
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id, @PathParam("number") int number) {
        return show(id, number, Form.empty());
    }

    /** Two revisions side by side; without numbers, the newest and what readers have or what it was before. */
    @GET
    @Path("compare")
    @RolesAllowed("author")
    public Page compare(
            @PathParam("id") long id,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        var draft = open(id);
        var after = number(to).orElse(draft.revision().number());
        var before = number(from).orElseGet(() -> before(id, after));
        var old = revision(id, before);
        var now = revision(id, after);
        var page = editor.page("revision/admin-compare")
                .with("draft", draft)
                .with("older", old)
                .with("newer", now)
                .with("both", List.of(old, now));
        try {
            return page.with(
                    "differences", Differences.between(format.read(old.content()), format.read(now.content())));
        } catch (UnreadableRecord unreadable) {
            return page.with("unreadable", true);
        }
    }

    /** A new revision with the content of this one. */
    @POST
    @Path(NUMBER + "/restoration")
    @RolesAllowed("author")
    public Response restore(@PathParam("id") long id, @PathParam("number") int number, Form form) {
        open(id);
        var summary = Objects.requireNonNullElse(form.text("summary", LONGEST_SUMMARY), "");
        if (!form.isRight()) return Answers.refused(show(id, number, form));
        try {
            var restored = restoring.restore(editor.require(), id, number, form.value("base"), summary);
            if (restored.isEmpty()) throw new NotFoundException();
            return Answers.done(address(id), "done.restored");
        } catch (Outdated outdated) {
            return Answers.outdated(show(id, number, form.refuse("summary", "problem.draftChanged")));
        } catch (UnreadableRecord unreadable) {
            return Answers.refused(show(id, number, form.refuse("summary", "problem.unreadable")));
        }
    }

    /** A new revision with what readers were given last. */
    @POST
    @Path("discarding")
    @RolesAllowed("author")
    public Response discard(@PathParam("id") long id, Form form) {
        open(id);
        var summary = Objects.requireNonNullElse(form.text("summary", LONGEST_SUMMARY), "");
        if (!form.isRight()) return Answers.refused(list(id, Integer.MAX_VALUE, form));
        try {
            var draft = restoring.discardDraft(editor.require(), id, form.value("base"), summary);
            if (draft.isPresent()) return Answers.done(address(id), "done.draftDiscarded");
            form.refuse("summary", "problem.neverPublished");
        } catch (Outdated outdated) {
            form.refuse("summary", "problem.draftChanged");
        }
        return Answers.outdated(list(id, Integer.MAX_VALUE, form));
    }

    private Page list(long id, int below, Form form) {
        var draft = open(id);
        var found = revisions.entries(id, below, PER_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), PER_PAGE));
        var page = editor.page("revision/admin-list")
                .with("draft", draft)
                .with("entries", shown)
                .with("fingerprint", draft.fingerprint(Concern.WHOLE))
                .with("form", form);
        var last = revisions.latestVersion(id);
        if (last.isPresent()) page = page.with("last", last.get());
        return found.size() <= PER_PAGE
                ? page
                : page.with("next", shown.get(PER_PAGE - 1).number());
    }

    private Page show(long id, int number, Form form) {
        var draft = open(id);
        var revision = revision(id, number);
        var page = editor.page("revision/admin-show")
                .with("draft", draft)
                .with("revision", revision)
                .with("fingerprint", draft.fingerprint(Concern.WHOLE))
                .with("form", form);
        try {
            var record = format.read(revision.content());
            return page.with("record", record).with("comparison", record.compare(record.parties()));
        } catch (UnreadableRecord unreadable) {
            return page.with("unreadable", true);
        }
    }

    private int before(long id, int after) {
        return revisions
                .latestVersion(id)
                .map(last -> last.revision().number())
                .filter(published -> published < after)
                .orElse(Math.max(1, after - 1));
    }

    private Draft open(long id) {
        return editing.open(editor.require(), id).orElseThrow(NotFoundException::new);
    }

    private Revision revision(long id, int number) {
        return revisions.numbered(id, number).orElseThrow(NotFoundException::new);
    }

    private static String address(long id) {
        return "/admin/articles/" + id + "/revisions";
    }

    private static Optional<Integer> number(String typed) {
        if (typed.isEmpty()) return Optional.empty();
        if (!typed.matches("[1-9][0-9]{0,8}")) throw new NotFoundException();
        return Optional.of(Integer.valueOf(typed));
    }
}
