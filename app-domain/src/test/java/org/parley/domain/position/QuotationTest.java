package org.parley.domain.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.domain.text.Language.EN;
import static org.parley.domain.text.Language.UK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.GenevaFixture;
import org.parley.domain.position.Quotation.Wording;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class QuotationTest {

    private final GenevaFixture geneva = new GenevaFixture();

    @ParameterizedTest(name = "spoken in {0}, reported in {1}, original checked: {2}, read in {3}: {4}")
    @CsvSource({
        // Reported in the language that was spoken: those are the very words.
        "en, EN, false, EN, ORIGINAL",
        "en, EN, true,  EN, ORIGINAL",
        "en, EN, false, UK, TRANSLATED_BY_US",
        "uk, UK, false, UK, ORIGINAL",
        // Spoken in English, known to us from a Ukrainian source.
        "en, UK, false, UK, TRANSLATED_BY_SOURCE",
        "en, UK, true,  UK, TRANSLATED_BY_SOURCE",
        "en, UK, true,  EN, ORIGINAL",
        // Translated back: whoever spoke did not use these words.
        "en, UK, false, EN, TRANSLATED_BY_US",
        // Spoken in a language in which nobody reads it here.
        "ru, UK, false, UK, TRANSLATED_BY_SOURCE",
        "ru, UK, false, EN, TRANSLATED_BY_US",
        "ru, UK, true,  EN, TRANSLATED_BY_US",
        "ru, EN, false, EN, TRANSLATED_BY_SOURCE",
        // A regional English is English.
        "en-US, EN, false, EN, ORIGINAL",
        "en-US, UK, true,  EN, ORIGINAL"
    })
    void readers_are_told_how_many_hands_the_words_went_through(
            String spokenIn, Language reportedIn, boolean checked, Language read, Wording wording) {
        var quotation = quotation(spokenIn, reportedIn);
        if (checked) quotation.originalChecked();

        assertThat(quotation.wordingIn(read)).isEqualTo(wording);
    }

    @Test
    void the_speaker_is_named_with_the_post_of_that_day() {
        var quotation = quotation("en", EN).by(geneva.sherman);

        assertThat(quotation.post()).contains(geneva.sherman.posts().get(0));
    }

    @Test
    void words_of_a_whole_delegation_have_no_post() {
        assertThat(quotation("en", UK).post()).isEmpty();
    }

    private Quotation quotation(String spokenIn, Language reportedIn) {
        return new Quotation(
                "q1",
                QuotationKind.FULL,
                Localized.of("слова", "words"),
                geneva.us,
                Localized.of("брифінг", "briefing"),
                GenevaFixture.DAY,
                spokenIn,
                reportedIn);
    }
}
