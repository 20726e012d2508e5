package org.parley.domain.article;

import org.parley.domain.InMemoryWorld;

class InMemoryArticlesTest extends ArticlesContract {

    InMemoryArticlesTest() {
        super(new InMemoryWorld());
    }
}
