package org.parley.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.form.Form;

class PasswordStrengthTest {

    @ParameterizedTest
    @ValueSource(strings = {"seven quiet herons", "сім тихих чапель над рікою", "Xk3;vWq8-zTm"})
    void what_is_hard_to_guess_is_taken(String password) {
        assertThat(read(password).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "password1234", "qwertyuiop123", "aaaaaaaaaaaaaaaa", "editor@parley.example"})
    void what_is_short_or_easy_to_guess_is_not(String password) {
        assertThat(read(password).problem("password")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void what_is_absurdly_long_is_not_even_looked_at(int length) {
        assertThat(read("x7%".repeat(length)).problem("password").key()).isEqualTo("problem.password.length");
    }

    private static Form read(String password) {
        var form = Form.empty().with("password", (Object) password);
        PasswordStrength.read(form, "password", List.of("editor@parley.example", "Editor", "parley"));
        return form;
    }
}
