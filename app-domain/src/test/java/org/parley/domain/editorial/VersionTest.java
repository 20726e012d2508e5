package org.parley.domain.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.Identity;
import org.parley.domain.text.Localized;

class VersionTest {

    private static final Instant AT = Instant.parse("2022-01-10T17:45:00Z");

    // printf '\nfirst' | sha256sum
    private static final String FIRST = "d4e15b7eb0a7ebdbd7c27fcca9da6d381d40c78da29d464ddae51c75cc54d21a";
    // printf '%s\nдругий' $FIRST | sha256sum
    private static final String SECOND = "009cbe2310f8685e121512b426c6d31407e2386c5d1299ff20415ecf631a3478";

    private final Version first = Version.following(null, revision(1, "first"), Change.FIRST, null, AT);
    private final Version second = Version.following(first, revision(2, "другий"), Change.UPDATE, null, AT);
    private final Version third = Version.following(second, revision(3, "third"), Change.SMALL_FIX, null, AT);

    @Test
    void anyone_can_compute_the_hashes_with_other_tools() {
        assertThat(first.previousHash()).isEmpty();
        assertThat(first.hash()).isEqualTo(FIRST);
        assertThat(second.previousHash()).isEqualTo(FIRST);
        assertThat(second.hash()).isEqualTo(SECOND);
    }

    @Test
    void versions_are_numbered_from_one() {
        assertThat(List.of(first, second, third)).extracting(Version::number).containsExactly(1, 2, 3);
    }

    @Test
    void the_first_version_is_the_first_whatever_it_was_called() {
        var version = Version.following(null, revision(1, "first"), Change.CORRECTION, null, AT);

        assertThat(version.change()).isEqualTo(Change.FIRST);
    }

    @Test
    void a_version_keeps_what_readers_are_told() {
        var note = Localized.of("Виправлено місяць", "The month was put right");

        var version = Version.following(first, revision(2, "second"), Change.CORRECTION, note, AT);

        assertThat(version.change()).isEqualTo(Change.CORRECTION);
        assertThat(version.note()).isEqualTo(note);
        assertThat(version.publishedAt()).isEqualTo(AT);
    }

    @Test
    void a_chain_that_nobody_touched_is_unbroken() {
        assertThat(Version.isUnbroken(List.of(first, second, third))).isTrue();
        assertThat(Version.isUnbroken(List.of())).isTrue();
    }

    @Test
    void a_changed_text_breaks_the_chain_wherever_it_is() {
        for (var version : List.of(first, second, third)) {
            var content = version.revision().content();
            Identity.set(version.revision(), "content", content + " ");
            assertThat(Version.isUnbroken(List.of(first, second, third))).isFalse();
            Identity.set(version.revision(), "content", content);
        }
        assertThat(Version.isUnbroken(List.of(first, second, third))).isTrue();
    }

    @Test
    void a_changed_text_with_a_hash_that_fits_it_breaks_the_chain_at_the_next() {
        var forged = Version.following(first, revision(2, "forged"), Change.UPDATE, null, AT);

        assertThat(Version.isUnbroken(List.of(first, forged))).isTrue();
        assertThat(Version.isUnbroken(List.of(first, forged, third))).isFalse();
    }

    @Test
    void a_changed_hash_breaks_the_chain() {
        Identity.set(second, "hash", FIRST);

        assertThat(Version.isUnbroken(List.of(first, second))).isFalse();
    }

    @Test
    void a_version_that_was_taken_out_or_moved_breaks_the_chain() {
        assertThat(Version.isUnbroken(List.of(first, third))).isFalse();
        assertThat(Version.isUnbroken(List.of(second, third))).isFalse();
        assertThat(Version.isUnbroken(List.of(second, first, third))).isFalse();
    }

    @Test
    void a_version_put_in_twice_breaks_the_chain() {
        assertThat(Version.isUnbroken(List.of(first, first))).isFalse();
    }

    private static Revision revision(int number, String content) {
        return new Revision(7, number, content, "editor", AT, "");
    }
}
