package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.ManuscriptList.Order;
import org.parley.domain.editorial.ManuscriptList.Place;
import org.parley.domain.editorial.ManuscriptList.Wanted;
import org.parley.domain.text.Language;

/** The list of articles at a desk that has a hundred thousand of them. */
class ManyManuscriptsTest {

    private static final int MANY = 100_000;
    private static final int PAGE = 50;

    private static final JpaWorld WORLD = new JpaWorld();

    @BeforeAll
    static void a_hundred_thousand_articles() {
        JpaWorld.sql(
                "insert into manuscript (state, slug, title, negotiation, in_en, revised_at, revised_by, search_text)"
                        + " select elt(1 + mod(seq, 5), 'DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN'),"
                        + " concat('a-', seq), concat('Стаття ', mod(seq * 7919, 100003)), concat('n-', mod(seq, 100)),"
                        + " mod(seq, 3) > 0, date_add('2020-01-01', interval mod(seq * 7919, 100003) minute), 'editor',"
                        + " concat('слово', seq, ' стаття про мир', if(mod(seq, 1000) = 0, ' рідкісне', ''))"
                        + " from seq_1_to_" + MANY,
                "insert into manuscript_party select id, concat('p-', mod(id, 49)) from manuscript",
                "insert into manuscript_tag select id, 'рідко' from manuscript where mod(id, 2000) = 0",
                "analyze table manuscript, manuscript_party, manuscript_tag");
    }

    @AfterAll
    static void none() {
        new JpaWorld();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void the_last_page_comes_as_quickly_as_the_first_and_from_an_index(Order order) throws SQLException {
        // Other tests have had ids before.
        var first = firstId();
        var deep = new Place(
                switch (order) {
                    case REVISED -> "2020-01-02T00:00:00Z";
                    case LONGEST_UNREVISED -> "2020-03-09T00:00:00Z";
                    case TITLE -> "Стаття 99900";
                    case BEGUN -> "";
                },
                order == Order.TITLE || order == Order.LONGEST_UNREVISED ? 0 : first + 60);

        isQuick(Wanted.ALL, order, null);
        isQuick(Wanted.ALL, order, deep);
    }

    @Test
    void every_filter_is_quick() throws SQLException {
        for (var wanted : List.of(
                wanted(Manuscript.State.SCHEDULED, null, null, null, null),
                wanted(null, "n-7", null, null, null),
                wanted(null, null, "p-7", null, null),
                wanted(null, null, null, Language.EN, null),
                wanted(null, null, null, null, "рідко"),
                wanted(Manuscript.State.DRAFT, null, "p-7", Language.EN, null))) isQuick(wanted, Order.REVISED, null);
    }

    @Test
    void words_are_found_by_the_index_of_the_text() throws SQLException {
        var rare = words("рідкісн");

        assertThat(plan(rare, Order.REVISED, null)).contains("by_text");
        assertThat(page(rare, Order.REVISED, null)).hasSize(PAGE);
        assertThat(page(words("слово99999"), Order.REVISED, null))
                .extracting(Manuscript::slug)
                .containsExactly("a-99999");
        isQuick(rare, Order.REVISED, null);
    }

    @Test
    void a_page_is_asked_for_in_as_many_queries_however_long_the_list_is() {
        assertThat(Kept.STATEMENTS.during(() -> page(Wanted.ALL, Order.REVISED, null)))
                .hasSizeLessThanOrEqualTo(4);
    }

    private static void isQuick(Wanted wanted, Order order, @Nullable Place after) throws SQLException {
        assertThat(page(wanted, order, after)).isNotEmpty();
        assertThat(plan(wanted, order, after)).as(wanted + " " + order).doesNotStartWith("ALL");
    }

    private static List<Manuscript> page(Wanted wanted, Order order, @Nullable Place after) {
        return WORLD.list(all -> all.manuscripts().listed(wanted, order, after, PAGE));
    }

    /** How MariaDB reads the manuscripts: the kind of access, and the index. */
    private static String plan(Wanted wanted, Order order, @Nullable Place after) throws SQLException {
        var told = new ArrayList<String>();
        try (var connection = Kept.DATABASE.getConnection();
                var statement = new ManuscriptQuery(wanted, order, after).explained(connection, PAGE);
                var rows = statement.executeQuery()) {
            while (rows.next())
                if ("m".equals(rows.getString("table"))) told.add(rows.getString("type") + " " + rows.getString("key"));
        }
        return String.join(", ", told);
    }

    private static long firstId() throws SQLException {
        try (var connection = Kept.DATABASE.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select min(id) from manuscript")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Wanted words(String words) {
        return new Wanted(words, null, null, null, null, null, null, null, null, false);
    }

    private static Wanted wanted(
            Manuscript.@Nullable State state,
            @Nullable String negotiation,
            @Nullable String party,
            @Nullable Language untranslated,
            @Nullable String tag) {
        return new Wanted(null, state, negotiation, party, null, untranslated, null, null, tag, false);
    }
}
