package org.parley.persistence;

import org.parley.domain.party.PartiesContract;

class JpaPartiesTest extends PartiesContract {

    JpaPartiesTest() {
        super(new JpaWorld());
    }
}
