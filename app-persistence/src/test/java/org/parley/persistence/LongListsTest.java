package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.domain.directory.Directory.Part;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Place;
import org.parley.domain.directory.Wanted;
import org.parley.domain.directory.Wanted.Condition;
import org.parley.domain.directory.Wanted.Filter;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.text.Language;

/** A part of a list takes as long as it has lines, not as long as the list is. */
class LongListsTest {

    private static final int LIMIT = 50;

    /** What is read besides the lines themselves: one more of them, and the start of the index. */
    private static final int SPARE = 20;

    @BeforeAll
    static void a_hundred_thousand_people() {
        new JpaWorld();
        JpaWorld.sql(
                "insert into party (id, slug, kind, name, short_name) values (1, 'us', 'STATE', '{}', '{}')",
                "insert into person (id, slug, name) select seq, concat('person-', seq), '{}' from seq_1_to_100000",
                "insert into post (person_id, title, party_id) select seq * 1000, '{}', 1 from seq_1_to_100",
                "insert into directory_entry (listing, subject_id, slug, name, order_uk, order_en, search, untranslated,"
                        + " changed_at) select 'PEOPLE', seq, concat('person-', seq), '{\"uk\": \"Особа\"}',"
                        + " concat('особа ', seq), concat('person ', seq), concat('person-', seq, '\\n', repeat('слово ', 20)),"
                        + " seq % 1000 = 0, from_unixtime(1600000000 + seq) from seq_1_to_100000",
                "analyze table directory_entry");
    }

    @AfterAll
    static void nobody() {
        new JpaWorld();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void the_first_part_and_one_from_the_middle_read_only_their_lines(Order order) {
        var wanted = new Wanted(Listing.PEOPLE, "", false, order, Language.UK, null);
        var middle = order == Order.NAME ? new Place("особа 5", 5) : new Place("2020-09-14T00:00:00Z", 50_000);

        assertThat(rowsRead(wanted, null)).isLessThanOrEqualTo(LIMIT + SPARE);
        assertThat(rowsRead(wanted, middle)).isLessThanOrEqualTo(LIMIT + SPARE);
    }

    @Test
    void those_of_a_party_are_found_by_their_posts() {
        var wanted = new Wanted(Listing.PEOPLE, "", false, Order.NAME, Language.UK, new Filter(Condition.PARTY, "us"));

        assertThat(rowsRead(wanted, null)).isLessThanOrEqualTo(100 * 5);
    }

    @Test
    void a_search_that_finds_nobody_reads_the_list_once() {
        var wanted = new Wanted(Listing.PEOPLE, "нікого", false, Order.NAME, Language.UK, null);
        var started = System.nanoTime();

        assertThat(rowsRead(wanted, null)).isLessThanOrEqualTo(2 * 100_000);
        System.getLogger("lists").log(System.Logger.Level.INFO, (System.nanoTime() - started) / 1_000_000 + " ms");
    }

    private static long rowsRead(Wanted wanted, @Nullable Place after) {
        return Kept.in(entities -> {
            var before = rowsRead(entities);
            Part part = Kept.with(entities, new JpaDirectory()).list(wanted, after, LIMIT);
            assertThat(part.entries()).hasSizeLessThanOrEqualTo(LIMIT);
            return rowsRead(entities) - before;
        });
    }

    private static long rowsRead(EntityManager entities) {
        List<?> rows = entities.createNativeQuery("select cast(sum(variable_value) as signed)"
                        + " from information_schema.session_status where variable_name like 'handler_read%'")
                .getResultList();
        return ((Number) rows.get(0)).longValue();
    }
}
