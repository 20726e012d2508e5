package org.parley.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.cache.CapturedResponse.Taken;
import org.parley.web.cache.FinishedPage.Packed;

class PreconditionsTest {

    private static Packed page(int status) {
        var bytes = "Безпека".repeat(100).getBytes(StandardCharsets.UTF_8);
        var taken = new Taken(status, List.of(Map.entry("Vary", "Accept-Encoding")), "text/html", bytes, false, true);
        return new FinishedPage(taken, true, null, Set.of(), 0, 0).packed("gzip");
    }

    private final Packed page = page(200);

    @Test
    void who_has_nothing_gets_the_page() {
        assertThat(Preconditions.answer(page, "GET", null, null)).isSameAs(page.whole());
        assertThat(Preconditions.answer(page, "HEAD", null, null)).isSameAs(page.head());
    }

    @Test
    void who_has_it_gets_nothing_more() {
        var answer = Preconditions.answer(page, "GET", null, page.tag());

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).contains(Map.entry("ETag", page.tag()), Map.entry("Vary", "Accept-Encoding"));
        assertThat(answer.headers()).noneMatch(header -> header.getKey().equals("Content-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"a\", %s", " %s ,\"a\"", "W/%s"})
    void it_may_be_one_of_several(String tags) {
        assertThat(Preconditions.answer(page, "GET", null, tags.formatted(page.tag()))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"a\"", "gibberish", ",,,"})
    void something_else_is_no_reason_to_send_nothing(String tags) {
        assertThat(Preconditions.answer(page, "GET", null, tags)).isSameAs(page.whole());
    }

    @Test
    void who_wants_one_version_only_is_told_that_it_has_gone() {
        assertThat(Preconditions.answer(page, "GET", "\"old\"", null).status()).isEqualTo(412);
        assertThat(Preconditions.answer(page, "GET", page.tag(), null)).isSameAs(page.whole());
    }

    @Test
    void what_is_not_there_is_not_compared() {
        assertThat(Preconditions.answer(page(404), "GET", null, "*").status()).isEqualTo(404);
    }

    @Test
    void each_encoding_goes_by_a_tag_of_its_own() {
        var plain = new FinishedPage(
                new Taken(200, List.of(), "text/html", new byte[1000], false, true), true, null, Set.of(), 0, 0);

        assertThat(List.of(
                        plain.packed(null).tag(),
                        plain.packed("gzip").tag(),
                        plain.packed("br").tag()))
                .doesNotHaveDuplicates();
        assertThat(plain.packed("gzip").whole().headers()).contains(Map.entry("Content-Encoding", "gzip"));
        assertThat(plain.packed("gzip")).isSameAs(plain.packed("gzip, deflate"));
    }
}
