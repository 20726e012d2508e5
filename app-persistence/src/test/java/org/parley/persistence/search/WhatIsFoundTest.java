package org.parley.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.search.Excerpt.Piece;
import org.parley.domain.search.Finding;
import org.parley.domain.search.Findings;
import org.parley.domain.search.Findings.Understanding;
import org.parley.domain.search.Kind;
import org.parley.domain.search.Question;
import org.parley.domain.search.SynonymGroup;
import org.parley.domain.text.Language;
import org.parley.persistence.KeptRecord;

/** The questions that readers ask, and what each has to find. */
class WhatIsFoundTest {

    @TempDir
    private static Path folder;

    private static IndexKeeper keeper;
    private static LuceneSearch search;

    @BeforeAll
    static void a_record_that_is_indexed() {
        var record = new KeptRecord();
        new SearchedRecord().addTo(record);
        record.in(entities -> {
            var synonyms = record.synonyms(entities);
            synonyms.add(new SynonymGroup(List.of("переговори", "перемовини", "talks"), "Олена", Instant.EPOCH));
            synonyms.add(new SynonymGroup(List.of("договір", "угода"), "Олена", Instant.EPOCH));
            synonyms.add(new SynonymGroup(
                    List.of("ракета проміжної дальності", "ракета середньої дальності"), "Олена", Instant.EPOCH));
            return null;
        });
        keeper = new IndexKeeper(folder, KeptSource.of(record), record, Clock.systemUTC(), 1_000_000);
        while (keeper.turn(true)) Thread.onSpinWait();
        search = new LuceneSearch();
        search.lookInto(keeper);
    }

    @AfterAll
    static void closed() {
        keeper.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        перемовини              | /articles/geneva#p1
        перемовинах             | /articles/geneva#p1
        перемовин               | /articles/geneva#p1
        ПЕРЕМОВИНАМИ            | /articles/geneva#p1
        переговорах             | /articles/geneva#p1
        переговори              | /articles/geneva#p1
        Рябков                  | /articles/geneva#p2
        Рябкова                 | /articles/geneva#p2
        Рябковим                | /articles/geneva#p2
        рябкову                 | /articles/geneva#p2
        Рябкові                 | /articles/geneva#p2
        Рябков                  | /people/sergei-ryabkov
        Рябкова                 | /people/sergei-ryabkov
        Рябковим                | /people/sergei-ryabkov
        Шерман                  | /people/wendy-sherman
        Столтенберга            | /articles/geneva#p3
        Столтенберг             | /articles/geneva#p3
        Блінкена                | /articles/geneva#p3
        Блінкеном               | /articles/geneva#p3
        п’ять хвилин            | /articles/geneva#p4
        п'ять хвилин            | /articles/geneva#p4
        пʼять хвилин            | /articles/geneva#p4
        п`ять хвилин            | /articles/geneva#p4
        пять хвилин             | /articles/geneva#p4
        пам'ятна записка        | /articles/geneva#p4
        ґрунтові                | /articles/geneva#p4
        грунтові                | /articles/geneva#p4
        грунтовими водами       | /articles/geneva#p4
        ЄС                      | /articles/geneva#p5
        єс                      | /articles/geneva#p5
        EU                      | /articles/geneva#p5
        Євросоюз                | /articles/geneva#p5
        РФ                      | /parties/russia
        рф                      | /parties/russia
        US                      | /parties/us
        Альянс                  | /parties/nato
        Альянсу                 | /topics/nato-enlargement
        HATO                    | /parties/nato
        Женева                  | /negotiations/dialogue
        Жeневі                  | /negotiations/dialogue
        ракета проміжної дальності | /articles/geneva#p6
        ракетах                 | /articles/geneva#p6
        negotiation             | /articles/geneva#p1
        negotiating             | /articles/geneva#p1
        talks discussed         | /articles/geneva#p1
        Ryabkov                 | /articles/geneva#p2
        Ryabkov's               | /articles/geneva#p2
        missile                 | /articles/geneva#p6
        United States of America | /parties/us
        договір                 | /articles/geneva
        "зачинити двері"        | /articles/geneva
        «зачинити двері»        | /articles/geneva
        письмові гарантії       | /articles/geneva#p1
        комісія                 | /follow-ups/
        border commissions      | /follow-ups/
        перемвини               | /articles/geneva#p1
        Столтенбреґ             | /articles/geneva#p3
        Ryabcov                 | /people/sergei-ryabkov
        перемов                 | /articles/geneva#p1
        Рябков missiles         | /articles/geneva
        заступниця              | /people/wendy-sherman
        """)
    void is_found(String asked, String place) throws Exception {
        assertThat(find(asked).found())
                .extracting(Finding::path)
                .anyMatch(path -> place.equals("/follow-ups/") ? path.startsWith(place) : path.equals(place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        "двері зачинити"  | /articles/geneva
        Столтенберг       | /articles/geneva#p1
        перемовини ракети | /articles/geneva#p1
        """)
    void is_not_found(String asked, String place) throws Exception {
        assertThat(find(asked).found()).extracting(Finding::path).doesNotContain(place);
    }

    @Test
    void the_words_that_were_found_are_marked_in_the_sentence() throws Exception {
        var found = find("Рябков журналіст").found().stream()
                .filter(f -> f.path().equals("/articles/geneva#p2"))
                .findFirst()
                .orElseThrow();

        assertThat(found.excerpt().language()).isEqualTo(Language.UK);
        assertThat(found.excerpt().text()).isEqualTo("Журналісти слухали Рябкова, а потім Шерман.");
        assertThat(found.excerpt().pieces())
                .contains(new Piece("Журналісти", true), new Piece("Рябкова", true))
                .contains(new Piece(" слухали ", false));
        assertThat(found.within().text()).isEqualTo("Вісім годин розмови");
        assertThat(found.date()).isEqualTo(SearchedRecord.DAY);
    }

    @Test
    void a_word_is_marked_also_where_the_others_stand_elsewhere() throws Exception {
        var found = find("журналіст Женеві").found().stream()
                .filter(f -> f.path().equals("/articles/geneva#p2"))
                .findFirst()
                .orElseThrow();

        assertThat(found.excerpt().pieces()).contains(new Piece("Журналісти", true));
    }

    @Test
    void of_several_texts_of_one_thing_each_is_shown_by_itself() throws Exception {
        var found = find("угоди").found().stream()
                .filter(f -> f.kind() == Kind.ARTICLE)
                .findFirst()
                .orElseThrow();

        assertThat(found.excerpt().text()).isEqualTo("Делегації розійшлися без угоди.");
    }

    @Test
    void what_stands_in_the_other_language_only_is_shown_in_that() throws Exception {
        var found = find("groundwater").found().get(0);

        assertThat(found.excerpt().language()).isEqualTo(Language.EN);
        assertThat(found.excerpt().isMarked()).isTrue();
    }

    @Test
    void a_party_that_something_is_narrowed_to_is_not_marked() throws Exception {
        var found = search.find(new Question(
                "guarantees",
                Kind.POSITION,
                null,
                "russia",
                null,
                null,
                null,
                Question.Order.RELEVANCE,
                Language.EN,
                1));

        assertThat(found.found()).singleElement().satisfies(position -> {
            assertThat(position.title().text()).isEqualTo("Russia: Non-enlargement of NATO");
            assertThat(position.title().isMarked()).isFalse();
            assertThat(position.excerpt().isMarked()).isTrue();
        });
    }

    @Test
    void each_kind_is_counted_whatever_kind_is_shown() throws Exception {
        var all = find("США");
        var people = search.find(new Question(
                "США", Kind.PERSON, null, null, null, null, null, Question.Order.RELEVANCE, Language.UK, 1));

        assertThat(people.found()).extracting(Finding::path).containsExactly("/people/wendy-sherman");
        assertThat(people.total()).isEqualTo(1);
        assertThat(people.counts()).isEqualTo(all.counts()).containsEntry(Kind.PARTY, 1);
    }

    @Test
    void a_search_is_narrowed_to_negotiation_party_topic_and_days() throws Exception {
        assertThat(narrowed("dialogue", null, null, null, null)).isPositive();
        assertThat(narrowed("other", null, null, null, null)).isZero();
        assertThat(narrowed(null, "russia", null, null, null)).isPositive();
        assertThat(narrowed(null, "eu", null, null, null)).isZero();
        assertThat(narrowed(null, null, "nato-enlargement", null, null)).isPositive();
        assertThat(narrowed(null, null, "missiles", null, null)).isZero();
        assertThat(narrowed(null, null, null, SearchedRecord.DAY, SearchedRecord.DAY))
                .isPositive();
        assertThat(narrowed(null, null, null, SearchedRecord.DAY.plusDays(1), null))
                .isZero();
        assertThat(narrowed(null, null, null, null, SearchedRecord.DAY.minusDays(1)))
                .isZero();
    }

    @Test
    void what_has_a_typing_error_is_told_how_it_may_have_been_meant() throws Exception {
        var found = find("журналисти");

        assertThat(found.understanding()).isEqualTo(Understanding.SIMILAR);
        assertThat(found.suggestion()).isEqualTo("журналісти");
        assertThat(find("Журналісти").suggestion()).isNull();
    }

    @Test
    void where_nothing_has_all_of_the_words_most_are_enough() throws Exception {
        var found = find("ракети середньої дальності слонопотам");

        assertThat(found.understanding()).isEqualTo(Understanding.PARTIAL);
        assertThat(found.found()).extracting(Finding::path).contains("/articles/geneva#p6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "?!", "«»", "\"\"", "+ - && || ! ( ) { } [ ] ^ ~ * ? : \\ /", "\u0000", "\uD83D", "—"})
    void only_signs_are_no_words(String asked) throws Exception {
        assertThat(find(asked).understanding()).isEqualTo(Understanding.NO_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"і в на", "the of and", "що"})
    void only_words_that_stand_everywhere_are_told_apart(String asked) throws Exception {
        assertThat(find(asked).understanding()).isEqualTo(Understanding.ONLY_COMMON_WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text_uk:перемовини", "+перемовини", "-перемовини", "перемовини*", "*перемовини", "перемовини~2",
                        "перемовини^4",
                "(перемовини", "перемовини)", "[перемовини", "{перемовини", "перемовини && ", "перемовини || ",
                        "!перемовини",
                "\"перемовини", "перемовини\\", "/перемовини/", "перемовини?", "\u202Eперемовини", "пере\u00ADмовини",
                        "перемо\u0301вини",
                "\uD83Dперемовини", "перемовини\u0000"
            })
    void no_sign_does_anything_but_part_words(String asked) throws Exception {
        assertThat(find(asked).found()).extracting(Finding::path).contains("/articles/geneva#p1");
    }

    @Test
    void ten_thousand_characters_are_answered_by_their_beginning() throws Exception {
        assertThat(find("перемовини ".repeat(1000)).found())
                .extracting(Finding::path)
                .contains("/articles/geneva#p1");
        assertThat(find("x".repeat(10_000)).isEmpty()).isTrue();
    }

    private static int narrowed(String negotiation, String party, String topic, LocalDate from, LocalDate until)
            throws Exception {
        return search.find(new Question(
                        "гарантії",
                        Kind.POSITION,
                        negotiation,
                        party,
                        topic,
                        from,
                        until,
                        Question.Order.NEWEST,
                        Language.UK,
                        1))
                .total();
    }

    private static Findings find(String asked) throws Exception {
        return search.find(Question.of(asked, Language.UK));
    }
}
