package org.parley.domain.negotiation;

import org.parley.domain.InMemoryWorld;

class InMemoryKeepingTopicsTest extends KeepingTopicsContract {

    InMemoryKeepingTopicsTest() {
        super(new InMemoryWorld());
    }
}
