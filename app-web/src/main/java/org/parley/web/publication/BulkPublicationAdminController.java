package org.parley.web.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscripts;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.publication.Bulk.Decision;
import org.parley.web.publication.Bulk.Result;
import org.parley.web.view.Page;

/** Publishes or withdraws several articles that were chosen in the list: first asks, then tells what came of each. */
@Path("/admin/articles/publications")
@RequestScoped
public class BulkPublicationAdminController {

    private static final int MOST = 200;
    private static final int LONGEST = 1000;

    @Inject
    private Bulk bulk;

    @Inject
    private Manuscripts manuscripts;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    public BulkPublicationAdminController() {}

    /** Asks what readers are to be told; the buttons of the list lead here. */
    @POST
    @RolesAllowed("editor")
    public Response ask(Form form) {
        var decision = form.requiredChoice("bulk", Decision.class);
        var chosen = chosen(form);
        if (chosen.isEmpty()) return Answers.see("/admin/articles");
        return Response.ok(page(decision, chosen, form)).build();
    }

    /** Does it. The page that tells what came of it can be loaded again: what is done stays as it is. */
    @POST
    @Path("results")
    @RolesAllowed("editor")
    public Response decide(Form form) {
        var decision = form.requiredChoice("bulk", Decision.class);
        var chosen = chosen(form);
        if (chosen.isEmpty()) return Answers.see("/admin/articles");
        var results = decision == Decision.PUBLISH ? publish(chosen, form) : withdraw(chosen, form);
        if (!form.isRight()) return Answers.refused(page(decision, chosen, form));
        return Response.ok(editor.page("publication/admin-bulk-results").with("results", results))
                .build();
    }

    private List<Result> publish(List<Manuscript> chosen, Form form) {
        var change = form.requiredChoice("change", Change.class);
        var note = form.localized("note", LONGEST);
        // What was wrong differs from article to article.
        if (change == Change.CORRECTION || change == Change.FIRST) form.refuse("change", "problem.choose");
        if (!form.isRight()) return List.of();
        return chosen.stream()
                .map(m -> bulk.publish(editor.require(), m, change, note))
                .toList();
    }

    private List<Result> withdraw(List<Manuscript> chosen, Form form) {
        var reason = form.requiredLocalized("reason", LONGEST);
        if (!form.isRight()) return List.of();
        return chosen.stream()
                .map(m -> bulk.withdraw(editor.require(), m, reason))
                .toList();
    }

    private Page page(Decision decision, List<Manuscript> chosen, Form form) {
        return editor.page("publication/admin-bulk")
                .with("decision", decision)
                .with("manuscripts", chosen)
                .with("changes", List.of(Change.UPDATE, Change.SMALL_FIX))
                .with("form", form);
    }

    private List<Manuscript> chosen(Form form) {
        return form.values("selection").stream()
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .distinct()
                .limit(MOST)
                .flatMap(id -> manuscripts.byId(Long.parseLong(id)).stream())
                .filter(m -> m.isOpenTo(editor.require()))
                .toList();
    }
}
