package org.parley.persistence;

import org.parley.domain.followup.FollowUpsContract;

class JpaFollowUpsTest extends FollowUpsContract {

    JpaFollowUpsTest() {
        super(new JpaWorld());
    }
}
