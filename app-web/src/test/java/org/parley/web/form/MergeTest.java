package org.parley.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.domain.difference.TextDifference.Fate;
import org.parley.domain.difference.TextDifference.Run;
import org.parley.web.form.Merge.Difference;

class MergeTest {

    private final Form base = form("lead.uk", "Старий вступ", "slug", "talks");

    @Test
    void what_both_say_is_kept_and_what_differs_is_shown_word_by_word() {
        var merge = Merge.of(
                form("lead.uk", "Чужий вступ", "slug", "talks", "csrf", "x"),
                form("lead.uk", "Мій вступ", "slug", "talks", "base", "y"),
                null);

        assertThat(merge.kept()).containsOnlyKeys("slug");
        assertThat(merge.differences()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo("lead");
            assertThat(d.language()).isEqualTo("uk");
            assertThat(d.words().runs())
                    .containsExactly(
                            new Run(Fate.WENT, "Чужий"), new Run(Fate.CAME, "Мій"), new Run(Fate.STAYED, " вступ"));
        });
    }

    @Test
    void what_only_one_side_changed_is_proposed_from_that_side() {
        assertThat(proposed("Чужий", "Старий вступ", base)).isEqualTo("Чужий");
        assertThat(proposed("Старий вступ", "Мій", base)).isEqualTo("Мій");
    }

    @Test
    void where_both_changed_or_nobody_knows_what_typed_wins() {
        assertThat(proposed("Чужий", "Мій", base)).isEqualTo("Мій");
        assertThat(proposed("Чужий", "Старий вступ", null)).isEqualTo("Старий вступ");
    }

    @Test
    void what_stands_on_one_side_only_is_a_difference_too() {
        assertThat(Merge.of(form("lead.uk", "Чужий"), Form.empty(), null).differences())
                .containsExactly(new Difference("lead.uk", "Чужий", "", ""));
        assertThat(Merge.of(Form.empty(), form("lead.uk", "Мій"), null).differences())
                .containsExactly(new Difference("lead.uk", "", "Мій", "Мій"));
    }

    @Test
    void fields_stand_in_the_order_of_their_numbers_and_ukrainian_first() {
        var mine = form("rows.10.en", "b", "rows.2.en", "a", "rows.2.uk", "а");

        assertThat(Merge.of(Form.empty(), mine, null).differences())
                .extracting(Difference::name)
                .containsExactly("rows.2.uk", "rows.2.en", "rows.10.en");
    }

    private static String proposed(String theirs, String mine, Form base) {
        return Merge.of(form("lead.uk", theirs), form("lead.uk", mine), base)
                .differences()
                .get(0)
                .result();
    }

    private static Form form(String... fields) {
        var form = Form.empty();
        for (int i = 0; i < fields.length; i += 2) form.with(fields[i], (Object) fields[i + 1]);
        return form;
    }
}
