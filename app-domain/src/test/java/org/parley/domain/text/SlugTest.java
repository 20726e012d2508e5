package org.parley.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    // Some of the examples of resolution 55.
    @ParameterizedTest
    @CsvSource({
        "Алушта Андрій, alushta-andrii",
        "Борщагівка, borshchahivka",
        "Гадяч Богдан Згурський, hadiach-bohdan-zghurskyi",
        "Ґалаґан Ґорґани, galagan-gorgany",
        "Єнакієве Гаєвич Короп’є, yenakiieve-haievych-koropie",
        "Житомир Закарпаття Згорани, zhytomyr-zakarpattia-zghorany",
        "Медвин Михайленко, medvyn-mykhailenko",
        "Іванків Іващенко, ivankiv-ivashchenko",
        "Їжакевич Кадиївка Мар’їне, yizhakevych-kadyivka-marine",
        "Йосипівка Стрий Олексій, yosypivka-stryi-oleksii",
        "Харків Біла Церква Шостка Гоща, kharkiv-bila-tserkva-shostka-hoshcha",
        "Юрій Корюківка, yurii-koriukivka",
        "Яготин Ярошенко Костянтин Знам’янка Феодосія, yahotyn-yaroshenko-kostiantyn-znamianka-feodosiia",
        "Рада — Росія: 2022, rada-rosiia-2022",
        "«Ніцца» і café, nitstsa-i-cafe"
    })
    void a_ukrainian_name_is_proposed_in_latin_letters(String name, String slug) {
        assertThat(Slug.proposedFor(Localized.of(Language.UK, name))).isEqualTo(slug);
    }

    @Test
    void of_two_names_the_english_one_is_proposed() {
        assertThat(Slug.proposedFor(Localized.of("Венді Шерман", "Wendy Sherman")))
                .isEqualTo("wendy-sherman");
    }

    @Test
    void what_is_proposed_is_a_slug_however_long_the_name_or_nothing() {
        assertThat(Slug.proposedFor(Localized.of(Language.UK, "Щ".repeat(300)))).satisfies(this::isASlug);
        assertThat(Slug.proposedFor(Localized.of(Language.UK, "а ".repeat(300))))
                .satisfies(this::isASlug);
        assertThat(Slug.proposedFor(Localized.of(Language.EN, "北京"))).isEmpty();
    }

    private void isASlug(String slug) {
        assertThat(Slug.isValid(slug)).as(slug).isTrue();
    }
}
