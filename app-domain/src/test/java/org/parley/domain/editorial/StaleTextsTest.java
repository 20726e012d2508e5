package org.parley.domain.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.article.Article;
import org.parley.domain.article.Paragraph;
import org.parley.domain.article.Section;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** Which translations may lag behind. */
class StaleTextsTest {

    @Test
    void a_text_changed_in_one_language_leaves_the_other_behind() {
        assertThat(after(text("Було", "Was"), text("Стало", "Was"))).isEqualTo("PARAGRAPH p1 TEXT EN");
        assertThat(after(text("Було", "Was"), text("Було", "Is"))).isEqualTo("PARAGRAPH p1 TEXT UK");
    }

    @Test
    void changed_in_both_languages_it_leaves_nothing_behind() {
        assertThat(after(text("Було", "Was"), text("Стало", "Is"))).isEmpty();
    }

    @Test
    void the_language_that_was_left_behind_catches_up_with_its_next_change() {
        assertThat(after(text("Було", "Was"), text("Стало", "Was"), text("Стало", "Is")))
                .isEmpty();
    }

    @Test
    void further_changes_of_the_first_language_keep_the_other_behind() {
        assertThat(after(text("Було", "Was"), text("Стало", "Was"), text("Стало знову", "Was")))
                .isEqualTo("PARAGRAPH p1 TEXT EN");
    }

    @Test
    void a_translation_that_is_new_or_missing_is_not_stale() {
        assertThat(after(text("Було", ""), text("Було", "Was"))).isEmpty();
        assertThat(after(text("Було", ""), text("Стало", ""))).isEmpty();
        assertThat(after(text("Було", "Was"), text("Стало", "Was"), text("Стало", "")))
                .isEmpty();
    }

    @Test
    void what_is_gone_is_not_stale() {
        assertThat(after(text("Було", "Was"), text("Стало", "Was"), null)).isEmpty();
    }

    private static String after(Localized... texts) {
        var stale = new StaleTexts("");
        for (var i = 1; i < texts.length; i++)
            stale = new StaleTexts(
                    stale.follow(article(texts[i - 1]), article(texts[i])).toString());
        return stale.toString();
    }

    private static Localized text(String uk, String en) {
        return Localized.of(uk, en);
    }

    private static Article article(Localized text) {
        var article = new Article("talks", Localized.of(Language.UK, "Розмова"));
        return text == null ? article : article.with(new Section(null, List.of(new Paragraph("p1", text))));
    }
}
