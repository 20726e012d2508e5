package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.article.StoryRows.Row;
import org.parley.web.article.StoryRows.SectionRow;
import org.parley.web.article.StoryRows.Texts;

class StoryMovesTest {

    private final StoryRows story = new StoryRows(List.of(section("a", "b", "c"), section("d")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "up sections.0.paragraphs.1     | b a c / d",
                "down sections.0.paragraphs.1   | a c b / d",
                "down sections.0.paragraphs.2   | a b / c d",
                "up sections.1.paragraphs.0     | a b c d /",
                "up sections.0.paragraphs.0     | a b c / d",
                "down sections.1.paragraphs.0   | a b c / d",
                "remove sections.0.paragraphs.1 | a c / d",
                "split sections.0.paragraphs.1  | a / b c / d",
                "split sections.0.paragraphs.0  | / a b c / d",
                "add sections.0.paragraphs.0    | a _ b c / d",
                "add sections.1.paragraphs      | a b c / d _",
                "add sections                   | a b c / d / _",
                "up sections.1                  | d / a b c",
                "down sections.0                | d / a b c",
                "up sections.0                  | a b c / d",
                "remove sections.0              | d"
            })
    void a_button_moves_rows_over_the_edges_of_sections_too(String button, String after) {
        assertThat(told(StoryMoves.moved(story, button))).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "up",
                "up sections.9",
                "remove sections.0.paragraphs.9",
                "split sections.9.paragraphs.0",
                "add sections.9.paragraphs",
                "down keyPoints.0",
                "up sections.0.paragraphs.9999",
                "remove sections"
            })
    void a_button_for_what_is_not_there_does_nothing(String button) {
        assertThat(told(StoryMoves.moved(story, button))).isEqualTo("a b c / d");
    }

    @Test
    void a_pasted_text_has_headings_and_paragraphs_in_both_languages() {
        var pasted =
                StoryMoves.pasted(story, new Texts("# Двері\n\nОдин.\n\nДва.\n### Далі\nТри.", "# The door\nOne."));

        assertThat(told(pasted)).isEqualTo("a b c / d / Один.|One. Два. / Три.");
        assertThat(pasted.sections().get(2).heading()).isEqualTo(new Texts("Двері", "The door"));
        assertThat(pasted.sections().get(3).heading()).isEqualTo(new Texts("Далі", ""));
    }

    @Test
    void what_is_pasted_takes_the_place_of_an_empty_story() {
        var empty = new StoryRows(List.of(section("")));

        assertThat(told(StoryMoves.pasted(empty, new Texts("Один.", "")))).isEqualTo("Один.");
    }

    private static SectionRow section(String... texts) {
        return new SectionRow(
                Texts.NONE,
                Stream.of(texts).map(t -> new Row("", new Texts(t, ""))).toList());
    }

    private static String told(StoryRows story) {
        return story.sections().stream()
                .map(s -> s.rows().stream()
                        .map(Row::texts)
                        .map(t -> t.isBlank() ? "_" : t.uk() + (t.en().isEmpty() ? "" : "|" + t.en()))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "))
                .strip();
    }
}
