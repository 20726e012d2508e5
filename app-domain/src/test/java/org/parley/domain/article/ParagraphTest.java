package org.parley.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class ParagraphTest {

    private final Paragraph paragraph =
            new Paragraph("p2", Localized.of("Двері не «зачинити».", "Nobody may “slam” the door."));

    @Test
    void it_says_its_own_words_exactly() {
        assertThat(paragraph.says(Localized.of("зачинити", "slam"))).isTrue();
        assertThat(paragraph.says(Localized.of("зачиняти", "slam"))).isFalse();
        assertThat(paragraph.says(Localized.of("Зачинити", "slam"))).isFalse();
    }

    @Test
    void words_must_stand_in_every_language_that_both_have() {
        assertThat(paragraph.says(Localized.of("зачинити", "close"))).isFalse();
        assertThat(paragraph.says(Localized.of(Language.UK, "зачинити"))).isTrue();
    }

    @Test
    void a_translation_of_the_words_does_not_need_a_translated_paragraph() {
        var untranslated = new Paragraph("p2", Localized.of(Language.UK, "Двері не «зачинити»."));

        assertThat(untranslated.says(Localized.of("зачинити", "slam"))).isTrue();
    }

    @Test
    void words_in_a_language_that_the_paragraph_does_not_have_do_not_stand_in_it() {
        var untranslated = new Paragraph("p2", Localized.of(Language.UK, "Двері не «зачинити»."));

        assertThat(untranslated.says(Localized.of(Language.EN, "slam"))).isFalse();
    }

    @Test
    void readers_see_the_number_of_its_anchor() {
        assertThat(new Paragraph("p14", paragraph.text()).number()).isEqualTo("14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "p0", "p01", "P1", "s1", "1", "p1 ", "p1\n", "p123456", "p-1", "p١"})
    void any_other_anchor_is_refused(String anchor) {
        assertThatThrownBy(() -> new Paragraph(anchor, paragraph.text())).isInstanceOf(IllegalArgumentException.class);
    }
}
