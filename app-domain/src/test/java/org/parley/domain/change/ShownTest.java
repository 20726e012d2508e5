package org.parley.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.change.Aspect.Kind;

class ShownTest {

    private static final Aspect PARTY = new Aspect(Kind.PARTY, 7);

    @Test
    void a_page_that_reads_nothing_depends_on_the_site_only() throws Exception {
        assertThat(Shown.noting(() -> {})).containsExactly(Aspect.SITE);
    }

    @Test
    void what_nobody_vouches_for_makes_a_page_depend_on_every_change() throws Exception {
        assertThat(Shown.noting(Shown::read)).contains(Aspect.RECORD);
    }

    @Test
    void what_is_vouched_for_counts_as_what_it_was_told_to_be() throws Exception {
        var shown = Shown.noting(() -> Shown.vouched(() -> {
            Shown.note(Kind.PARTY, 7);
            Shown.read();
            return true;
        }));

        assertThat(shown).containsExactlyInAnyOrder(Aspect.SITE, PARTY);
    }

    @Test
    void who_vouches_does_so_for_nothing_that_is_read_later_or_around() throws Exception {
        var after = Shown.noting(() -> {
            Shown.vouched(() -> Shown.vouched(() -> true));
            Shown.read();
        });

        assertThat(after).contains(Aspect.RECORD);
    }

    @Test
    void what_is_not_there_may_come_with_any_change() throws Exception {
        assertThat(Shown.noting(() -> Shown.orNothing(Optional.empty()))).contains(Aspect.RECORD);
        assertThat(Shown.noting(() -> Shown.orNothing(Optional.of(1)))).doesNotContain(Aspect.RECORD);
    }

    @Test
    void a_page_within_a_page_notes_for_itself() throws Exception {
        var outer = Shown.noting(() -> Shown.noting(() -> Shown.note(Kind.PARTY, 7)));

        assertThat(outer).doesNotContain(PARTY);
    }

    @Test
    void aspects_are_read_as_they_were_written() {
        assertThat(Aspect.parse(PARTY.toString())).isEqualTo(PARTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PARTY", "PARTY:", "PARTY:x", "LETTER:1"})
    void what_is_no_aspect_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Aspect.parse(text));
    }
}
