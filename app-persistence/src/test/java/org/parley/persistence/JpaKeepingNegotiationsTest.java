package org.parley.persistence;

import org.parley.domain.negotiation.KeepingNegotiationsContract;

class JpaKeepingNegotiationsTest extends KeepingNegotiationsContract {

    JpaKeepingNegotiationsTest() {
        super(new JpaWorld());
    }
}
