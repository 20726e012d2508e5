package org.parley.domain.publication;

import org.parley.domain.InMemoryWorld;

class InMemoryPublicationsTest extends PublicationsContract {

    InMemoryPublicationsTest() {
        super(new InMemoryWorld());
    }
}
