package org.parley.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.article.ReadAlso;

class WebAddressTest {

    private static final Localized NAME = Localized.of("Брифінг", "Briefing");

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "http://example.org", "https://example.org:8443/"})
    void a_page_on_the_web_is_an_address(String address) {
        assertThat(WebAddress.checked(address)).isEqualTo(address);
        assertThat(new SourceReference(NAME, address).url()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "/uk",
                "https:",
                "https://",
                "ftp://example.org",
                "https://exa mple.org",
                " https://example.org",
                "JAVASCRIPT:alert(1)",
                ""
            })
    void whatever_else_a_browser_might_do_with_it_is_none(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceReference(NAME, address));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadAlso(NAME, null, address));
    }

    @Test
    void a_source_need_not_have_an_address() {
        assertThat(new SourceReference(NAME, null).url()).isNull();
    }
}
