package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.domain.history.History;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

/** The history of a negotiation takes as long as its own record, not as long as those of all others. */
class LongHistoriesTest {

    private static final int POSITIONS = 30;

    /** Each comes with its article, round, party, topic and absence, by way of indexes, some of them asked for twice. */
    private static final int ROWS_FOR_EACH = 100;

    @BeforeAll
    static void a_short_negotiation_among_long_ones() {
        new JpaWorld();
        JpaWorld.sql(
                "insert into party (id, slug, kind, name, short_name) select seq, concat('party-', seq), 'STATE',"
                        + " '{\"uk\":\"Сторона\"}', '{\"uk\":\"Сторона\"}' from seq_1_to_12",
                "insert into topic (id, slug, name) select seq, concat('topic-', seq), '{\"uk\":\"Питання\"}' from seq_1_to_40",
                "insert into negotiation (id, slug, name, summary) select seq, concat('talks-', seq), '{\"uk\":\"Назва\"}',"
                        + " '{\"uk\":\"Про що\"}' from seq_1_to_100",
                // One of a hundred is short: three rounds of one article each.
                "insert into round (id, negotiation_id, slug, place, starts_on, ends_on, format) select seq,"
                        + " if(seq <= 3, 1, 2 + seq % 99), concat('round-', seq), '{\"uk\":\"Місто\"}', '2022-01-10', '2022-01-10',"
                        + " '{\"uk\":\"зустріч\"}' from seq_1_to_1000",
                "insert into manuscript (id) select seq from seq_1_to_1000",
                "insert into article (id, slug, round_id, headline, published_at, version) select seq, concat('article-', seq),"
                        + " seq, '{\"uk\":\"Стаття\"}', '2022-02-01', 1 from seq_1_to_1000",
                "insert into party_position (article_id, ordinal, record_key, party_id, topic_id, stance, summary,"
                        + " passage_paragraph) select 1 + seq div 10, seq % 10, concat('s', seq % 10), 1 + seq % 12, 1 + seq % 40,"
                        + " 'DEMANDS', '{\"uk\":\"Суть\"}', 'p1' from seq_0_to_9999",
                "insert into absence (article_id, ordinal, party_id, topic_id, reason) select 1 + seq div 10, seq % 10,"
                        + " 1 + seq % 12, 1 + (seq + 20) % 40, 'SILENT' from seq_0_to_9999",
                "insert into finding (manuscript_id, position_key, dated, bearing, what, source_name, edition, changed_by,"
                        + " changed_at) select id, 's1', '2023', 'ADDS', '{\"uk\":\"Що\"}', '{\"uk\":\"Хто\"}', 1, 'X', now()"
                        + " from manuscript",
                "insert into overrule (round, party, topic, mark, reason, edition, changed_by, changed_at) select slug,"
                        + " 'party-1', 'topic-1', 'CHANGED', '{\"uk\":\"Бо\"}', 1, 'X', now() from round",
                "analyze table party_position, absence, article, round, finding, overrule");
    }

    @AfterAll
    static void nothing() {
        new JpaWorld();
    }

    @Test
    void the_whole_table_reads_only_its_own_rows() {
        assertThat(rowsRead(all -> all.histories.of(all.negotiation))).isLessThanOrEqualTo(POSITIONS * ROWS_FOR_EACH);
    }

    @Test
    void one_cell_reads_no_more_than_the_table() {
        assertThat(rowsRead(all -> all.histories.of(
                        all.negotiation, all.entities.find(Party.class, 1L), all.entities.find(Topic.class, 1L))))
                .isLessThanOrEqualTo(POSITIONS * ROWS_FOR_EACH);
    }

    private record All(EntityManager entities, JpaHistories histories, Negotiation negotiation) {}

    private static long rowsRead(Function<All, History> read) {
        return Kept.in(entities -> {
            var negotiation =
                    Kept.with(entities, new JpaNegotiations()).bySlug("talks-1").orElseThrow();
            var all = new All(entities, Kept.with(entities, new JpaHistories()), negotiation);
            var before = rowsRead(entities);
            assertThat(read.apply(all).isEmpty()).isFalse();
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
