package org.parley.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.domain.text.Language.EN;
import static org.parley.domain.text.Language.UK;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.domain.text.Localized.Text;

class LocalizedTest {

    @Test
    void the_language_given_first_is_the_original() {
        var fromEnglish = new LinkedHashMap<Language, String>();
        fromEnglish.put(EN, "Geneva");
        fromEnglish.put(UK, "Женева");

        assertThat(Localized.of(fromEnglish).originalLanguage()).isEqualTo(EN);
        assertThat(Localized.of(fromEnglish).texts().keySet()).containsExactly(EN, UK);
        assertThat(Localized.of("Женева", "Geneva").texts().keySet()).containsExactly(UK, EN);
    }

    @Test
    void a_text_is_read_in_the_language_asked_for() {
        assertThat(Localized.of("Женева", "Geneva").in(EN)).isEqualTo(new Text("Geneva", EN));
    }

    @Test
    void a_missing_translation_shows_the_original_and_says_which_language_it_is() {
        assertThat(Localized.of(UK, "Женева").in(EN)).isEqualTo(new Text("Женева", UK));
    }

    @Test
    void a_blank_translation_is_none() {
        var text = Localized.of("Женева", " \n");

        assertThat(text.isIn(EN)).isFalse();
        assertThat(text.isIn(UK)).isTrue();
        assertThat(text).isEqualTo(Localized.of(UK, "Женева"));
    }

    @Test
    void a_blank_original_leaves_the_translation_as_the_original() {
        assertThat(Localized.of("", "Geneva").originalLanguage()).isEqualTo(EN);
    }

    @Test
    void space_around_the_words_is_dropped() {
        assertThat(Localized.of(UK, "  Женева\n").in(UK).words()).isEqualTo("Женева");
    }

    @Test
    void a_text_without_words_is_refused() {
        assertThatThrownBy(() -> Localized.of(" ", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Localized.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_words_with_another_original_are_another_text() {
        var fromEnglish = new LinkedHashMap<Language, String>();
        fromEnglish.put(EN, "Geneva");
        fromEnglish.put(UK, "Женева");

        assertThat(Localized.of(fromEnglish)).isNotEqualTo(Localized.of("Женева", "Geneva"));
        assertThat(Localized.of("Женева", "Geneva"))
                .isEqualTo(Localized.of("Женева", "Geneva"))
                .hasSameHashCodeAs(Localized.of("Женева", "Geneva"));
    }

    @Test
    void nobody_changes_a_text_from_outside() {
        var texts = new LinkedHashMap<Language, String>();
        texts.put(UK, "Женева");
        var text = Localized.of(texts);

        texts.put(UK, "Брюссель");

        assertThat(text.in(UK).words()).isEqualTo("Женева");
        assertThatThrownBy(() -> text.texts().put(EN, "Brussels")).isInstanceOf(UnsupportedOperationException.class);
    }
}
