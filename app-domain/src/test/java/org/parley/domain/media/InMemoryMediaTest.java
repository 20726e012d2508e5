package org.parley.domain.media;

import org.parley.domain.InMemoryWorld;

class InMemoryMediaTest extends MediaContract {

    InMemoryMediaTest() {
        super(new InMemoryWorld());
    }
}
