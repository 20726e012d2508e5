package org.parley.domain.review;

import org.parley.domain.InMemoryWorld;

class InMemoryReviewsTest extends ReviewsContract {

    InMemoryReviewsTest() {
        super(new InMemoryWorld());
    }
}
