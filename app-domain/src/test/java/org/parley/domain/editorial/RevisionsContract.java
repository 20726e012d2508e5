package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.domain.World;
import org.parley.domain.editor.Role;
import org.parley.domain.text.Localized;

/** What {@link Revisions} promise, wherever they are kept. */
public abstract class RevisionsContract {

    private static final Instant AT = Instant.parse("2022-01-10T17:45:00.123456Z");

    protected final World world;

    protected RevisionsContract(World world) {
        this.world = world;
    }

    @Test
    void a_revision_is_found_by_its_number() {
        var manuscript = manuscript();
        add(revision(manuscript, 1, "\"first\""));
        add(revision(manuscript(), 1, "\"other\""));

        assertThat(world.find(all -> all.revisions().numbered(manuscript, 1))
                        .orElseThrow()
                        .content())
                .isEqualTo("\"first\"");
        assertThat(world.find(all -> all.revisions().numbered(manuscript, 2))).isEmpty();
    }

    @Test
    void how_a_revision_was_saved_is_kept() {
        var editor = world.editor(Role.EDITOR);
        var typed = add(new Revision(manuscript(), 1, "{}", editor, AT, Saving.AUTOMATIC, ""));

        var found = world.find(all -> all.revisions().byId(typed)).orElseThrow();

        assertThat(found.automatic()).isTrue();
        assertThat(found.editorId()).isEqualTo(editor.id());
        assertThat(found.takesMore(editor, AT)).isTrue();
    }

    @Test
    void what_an_automatic_save_brings_is_kept_until_it_is_settled() {
        var editor = world.editor(Role.EDITOR);
        var typed = add(new Revision(manuscript(), 1, "{}", editor, AT, Saving.AUTOMATIC, ""));

        world.run(all -> {
            var revision = all.revisions().byId(typed).orElseThrow();
            revision.become("\"more\"", AT);
            revision.settle();
        });

        var found = world.find(all -> all.revisions().byId(typed)).orElseThrow();
        assertThat(found.content()).isEqualTo("\"more\"");
        assertThat(found.takesMore(editor, AT)).isFalse();
    }

    @Test
    void a_revision_can_be_asked_for_as_soon_as_it_is_added() {
        var manuscript = manuscript();

        var known = world.<Boolean>in(all -> {
            var revision = revision(manuscript, 1, "{}");
            all.revisions().add(revision);
            return all.revisions().byId(requireNonNull(revision.id())).isPresent();
        });

        assertThat(known).isTrue();
    }

    @Test
    void a_revision_is_kept_to_the_letter() {
        var manuscript = manuscript();
        // Neither the order of fields nor a blank may change: the hash would not hold.
        var content = "{ \"b\":\"«Ґ’ї» 🕊\",\"a\" : [1.0, 1e2],\n\"b2\":\"\\u0456\" }";
        var id = add(revision(manuscript, 1, content));

        var found = world.find(all -> all.revisions().byId(id)).orElseThrow();

        assertThat(found.content()).isEqualTo(content);
        assertThat(found.manuscriptId()).isEqualTo(manuscript);
        assertThat(found.number()).isEqualTo(1);
        assertThat(found.editor()).isEqualTo("Ольга");
        assertThat(found.madeAt()).isEqualTo(AT);
        assertThat(found.summary()).isEqualTo("перший запис");
    }

    @Test
    void a_long_record_is_kept_in_full() {
        var content = "\"" + "слово ".repeat(200_000) + "\"";
        var id = add(revision(manuscript(), 1, content));

        assertThat(world.find(all -> all.revisions().byId(id)).orElseThrow().content())
                .isEqualTo(content);
    }

    @Test
    void the_draft_is_the_revision_with_the_highest_number() {
        var manuscript = manuscript();
        var other = manuscript();
        add(revision(manuscript, 2, "\"second\""));
        add(revision(manuscript, 1, "\"first\""));
        add(revision(other, 3, "\"other\""));

        assertThat(world.find(all -> all.revisions().newest(manuscript))
                        .orElseThrow()
                        .content())
                .isEqualTo("\"second\"");
    }

    @Test
    void of_two_who_save_the_same_number_one_is_refused() {
        var manuscript = manuscript();
        add(revision(manuscript, 1, "\"hers\""));

        assertThatThrownBy(() -> add(revision(manuscript, 1, "\"his\""))).isInstanceOf(RuntimeException.class);

        assertThat(world.find(all -> all.revisions().newest(manuscript))
                        .orElseThrow()
                        .content())
                .isEqualTo("\"hers\"");
    }

    @Test
    void what_nobody_made_is_not_found() {
        assertThat(world.find(all -> all.revisions().byId(-1))).isEmpty();
        assertThat(world.find(all -> all.revisions().newest(-1))).isEmpty();
        assertThat(world.list(all -> all.revisions().versions(-1))).isEmpty();
        assertThat(world.find(all -> all.revisions().latestVersion(-1))).isEmpty();
    }

    @Test
    void versions_stand_oldest_first_in_an_unbroken_chain() {
        var manuscript = manuscript();
        publish(add(revision(manuscript, 1, "\"перша\"")));
        var other = manuscript();
        publish(add(revision(other, 1, "\"інша\"")));
        publish(add(revision(manuscript, 2, "\"друга\"")));
        publish(add(revision(manuscript, 4, "\"третя\"")));

        var versions = world.list(all -> all.revisions().versions(manuscript));

        assertThat(versions).extracting(Version::number).containsExactly(1, 2, 3);
        assertThat(versions)
                .extracting(version -> version.revision().content())
                .containsExactly("\"перша\"", "\"друга\"", "\"третя\"");
        assertThat(Version.isUnbroken(versions)).isTrue();
    }

    @Test
    void a_version_is_found_by_its_number_with_all_that_readers_are_told() {
        var manuscript = manuscript();
        publish(add(revision(manuscript, 1, "\"one\"")));
        publish(add(revision(manuscript, 2, "\"two\"")));

        var second = world.find(all -> all.revisions().version(manuscript, 2)).orElseThrow();

        assertThat(second.change()).isEqualTo(Change.CORRECTION);
        assertThat(second.note()).isEqualTo(Localized.of("Виправлено", "Corrected"));
        assertThat(second.publishedAt()).isEqualTo(AT);
        assertThat(second.revision().number()).isEqualTo(2);
        assertThat(world.find(all -> all.revisions().version(manuscript, 3))).isEmpty();
    }

    @Test
    void the_latest_version_has_the_highest_number() {
        var manuscript = manuscript();
        publish(add(revision(manuscript, 1, "\"one\"")));
        publish(add(revision(manuscript, 2, "\"two\"")));

        assertThat(world.find(all -> all.revisions().latestVersion(manuscript))
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void a_draft_is_no_version() {
        var manuscript = manuscript();
        add(revision(manuscript, 1, "{}"));

        assertThat(world.list(all -> all.revisions().versions(manuscript))).isEmpty();
    }

    @Test
    void of_two_who_publish_the_same_number_one_is_refused() {
        var manuscript = manuscript();
        publish(add(revision(manuscript, 1, "\"hers\"")));
        var his = add(revision(manuscript, 2, "\"his\""));

        assertThatThrownBy(() -> world.run(all -> all.revisions()
                        .add(Version.following(null, all.revisions().byId(his).orElseThrow(), Change.FIRST, null, AT))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_list_tells_of_revisions_the_newest_first_and_which_were_published() {
        var manuscript = manuscript();
        publish(add(revision(manuscript, 1, "\"one\"")));
        add(revision(manuscript, 2, "\"two\""));
        add(revision(manuscript, 3, "\"three\""));
        add(revision(manuscript(), 1, "\"other\""));

        var all = world.list(w -> w.revisions().entries(manuscript, Integer.MAX_VALUE, 10));

        assertThat(all).extracting(Revisions.Entry::number).containsExactly(3, 2, 1);
        assertThat(all).extracting(Revisions.Entry::version).containsExactly(null, null, 1);
        assertThat(all.get(2).change()).isEqualTo(Change.FIRST);
        assertThat(all.get(0).summary()).isEqualTo("перший запис");
        assertThat(world.list(w -> w.revisions().entries(manuscript, 3, 1)))
                .extracting(Revisions.Entry::number)
                .containsExactly(2);
    }

    @Test
    void a_revision_is_published_once() {
        var revision = add(revision(manuscript(), 1, "{}"));
        publish(revision);

        assertThatThrownBy(() -> publish(revision)).isInstanceOf(RuntimeException.class);
    }

    private long manuscript() {
        return world.manuscript();
    }

    private long add(Revision revision) {
        world.run(all -> all.revisions().add(revision));
        return requireNonNull(revision.id());
    }

    private void publish(long revisionId) {
        world.run(all -> {
            var revision = all.revisions().byId(revisionId).orElseThrow();
            var previous =
                    all.revisions().latestVersion(revision.manuscriptId()).orElse(null);
            var note = Localized.of("Виправлено", "Corrected");
            all.revisions().add(Version.following(previous, revision, Change.CORRECTION, note, AT));
        });
    }

    private static Revision revision(long manuscript, int number, String content) {
        return new Revision(manuscript, number, content, "Ольга", AT, "перший запис");
    }
}
