package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.web.article.StoryRows.Row;
import org.parley.web.article.StoryRows.SectionRow;
import org.parley.web.article.StoryRows.Texts;
import org.parley.web.form.Form;
import org.parley.web.form.Merge;

class TextMergeTest {

    private final Form base = story("p1 Один", "p2 Два", "p3 Три");

    @Test
    void paragraphs_are_told_apart_by_their_anchors_wherever_they_stand() {
        var merge = TextMerge.of(story("p3 Три", "p1 Один чужий"), story("p1 Один", "p2 Два", "p3 Три моє"), base);

        assertThat(results(merge)).containsExactly("Один чужий", "", "Три моє");
        assertThat(merge.kept()).containsEntry("sections.0.paragraphs.1.anchors", "p2");
    }

    @Test
    void a_paragraph_that_they_added_stands_after_the_one_that_it_follows_there() {
        var merge = TextMerge.of(
                story("p1 Один", "p4 Додано", "p2 Два", "p3 Три"), story("p1 Один", "p2 Два моє", "p3 Три"), base);

        assertThat(merge.kept())
                .containsEntry("sections.0.paragraphs.1.anchors", "p4")
                .containsEntry("sections.0.paragraphs.3.uk", "Три");
        assertThat(results(merge)).containsExactly("Додано", "Два моє");
    }

    @Test
    void a_paragraph_that_i_removed_and_they_left_alone_stays_removed() {
        var merge = TextMerge.of(story("p1 Чужий", "p2 Два", "p3 Три"), story("p1 Один", "p3 Три"), base);

        assertThat(results(merge)).containsExactly("Чужий", "");
    }

    @Test
    void what_i_typed_with_a_blank_line_is_two_paragraphs_here_too() {
        var merge = TextMerge.of(
                story("p1 Чужий", "p2 Два", "p3 Три"), story("p1 Один\n\nІще один", "p2 Два", "p3 Три"), base);

        assertThat(results(merge)).containsExactly("Чужий", "Іще один");
        assertThat(merge.kept()).containsEntry("sections.0.paragraphs.2.uk", "Два");
    }

    @Test
    void another_order_alone_is_no_difference_and_mine_holds() {
        var merge = TextMerge.of(story("p2 Два", "p1 Один", "p3 Три"), story("p3 Три", "p1 Один", "p2 Два"), base);

        assertThat(merge.differences()).isEmpty();
        assertThat(merge.kept()).containsEntry("sections.0.paragraphs.0.anchors", "p3");
    }

    @Test
    void one_who_emptied_the_story_sees_what_is_there_now() {
        var merge = TextMerge.of(story("p1 Чужий", "p2 Два", "p3 Три"), story(), base);

        assertThat(results(merge)).containsExactly("", "", "");
        assertThat(merge.differences()).extracting(d -> d.theirs()).containsExactly("Чужий", "Два", "Три");
    }

    private static List<String> results(Merge merge) {
        return merge.differences().stream().map(d -> d.result()).toList();
    }

    private static Form story(String... rows) {
        var all = Stream.of(rows)
                .map(row -> new Row(row.substring(0, 2), new Texts(row.substring(3), "")))
                .toList();
        var sections = all.isEmpty() ? List.<SectionRow>of() : List.of(new SectionRow(Texts.NONE, all));
        return new StoryRows(sections).into(Form.empty());
    }
}
