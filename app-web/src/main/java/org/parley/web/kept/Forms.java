package org.parley.web.kept;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.parley.domain.editorial.KeptForms;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Encoded;
import org.parley.web.form.Form;
import org.parley.web.form.KeptAddress;
import org.parley.web.view.Ambient;

/** Opens forms: as the record has them or, where their editor asks for it, as they were typed and not saved. */
@RequestScoped
public class Forms implements Ambient {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentEditor editor;

    @Inject
    private KeptForms kept;

    @SuppressWarnings("NullAway.Init")
    protected Forms() {}

    /** The form of this page, filled from the record unless its editor wants back what was typed. */
    public Form opened(Form stored) {
        return isAsked() ? found().map(k -> Encoded.decode(k.form())).orElse(stored) : stored;
    }

    @Override
    public Map<String, Object> variables() {
        return isPage() ? found().map(this::offer).orElse(Map.of()) : Map.of();
    }

    private Map<String, Object> offer(KeptForms.KeptForm form) {
        return Map.of("kept", new Offer(form.path(), form.keptAt(), isAsked()));
    }

    private Optional<KeptForms.KeptForm> found() {
        return editor.find().flatMap(who -> kept.of(who, request.getRequestURI()));
    }

    private boolean isPage() {
        return request.getRequestURI().startsWith("/admin")
                && request.getMethod().equals("GET");
    }

    private boolean isAsked() {
        return isPage() && request.getParameter(KeptAddress.SHOWN) != null;
    }

    /**
     * What the page says of a kept form.
     *
     * @param shown whether the page shows it already
     */
    public record Offer(String path, Instant keptAt, boolean shown) {

        /** Of the page with the kept form in it. */
        public String address() {
            return KeptAddress.showing(path);
        }
    }
}
