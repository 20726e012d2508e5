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
    void of_what_was_withdrawn_only_its_promises_and_its_slug_stay() {
        var nothing = JpaWorld.rows();
        var id = world.publish(new GenevaFixture().article(), AT);

        world.run(all -> all.articles().withdraw(id));

        var left = JpaWorld.rows();
        left.entrySet().removeIf(table -> table.getValue().equals(nothing.get(table.getKey())));
        assertThat(left)
                .containsOnlyKeys(
                        "manuscript", "revision", "version", "published_slug", "follow_up", "follow_up_party");
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
