package org.parley.domain.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.Identity;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class VersionTest {

    private static final Instant AT = Instant.parse("2022-01-10T17:45:00Z");
    private static final Localized NEWS = Localized.of(Language.UK, "Новина");

    // printf '\nparley-version-2\n1\n2022-01-10T17:45:00Z\nFIRST\n\nfirst' | sha256sum
    private static final String FIRST = "fcc51690b138056128ac8bcdb631a61ede65bb58ee40a383e1f371321ad9f5bf";
    // printf '%s\nparley-version-2\n2\n2022-01-10T17:45:00Z\nUPDATE\nnote uk: Новина\n\nдругий' $FIRST | sha256sum
    private static final String SECOND = "a87d7dbf40344feb2e4eaea63f0a7c59b9c7e17b2dbefa9a212a42ba87df0a83";

    private final Version first = Version.following(null, revision(1, "first"), Change.FIRST, null, AT);
    private final Version second = Version.following(first, revision(2, "другий"), Change.UPDATE, NEWS, AT);
    private final Version third = Version.following(second, revision(3, "third"), Change.SMALL_FIX, null, AT);

    @Test
    void anyone_can_compute_the_hashes_with_other_tools() {
        assertThat(first.previousHash()).isEmpty();
        assertThat(first.hash()).isEqualTo(FIRST);
        assertThat(second.previousHash()).isEqualTo(FIRST);
        assertThat(second.hash()).isEqualTo(SECOND);
    }

    @Test
    void what_readers_are_told_of_a_version_is_in_its_hash() {
        var note = Localized.of("Виправлено місяць", "The month was put right");
        var told = Version.following(first, revision(2, "other"), Change.CORRECTION, note, AT);

        assertThat(List.of(
                        Version.following(first, revision(2, "other"), Change.SMALL_FIX, note, AT),
                        Version.following(first, revision(2, "other"), Change.CORRECTION, null, AT),
                        Version.following(first, revision(2, "other"), Change.CORRECTION, NEWS, AT),
                        Version.following(first, revision(2, "other"), Change.CORRECTION, note, AT.plusSeconds(1))))
                .extracting(Version::hash)
                .doesNotContain(told.hash())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_note_cannot_pass_for_the_content() {
        var honest = Version.following(null, revision(1, "a\n\nb"), Change.FIRST, NEWS, AT);
        var forged =
                Version.following(null, revision(1, "b"), Change.FIRST, Localized.of(Language.UK, "Новина\n\na"), AT);

        assertThat(forged.sealed()).isNotEqualTo(honest.sealed()).contains("Новина\\n\\na\n");
    }

    @Test
    void a_moment_is_kept_as_precisely_as_the_database_does() {
        var version = Version.following(
                null, revision(1, "first"), Change.FIRST, null, Instant.parse("2022-01-10T17:45:00.123456789Z"));

        assertThat(version.publishedAt()).isEqualTo(Instant.parse("2022-01-10T17:45:00.123456Z"));
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
