package org.parley.persistence;

import org.parley.domain.media.MediaContract;

class JpaMediaTest extends MediaContract {

    JpaMediaTest() {
        super(new JpaWorld());
    }
}
