package org.parley.domain.party;

import org.parley.domain.InMemoryWorld;

class InMemoryKeepingPeopleTest extends KeepingPeopleContract {

    InMemoryKeepingPeopleTest() {
        super(new InMemoryWorld());
    }
}
