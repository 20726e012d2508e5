package org.parley.domain.negotiation;

import org.parley.domain.InMemoryWorld;

class InMemoryKeepingNegotiationsTest extends KeepingNegotiationsContract {

    InMemoryKeepingNegotiationsTest() {
        super(new InMemoryWorld());
    }
}
