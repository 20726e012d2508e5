package org.parley.domain.party;

import org.parley.domain.InMemoryWorld;

class InMemoryKeepingPartiesTest extends KeepingPartiesContract {

    InMemoryKeepingPartiesTest() {
        super(new InMemoryWorld());
    }
}
