package org.parley.domain.negotiation;

import org.parley.domain.InMemoryWorld;

class InMemoryTopicsTest extends TopicsContract {

    InMemoryTopicsTest() {
        super(new InMemoryWorld());
    }
}
