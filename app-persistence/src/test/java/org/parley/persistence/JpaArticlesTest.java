package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.article.ArticlesContract;

class JpaArticlesTest extends ArticlesContract {

    private static final Instant AT = Instant.parse("2022-01-10T17:45:00Z");

    JpaArticlesTest() {
        super(new JpaWorld());
    }

    @Test
    void the_version_before_leaves_no_row_behind() {
        var id = world.publish(new GenevaFixture().article(), AT);
        var before = JpaWorld.rows();

        world.publish(new GenevaFixture().article(), id, 2, AT, AT);

        assertThat(JpaWorld.rows()).isEqualTo(before);
        assertThat(before).containsEntry("paragraph", 3L).containsEntry("absence", 1L);
    }
}
