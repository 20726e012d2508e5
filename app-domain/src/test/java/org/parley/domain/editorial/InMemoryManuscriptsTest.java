package org.parley.domain.editorial;

import org.parley.domain.InMemoryWorld;

class InMemoryManuscriptsTest extends ManuscriptsContract {

    InMemoryManuscriptsTest() {
        super(new InMemoryWorld());
    }
}
