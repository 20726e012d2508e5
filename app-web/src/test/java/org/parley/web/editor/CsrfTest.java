package org.parley.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.account.Token;

class CsrfTest {

    private final Token cookie = Token.random();

    @Test
    void a_token_fits_the_cookie_it_was_made_for_and_looks_different_each_time() {
        var token = Csrf.token(cookie);

        assertThat(Csrf.isRight(token, cookie)).isTrue();
        assertThat(Csrf.isRight(token, Token.random())).isFalse();
        assertThat(Csrf.token(cookie)).isNotEqualTo(token);
        assertThat(token).doesNotContain(cookie.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%", "AAAA", "....", "\u0000", "чужий"})
    void what_is_no_token_is_not_right(String text) {
        assertThat(Csrf.isRight(text, cookie)).isFalse();
    }

    @Test
    void what_the_database_knows_of_a_session_makes_no_token() {
        assertThat(Csrf.isRight(Csrf.token(new Token(cookie.hash())), cookie)).isFalse();
    }
}
