package org.parley.persistence;

import org.parley.domain.editorial.RevisionsContract;

class JpaRevisionsTest extends RevisionsContract {

    JpaRevisionsTest() {
        super(new JpaWorld());
    }
}
