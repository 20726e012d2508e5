package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.followup.FollowUps.Order;
import org.parley.domain.followup.FollowUps.Place;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.followup.Status;

/** A page of the ledger takes as long as it has lines, not as long as the ledger is. */
class ManyFollowUpsTest {

    private static final int LIMIT = 50;

    /** A follow-up comes with its party and its one entry, each by way of an index. */
    private static final int ROWS = 10 * LIMIT;

    private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

    @BeforeAll
    static void a_hundred_thousand_promises() {
        new JpaWorld();
        JpaWorld.sql(
                "insert into party (id, slug, kind, name, short_name) values (1, 'us', 'STATE', '{\"uk\":\"США\"}', '{\"uk\":\"США\"}')",
                "insert into manuscript (id) values (1)",
                "insert into article (id, slug, headline, published_at, version)"
                        + " values (1, 'talks', '{\"uk\":\"Розмова\"}', '2022-01-10', 1)",
                // Every other one is done, one of a thousand lapsed, one of a hundred has no date.
                "insert into follow_up (id, article_id, record_key, what, due, due_by, agreed_on, passage_paragraph, recorded,"
                        + " search_text) select seq, 1, concat('f', seq), '{\"uk\":\"Говорити далі\"}',"
                        + " if(seq % 100 = 0, null, '2022-03-01'), if(seq % 100 = 0, null, '2022-03-01' + interval seq div 10 day),"
                        + " '2022-01-10' + interval seq hour, 'p1', if(seq % 1000 = 1, 'LAPSED', if(seq % 2 = 0, 'DONE', 'AGREED')),"
                        + " concat('Говорити далі ', if(seq % 5000 = 7, 'рідкісне', 'звичайне')) from seq_1_to_100000",
                "insert into follow_up_party (follow_up_id, ordinal, party_id) select seq, 0, 1 from seq_1_to_100000",
                "insert into status_entry (follow_up_id, status, since, source_name)"
                        + " select id, recorded, '2022-02-01', '{\"uk\":\"Зведення\"}' from follow_up where recorded <> 'AGREED'",
                "update follow_up set news_on = if(recorded = 'AGREED', agreed_on, '2022-02-01')",
                "analyze table follow_up, follow_up_party, status_entry");
    }

    @AfterAll
    static void nothing() {
        new JpaWorld();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void the_first_part_and_one_from_the_middle_read_only_their_lines(Search search, Place middle) {
        assertThat(rowsRead(search, null)).isLessThanOrEqualTo(ROWS);
        assertThat(rowsRead(search, middle)).isLessThanOrEqualTo(ROWS);
    }

    static Stream<Arguments> searches() {
        var promised = new Place(LocalDate.of(2027, 1, 1), 50_000);
        var due = new Place(LocalDate.of(2035, 11, 8), 50_000);
        return Stream.of(
                search("all", null, Order.PROMISED, promised),
                search("all by due date", null, Order.DUE, due),
                search("all without a date", null, Order.DUE, new Place(null, 50_000)),
                search("what is done", Status.DONE, Order.PROMISED, promised),
                search("what is overdue", Status.OVERDUE, Order.PROMISED, promised),
                search("what is overdue, by due date", Status.OVERDUE, Order.DUE, due),
                Arguments.of(
                        Named.of(
                                "what stalled",
                                Search.all(TODAY).quietSince(TODAY).by(Order.NEWS)),
                        new Place(LocalDate.of(2027, 1, 1), 50_000)),
                Arguments.of(
                        Named.of(
                                "what is due in a month",
                                Search.all(LocalDate.of(2030, 1, 1))
                                        .due(FollowUps.Due.within(LocalDate.of(2030, 1, 1), 30))
                                        .by(Order.DUE)),
                        new Place(LocalDate.of(2030, 1, 5), 0)),
                search("what lapsed", Status.LAPSED, Order.PROMISED, promised));
    }

    @Test
    void a_rare_word_is_found_without_reading_all_of_them() {
        var search = new Search(TODAY, null, null, null, List.of("рідкісн"), Order.PROMISED);

        assertThat(rowsRead(search, null)).isLessThanOrEqualTo(ROWS);
    }

    @Test
    void figures_are_counted_from_an_index_alone() {
        var plan = Kept.in(entities -> entities.createNativeQuery(
                        "explain select sum(case when f.recorded = 'DONE' then 1 else 0 end),"
                                + " sum(case when f.due_by < now() and f.news_on < now() then 1 else 0 end)"
                                + " from follow_up f where f.withdrawn_from is null")
                .getResultList());

        assertThat(((Object[]) plan.get(0))).contains("figures", "Using where; Using index");
    }

    private static Arguments search(String name, @Nullable Status status, Order order, Place middle) {
        return Arguments.of(Named.of(name, new Search(TODAY, status, null, null, List.of(), order)), middle);
    }

    private static long rowsRead(Search search, @Nullable Place after) {
        return Kept.in(entities -> {
            var before = rowsRead(entities);
            assertThat(Kept.with(entities, new JpaFollowUps()).matching(search, after, LIMIT))
                    .isNotEmpty();
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
