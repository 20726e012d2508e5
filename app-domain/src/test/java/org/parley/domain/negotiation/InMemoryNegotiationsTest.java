package org.parley.domain.negotiation;

import org.parley.domain.InMemoryWorld;

class InMemoryNegotiationsTest extends NegotiationsContract {

    InMemoryNegotiationsTest() {
        super(new InMemoryWorld());
    }
}
