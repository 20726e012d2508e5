package org.parley.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.NoSuchElementException;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Outdated;
import org.parley.domain.directory.StillUsed;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** Removing one thing of a list: asked for on a page of its own, which says where it is used when it is. */
@RequestScoped
public class RemovalPages {

    private static final int USES_TOLD = 20;

    @Inject
    private Directory directory;

    @Inject
    private CurrentEditor editor;

    @SuppressWarnings("NullAway.Init")
    protected RemovalPages() {}

    public <T extends Listed> Page ask(EntryForm<T> kind, long id) {
        // A round of another negotiation is known to the directory, but it is not here.
        var thing = kind.byId(id).orElseThrow(NotFoundException::new);
        var entry = directory.entry(kind.listing(), thing.slug()).orElseThrow(NotFoundException::new);
        return editor.page("directory/removal")
                .with("form", Form.empty().with("base", (Object) entry.edition()))
                .with("entry", entry)
                .with("path", kind.path())
                .with("uses", directory.uses(kind.listing(), id, USES_TOLD))
                .with("most", USES_TOLD);
    }

    /** @param list where to go on afterwards */
    public <T extends Listed> Response remove(EntryForm<T> kind, long id, Form form, String list) {
        var base = form.id("base").orElse(0L).intValue();
        try {
            kind.remove(editor.require(), id, base);
            return Answers.done(list, "done.entryRemoved");
        } catch (Outdated e) {
            return Answers.outdated(ask(kind, id).with("outdated", true));
        } catch (StillUsed e) {
            return Answers.outdated(ask(kind, id));
        } catch (NoSuchElementException e) {
            throw new NotFoundException(e);
        }
    }
}
