package org.parley.domain.history;

import org.parley.domain.InMemoryWorld;

class InMemoryHistoriesTest extends HistoriesContract {

    InMemoryHistoriesTest() {
        super(new InMemoryWorld());
    }
}
