package org.parley.domain.party;

import org.parley.domain.InMemoryWorld;

class InMemoryPeopleTest extends PeopleContract {

    InMemoryPeopleTest() {
        super(new InMemoryWorld());
    }
}
