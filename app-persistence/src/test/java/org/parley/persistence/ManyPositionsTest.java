package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.domain.article.Statements;
import org.parley.domain.article.Statements.Place;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;

/** A page about a party, a topic or a person takes as long as it has lines, however much was said. */
class ManyPositionsTest {

    private static final int LIMIT = 50;

    /** A position comes with its party, topic, article, round and quotations, each by way of an index. */
    private static final int ROWS = 20 * LIMIT;

    private static final int ON_THE_TOPIC = 5000;

    private static final Place MIDDLE = new Place(LocalDate.of(2030, 1, 1), 0);

    @BeforeAll
    static void ten_thousand_positions_of_one_party() {
        new JpaWorld();
        JpaWorld.sql(
                "insert into party (id, slug, kind, name, short_name) values (1, 'us', 'STATE', '{\"uk\":\"США\"}', '{\"uk\":\"США\"}')",
                "insert into person (id, slug, name) values (1, 'envoy', '{\"uk\":\"Речниця\"}')",
                "insert into topic (id, slug, name) select seq, concat('topic-', seq), '{\"uk\":\"Питання\"}' from seq_1_to_20",
                "insert into manuscript (id) select seq from seq_1_to_1000",
                "insert into article (id, slug, headline, published_at, version)"
                        + " select seq, concat('talks-', seq), '{\"uk\":\"Розмова\"}', '2022-01-10', 1 from seq_1_to_1000",
                // Half of them on one topic, the others on nineteen.
                "insert into party_position (article_id, ordinal, record_key, party_id, topic_id, stance, summary,"
                        + " passage_paragraph, held_on) select 1 + seq div 10, seq % 10, 's1', 1,"
                        + " if(seq % 2 = 0, 1, 2 + seq % 19), 'DEMANDS', '{\"uk\":\"Вимагає\"}', 'p1', '2022-01-10' + interval seq day"
                        + " from seq_0_to_9999",
                "insert into quotation (article_id, ordinal, record_key, words, kind, party_id, speaker_id, venue, said_on,"
                        + " spoken_in, reported_in, original_checked) select 1 + seq div 10, seq % 10, 'q1', '{\"uk\":\"Так\"}', 'FULL', 1, 1,"
                        + " '{\"uk\":\"Зал\"}', '2022-01-10' + interval seq day, 'en', 'UK', 0 from seq_0_to_9999",
                "analyze table party_position, quotation, article");
    }

    @AfterAll
    static void nothing() {
        new JpaWorld();
    }

    @Test
    void what_a_party_holds_on_a_topic_is_read_page_by_page() {
        assertThat(rowsRead((s, all) -> s.of(all.party, all.topic, null, LIMIT)))
                .isLessThanOrEqualTo(ROWS);
        assertThat(rowsRead((s, all) -> s.of(all.party, all.topic, MIDDLE, LIMIT)))
                .isLessThanOrEqualTo(ROWS);
    }

    @Test
    void the_topics_of_a_party_and_its_latest_position_on_each_leave_the_older_ones_alone() {
        assertThat(rowsRead((s, all) -> s.topicsOf(all.party))).isLessThanOrEqualTo(200);
        assertThat(rowsRead((s, all) -> s.latestOf(all.party, s.topicsOf(all.party), 2)))
                .isLessThanOrEqualTo(ROWS);
    }

    /** Of the older positions, no more is read than their line in one index. */
    @Test
    void where_parties_stand_on_a_topic_reads_only_the_latest_positions_whole() {
        assertThat(rowsRead((s, all) -> s.on(all.topic, null, 10))).isLessThanOrEqualTo(ON_THE_TOPIC + 200);
    }

    @Test
    void what_somebody_said_is_read_page_by_page() {
        assertThat(rowsRead((s, all) -> s.quotationsOf(all.person, null, LIMIT)))
                .isLessThanOrEqualTo(ROWS);
        assertThat(rowsRead((s, all) -> s.quotationsOf(all.person, MIDDLE, LIMIT)))
                .isLessThanOrEqualTo(ROWS);
    }

    private record Known(Party party, Topic topic, Person person) {}

    private interface Question {
        List<?> ask(Statements statements, Known all);
    }

    private static long rowsRead(Question question) {
        return Kept.in(entities -> {
            var known = new Known(
                    entities.find(Party.class, 1L), entities.find(Topic.class, 1L), entities.find(Person.class, 1L));
            var statements = Kept.with(entities, new JpaStatements());
            var before = rowsRead(entities);
            assertThat(question.ask(statements, known)).isNotEmpty();
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
