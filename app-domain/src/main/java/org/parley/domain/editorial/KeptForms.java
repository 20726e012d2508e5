package org.parley.domain.editorial;

import java.time.Instant;
import java.util.Optional;
import org.parley.domain.editor.Editor;

/**
 * Forms that were typed and could not be saved, since something was wrong with them or the session had ended: kept for
 * whoever typed them, one for each page, until they are saved or discarded.
 */
public interface KeptForms {

    /**
     * A form as it was typed.
     *
     * @param form the fields as browsers send them: {@code name=value&…}
     */
    record KeptForm(String path, String form, Instant keptAt) {}

    /** Keeps a form in the place of the one before. */
    void keep(Editor who, String path, String form);

    Optional<KeptForm> of(Editor who, String path);

    void drop(Editor who, String path);
}
