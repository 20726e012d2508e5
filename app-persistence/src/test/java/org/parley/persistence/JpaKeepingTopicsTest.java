package org.parley.persistence;

import org.parley.domain.negotiation.KeepingTopicsContract;

class JpaKeepingTopicsTest extends KeepingTopicsContract {

    JpaKeepingTopicsTest() {
        super(new JpaWorld());
    }
}
