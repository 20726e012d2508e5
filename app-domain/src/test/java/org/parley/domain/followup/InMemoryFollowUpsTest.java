package org.parley.domain.followup;

import org.parley.domain.InMemoryWorld;

class InMemoryFollowUpsTest extends FollowUpsContract {

    InMemoryFollowUpsTest() {
        super(new InMemoryWorld());
    }
}
