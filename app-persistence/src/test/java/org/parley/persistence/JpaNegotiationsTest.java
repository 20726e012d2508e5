package org.parley.persistence;

import org.parley.domain.negotiation.NegotiationsContract;

class JpaNegotiationsTest extends NegotiationsContract {

    JpaNegotiationsTest() {
        super(new JpaWorld());
    }
}
