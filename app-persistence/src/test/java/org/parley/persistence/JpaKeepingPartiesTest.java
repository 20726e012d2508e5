package org.parley.persistence;

import org.parley.domain.party.KeepingPartiesContract;

class JpaKeepingPartiesTest extends KeepingPartiesContract {

    JpaKeepingPartiesTest() {
        super(new JpaWorld());
    }
}
