package org.parley.persistence;

import org.parley.domain.history.HistoriesContract;

class JpaHistoriesTest extends HistoriesContract {

    JpaHistoriesTest() {
        super(new JpaWorld());
    }
}
