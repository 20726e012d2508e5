package org.parley.domain.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.domain.Identity;

/** Manuscripts in a list. Nobody waits for anybody. */
public final class InMemoryManuscripts implements Manuscripts {

    private final List<Manuscript> manuscripts = new ArrayList<>();

    @Override
    public void add(Manuscript manuscript) {
        Identity.give(manuscript);
        manuscripts.add(manuscript);
    }

    @Override
    public Optional<Manuscript> byId(long id) {
        return manuscripts.stream().filter(m -> Long.valueOf(id).equals(m.id())).findFirst();
    }

    @Override
    public Optional<Manuscript> locked(long id) {
        return byId(id);
    }

    @Override
    public void remove(Manuscript manuscript) {
        manuscripts.remove(manuscript);
    }
}
