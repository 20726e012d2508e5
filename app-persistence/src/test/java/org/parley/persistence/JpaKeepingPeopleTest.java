package org.parley.persistence;

import org.parley.domain.party.KeepingPeopleContract;

class JpaKeepingPeopleTest extends KeepingPeopleContract {

    JpaKeepingPeopleTest() {
        super(new JpaWorld());
    }
}
