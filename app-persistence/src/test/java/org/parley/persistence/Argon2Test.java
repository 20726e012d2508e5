package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Argon2Test {

    private final Argon2 hashing = new Argon2();

    @Test
    void a_password_matches_its_hash_and_no_other_does() {
        var hash = hashing.hash("сім тихих чапель");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("чапель");
        assertThat(hash.length()).isLessThanOrEqualTo(200);
        assertThat(hashing.matches("сім тихих чапель", hash)).isTrue();
        assertThat(hashing.matches("сім тихих чапел", hash)).isFalse();
        assertThat(hashing.matches("", hashing.decoy())).isFalse();
    }

    @Test
    void two_hashes_of_one_password_are_not_the_same() {
        assertThat(hashing.hash("seven quiet herons")).isNotEqualTo(hashing.hash("seven quiet herons"));
    }

    @Test
    void letters_count_however_the_keyboard_composes_them() {
        assertThat(hashing.matches("\u0456\u0308", hashing.hash("\u0457"))).isTrue();
    }

    // From the reference implementation's own tests (test.c, version 0x13, Argon2id).
    @Test
    void it_is_argon2id_as_everybody_has_it() {
        var known = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

        assertThat(hashing.matches("password", known)).isTrue();
        assertThat(hashing.matches("differentpassword", known)).isFalse();
    }

    @Test
    void what_is_no_hash_of_ours_is_a_bug_and_not_a_wrong_password() {
        assertThatThrownBy(() -> hashing.matches("x", "plain:x")).isInstanceOf(IllegalArgumentException.class);
    }
}
