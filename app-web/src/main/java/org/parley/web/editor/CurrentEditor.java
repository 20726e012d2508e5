package org.parley.web.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.account.EditorSession;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Editor;
import org.parley.web.view.Page;

/** Who is signed in, for the controllers of admin pages. */
@RequestScoped
public class CurrentEditor {

    /** The attribute of the request that says why it could not be found out who is signed in. */
    static final String FAILURE = CurrentEditor.class.getName() + ".failure";

    @Inject
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    protected CurrentEditor() {}

    public Optional<Editor> find() {
        return principal().map(EditorPrincipal::session).map(EditorSession::editor);
    }

    /** @throws IllegalStateException where nobody has to be signed in */
    public Editor require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** A page of the admin area in the language that they chose. */
    public Page page(String template) {
        return new Page(template, require().language(), null, Status.OK.getStatusCode(), Map.of());
    }

    /** Why it is not known whether anybody is signed in, where something broke. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable((@Nullable RuntimeException) request.getAttribute(FAILURE));
    }

    /** What the browser proves it with. */
    public Optional<Token> token() {
        return principal().map(EditorPrincipal::token);
    }

    /** The session that the request belongs to. */
    public Optional<EditorSession> session() {
        return principal().map(EditorPrincipal::session);
    }

    private Optional<EditorPrincipal> principal() {
        return Optional.ofNullable((@Nullable EditorPrincipal) request.getAttribute(EditorPrincipal.class.getName()));
    }
}
