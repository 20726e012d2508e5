package org.parley.persistence;

import org.parley.domain.party.PeopleContract;

class JpaPeopleTest extends PeopleContract {

    JpaPeopleTest() {
        super(new JpaWorld());
    }
}
