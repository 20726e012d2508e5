package org.parley.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;

@OnTheServer
class ReadinessIT {

    @Test
    void a_node_with_its_database_and_its_first_pages_read_is_ready() {
        var answer = Site.get("/health/ready");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().replaceAll("\\s", ""))
                .contains("\"name\":\"database\",\"status\":\"UP\"")
                .contains("\"name\":\"pages\",\"status\":\"UP\"");
    }
}
