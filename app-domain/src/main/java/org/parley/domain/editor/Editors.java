package org.parley.domain.editor;

import java.util.List;
import java.util.Optional;

/** Everybody who works or worked on the record. */
public interface Editors {

    Optional<Editor> byId(long id);

    /** Capital letters make no difference. */
    Optional<Editor> byEmail(String email);

    /** By name. */
    List<Editor> all();

    /** Those who may sign in, as they are now. Until this transaction ends, whoever else asks for them waits. */
    List<Editor> lockedAdministrators();

    /** @throws RuntimeException when there is one with this address already */
    void add(Editor editor);
}
