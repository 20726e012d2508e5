package org.parley.persistence;

import org.parley.domain.article.ArticlesContract;

class JpaArticlesTest extends ArticlesContract {

    JpaArticlesTest() {
        super(new JpaWorld());
    }
}
