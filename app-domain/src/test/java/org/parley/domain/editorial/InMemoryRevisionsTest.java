package org.parley.domain.editorial;

import org.parley.domain.InMemoryWorld;

class InMemoryRevisionsTest extends RevisionsContract {

    InMemoryRevisionsTest() {
        super(new InMemoryWorld());
    }
}
