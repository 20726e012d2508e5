package org.parley.web.directory;

import java.util.Map;
import java.util.Optional;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.editor.Editor;
import org.parley.domain.text.Localized;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/**
 * What a form about one thing of a list needs to know of it; its way from the browser to the record and back is that of
 * {@link EntryPages}.
 *
 * @param <T> what the list is of
 */
public interface EntryForm<T extends Listed> {

    Listing listing();

    /** Where the list is: {@code /admin/parties}. */
    String path();

    /** The page with the form: {@code party/admin-form}. */
    String template();

    Optional<T> byId(long id);

    /** The fields of a new one. */
    default Form blank() {
        return Form.empty();
    }

    /** What stands in the fields for this one, the same for all that say the same. */
    Form fields(T thing);

    /**
     * What was typed. With problems in the form it only stands in for the real thing.
     *
     * @param slug its own, or the one proposed for it
     */
    T read(Form form, String slug);

    /** After what its slug is named where nobody has typed one; read from the same fields. */
    String slugFor(Localized name, T thing);

    /** What its page shows besides the fields. */
    Page with(Page page);

    /** Parts of the form to the key of their wording, in the order of the page. */
    Map<String, String> labels();

    T add(Editor who, T thing);

    T change(Editor who, long id, int base, T thing);

    void remove(Editor who, long id, int base);
}
