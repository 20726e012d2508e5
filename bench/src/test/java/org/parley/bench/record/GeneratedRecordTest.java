package org.parley.bench.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedRecordTest {

    private static final int ARTICLES = 200;

    @Test
    void the_same_seed_gives_the_same_bytes() throws Exception {
        assertThat(fingerprint(7)).isEqualTo(fingerprint(7));
    }

    @Test
    void another_seed_gives_others() throws Exception {
        assertThat(fingerprint(7)).isNotEqualTo(fingerprint(8));
    }

    @Test
    void every_table_gets_rows_with_all_their_columns() {
        Set<Table> filled = EnumSet.noneOf(Table.class);
        record(1, (table, columns) -> {
            filled.add(table);
            assertThat(columns).as(table.toString()).hasSameSizeAs(table.columns());
        });

        assertThat(filled).containsExactlyInAnyOrder(Table.values());
    }

    @Test
    void no_place_in_a_sentence_is_left_empty() {
        record(1, (table, columns) -> {
            if (table == Table.PARAGRAPH)
                assertThat((String) columns[4]).doesNotContain("  ").doesNotMatch(".*\\{\\w+(\\.\\w+)?\\}.*");
        });
    }

    @Test
    void few_parties_are_named_often_and_most_of_them_seldom() {
        var named = new ArrayList<Integer>();
        record(1, (table, columns) -> {
            if (table == Table.ARTICLE_PARTY) named.add((Integer) columns[2]);
        });
        var counts = IntStream.rangeClosed(1, new Size(ARTICLES).parties())
                .map(id -> (int) named.stream().filter(n -> n == id).count())
                .sorted()
                .toArray();

        assertThat(counts[counts.length - 1]).isGreaterThan(5 * counts[counts.length / 2]);
    }

    @Test
    void articles_come_over_many_years_and_in_their_order() {
        List<Story> stories = stories();

        var years = stories.stream().map(s -> s.round().starts().getYear()).distinct();
        assertThat(years).hasSizeGreaterThan(15);
        assertThat(stories).extracting(s -> s.round().starts()).isSorted();
        assertThat(stories).extracting(Story::slug).doesNotHaveDuplicates();
    }

    private static List<Story> stories() {
        var language = new Language();
        var cast = new Cast(1, new Size(ARTICLES), language);
        return IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(id -> Author.write(1, language, cast, id, ARTICLES))
                .toList();
    }

    private static void record(long seed, Rows rows) {
        new GeneratedRecord(seed, new Size(ARTICLES)).writeTo(rows);
    }

    private static String fingerprint(long seed) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        record(
                seed,
                (table, columns) -> digest.update((table + Arrays.toString(columns)).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
