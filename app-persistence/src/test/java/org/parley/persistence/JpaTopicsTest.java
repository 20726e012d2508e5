package org.parley.persistence;

import org.parley.domain.negotiation.TopicsContract;

class JpaTopicsTest extends TopicsContract {

    JpaTopicsTest() {
        super(new JpaWorld());
    }
}
