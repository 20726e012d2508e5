package org.parley.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void ukrainian_comes_first() {
        assertThat(Language.values()).containsExactly(Language.UK, Language.EN);
    }

    @Test
    void a_language_is_found_by_its_tag() {
        assertThat(Language.ofTag("uk")).contains(Language.UK);
        assertThat(Language.ofTag("en")).contains(Language.EN);
    }

    // In an address, each page has one spelling.
    @ParameterizedTest
    @ValueSource(strings = {"", "UK", "Uk", "ua", "en-GB", "de", "uk "})
    void any_other_tag_is_no_language_of_ours(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @Test
    void dates_and_plurals_follow_its_locale() {
        assertThat(Language.UK.locale().toLanguageTag()).isEqualTo("uk");
    }
}
