package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editorial.CareList.Matter;
import org.parley.domain.editorial.Manuscript;

/** Which articles somebody should look at. */
class JpaCareListTest {

    @BeforeEach
    void articles() {
        new JpaWorld();
        JpaWorld.sql(
                "insert into editor (id, email, name, role, language) values (7, 'a@example.org', 'Author', 'AUTHOR', 'uk')",
                "insert into manuscript (id, broken, stale, in_uk, in_en, begun_by, trashed_at) values"
                        + " (1, 0, 0, 1, 1, null, null), (2, 2, 0, 1, 1, 7, null), (3, 0, 1, 1, 1, null, null),"
                        + " (4, 1, 0, 1, 0, null, null), (5, 0, 0, 0, 1, 7, null), (6, 1, 1, 0, 1, null, now())");
    }

    @Test
    void each_is_found_by_what_is_the_matter_with_it_unless_it_is_in_the_trash() {
        assertThat(ids(Matter.BROKEN, null, null, 9)).containsExactly(4L, 2L);
        assertThat(ids(Matter.STALE, null, null, 9)).containsExactly(3L);
        assertThat(ids(Matter.UNTRANSLATED, null, null, 9)).containsExactly(5L, 4L);
    }

    @Test
    void the_list_goes_on_after_an_article_and_can_be_of_one_editor() {
        assertThat(ids(Matter.BROKEN, null, null, 1)).containsExactly(4L);
        assertThat(ids(Matter.BROKEN, null, 4L, 9)).containsExactly(2L);
        assertThat(ids(Matter.BROKEN, 7L, null, 9)).containsExactly(2L);
    }

    @Test
    void they_are_counted_up_to_as_many_as_matter() {
        assertThat(count(Matter.BROKEN, 9)).isEqualTo(2);
        assertThat(count(Matter.BROKEN, 1)).isEqualTo(2);
        assertThat(count(Matter.UNTRANSLATED, 0)).isEqualTo(1);
    }

    private static int count(Matter matter, int most) {
        return Kept.in(entities -> Kept.with(entities, new JpaCareList()).count(matter, null, most));
    }

    private static List<Long> ids(Matter matter, @Nullable Long begunBy, @Nullable Long after, int limit) {
        return Kept.in(entities -> Kept.with(entities, new JpaCareList()).listed(matter, begunBy, after, limit).stream()
                .map(Manuscript::id)
                .toList());
    }
}
