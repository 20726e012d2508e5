package org.parley.domain.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {

    @AfterEach
    void nothing_is_set() {
        for (var name : new String[] {
            "zone", "public.url", "sample", "licence.url", "media.megabytes", "media.megapixels", "exit.on.failed.start"
        }) System.clearProperty("parley." + name);
    }

    @Test
    void without_any_setting_all_is_right() {
        assertThatCode(Setting::check).doesNotThrowAnyException();
        assertThat(Setting.ZONE.value()).isEqualTo("Europe/Kyiv");
        assertThat(Setting.SAMPLE.isOn()).isFalse();
    }

    @Test
    void a_slash_at_the_end_of_the_address_is_too_much() {
        System.setProperty("parley.public.url", "https://parley.example/");

        Setting.check();

        assertThat(Setting.PUBLIC_URL.value()).isEqualTo("https://parley.example");
    }

    @Test
    void the_address_of_a_licence_stays_as_it_is() {
        assertThat(Setting.LICENCE_URL.value()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void a_blank_value_counts_as_not_set() {
        System.setProperty("parley.zone", " ");

        assertThat(Setting.ZONE.value()).isEqualTo("Europe/Kyiv");
    }

    @ParameterizedTest
    @CsvSource({
        "zone, Nowhere, PARLEY_ZONE",
        "public.url, parley.example, PARLEY_PUBLIC_URL",
        "public.url, https://parley.example/path, PARLEY_PUBLIC_URL",
        "sample, yes, PARLEY_SAMPLE",
        "media.megabytes, 0, PARLEY_MEDIA_MEGABYTES",
        "media.megapixels, 5000, PARLEY_MEDIA_MEGAPIXELS",
        "licence.url, creativecommons.org, PARLEY_LICENCE_URL",
        "exit.on.failed.start, 1, PARLEY_EXIT_ON_FAILED_START"
    })
    void what_cannot_be_used_is_named_with_what_it_has_to_be(String property, String value, String named) {
        System.setProperty("parley." + property, value);

        assertThatIllegalArgumentException()
                .isThrownBy(Setting::check)
                .withMessageContaining(named + "=" + value)
                .withMessageContaining("set it to");
    }
}
