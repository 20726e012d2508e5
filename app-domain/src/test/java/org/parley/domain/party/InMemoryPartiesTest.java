package org.parley.domain.party;

import org.parley.domain.InMemoryWorld;

class InMemoryPartiesTest extends PartiesContract {

    InMemoryPartiesTest() {
        super(new InMemoryWorld());
    }
}
