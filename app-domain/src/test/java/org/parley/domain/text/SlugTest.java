package org.parley.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"us", "us-russia-security", "geneva-2022-01-10", "7", "g7"})
    void lower_case_letters_digits_and_hyphens_make_a_slug(String slug) {
        assertThat(Slug.checked(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "US",
                "сша",
                "us_russia",
                "us russia",
                "-us",
                "us-",
                "us--russia",
                "../us",
                "us/",
                "us\n"
            })
    void anything_else_is_refused(String slug) {
        assertThat(Slug.isValid(slug)).isFalse();
        assertThatThrownBy(() -> Slug.checked(slug)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_slug_is_as_long_as_its_column_at_most() {
        assertThat(Slug.isValid("a".repeat(100))).isTrue();
        assertThat(Slug.isValid("a".repeat(101))).isFalse();
    }

    @Test
    void an_absurdly_long_one_is_refused_without_trouble() {
        assertThat(Slug.isValid("a-".repeat(1_000_000))).isFalse();
    }
}
