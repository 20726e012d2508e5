package org.parley.domain.media;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.audit.InMemoryAuditLog;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.EditorFixture;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.text.Localized;

/** How pictures come into the library, are described, and leave it. */
class KeepingMediaTest {

    private final InMemoryMedia media = new InMemoryMedia();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final AddingMedium adding = new AddingMedium(media, audit, Clock.fixed(MediaFixture.AT, ZoneOffset.UTC));
    private final ChangingMedium changing = new ChangingMedium(media, audit);
    private final Editor author = EditorFixture.editor(Role.AUTHOR);
    private final Editor editor = EditorFixture.editor(Role.EDITOR);

    @Test
    void an_author_adds_a_picture() {
        var added = adding.add(author, MediaFixture.developed(), "table.jpg", MediaFixture.caption());

        assertThat(added.isNew()).isTrue();
        assertThat(media.byHash(added.medium().hash())).isPresent();
        assertThat(audit.entries())
                .containsExactly("MEDIA_ADDED medium " + added.medium().id() + " by " + author.name());
    }

    @Test
    void the_same_file_again_is_the_same_picture() {
        var developed = MediaFixture.developed();
        var first = adding.add(author, developed, "table.jpg", MediaFixture.caption());

        var again = adding.add(editor, developed, "other.jpg", MediaFixture.untranslated());

        assertThat(again.isNew()).isFalse();
        assertThat(again.medium()).isSameAs(first.medium());
        assertThat(again.medium().caption()).isEqualTo(MediaFixture.caption());
        assertThat(audit.entries()).hasSize(1);
    }

    @Test
    void an_author_describes_what_is_their_own_and_an_editor_everything() {
        var own = id(adding.add(author, MediaFixture.developed(), "a.jpg", MediaFixture.caption()));
        var other = id(adding.add(editor, MediaFixture.developed(), "b.jpg", MediaFixture.caption()));

        changing.say(author, own, 0, MediaFixture.untranslated());
        changing.say(editor, own, 1, MediaFixture.caption());

        assertThatThrownBy(() -> changing.say(author, other, 0, MediaFixture.untranslated()))
                .isInstanceOf(NotAllowed.class);
        assertThat(media.byId(other).orElseThrow().caption()).isEqualTo(MediaFixture.caption());
        assertThat(audit.entries())
                .filteredOn(entry -> entry.startsWith("MEDIA_CHANGED"))
                .hasSize(2);
    }

    @Test
    void who_began_before_somebody_else_saved_is_told() {
        var id = id(adding.add(author, MediaFixture.developed(), "a.jpg", MediaFixture.caption()));
        changing.say(editor, id, 0, MediaFixture.untranslated());

        assertThatThrownBy(() -> changing.say(author, id, 0, MediaFixture.caption("Інше", "Other")))
                .isInstanceOf(ChangingMedium.Outdated.class);
    }

    @Test
    void a_second_click_changes_nothing() {
        var id = id(adding.add(author, MediaFixture.developed(), "a.jpg", MediaFixture.caption()));
        changing.say(author, id, 0, MediaFixture.untranslated());

        changing.say(author, id, 0, MediaFixture.untranslated());

        assertThat(media.byId(id).orElseThrow().changes()).isEqualTo(1);
        assertThat(audit.entries()).hasSize(2);
    }

    @Test
    void only_an_editor_removes_a_picture_and_only_one_that_is_shown_nowhere() {
        var shown = adding.add(author, MediaFixture.developed(), "a.jpg", MediaFixture.caption());
        media.show(shown.medium(), new Use(7, Localized.of("Розмова", "Talks"), false, false, List.of(1)));
        var unused = adding.add(author, MediaFixture.developed(), "b.jpg", MediaFixture.caption());

        assertThatThrownBy(() -> changing.remove(author, id(unused))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> changing.remove(editor, id(shown)))
                .isInstanceOfSatisfying(InUse.class, e -> assertThat(e.uses()).hasSize(1));
        changing.remove(editor, id(unused));
        changing.remove(editor, id(unused));

        assertThat(media.byId(id(shown))).isPresent();
        assertThat(media.byId(id(unused))).isEmpty();
        assertThat(audit.entries())
                .filteredOn(entry -> entry.startsWith("MEDIA_REMOVED"))
                .hasSize(1);
    }

    @Test
    void another_licence_says_which() {
        var caption = MediaFixture.caption();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Caption(caption.alternative(), caption.credit(), Licence.OTHER, null, FocalPoint.MIDDLE));
        assertThatIllegalArgumentException().isThrownBy(() -> new FocalPoint(101, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new FocalPoint(0, -1));
    }

    @Test
    void an_article_takes_over_what_the_library_says_and_keeps_it() {
        var medium = adding.add(author, MediaFixture.developed(), "a.jpg", MediaFixture.caption())
                .medium();
        var photo = medium.as(Localized.of("Стіл", "Table"), Localized.of("Фото", "Photo"));

        changing.say(editor, requireNonNull(medium.id()), 0, MediaFixture.untranslated());

        assertThat(photo.licence()).isEqualTo(Licence.CC_BY_4);
        assertThat(photo.focus()).isEqualTo(new FocalPoint(30, 40));
        assertThat(photo.widths()).containsExactly(320, 1280);
        assertThat(photo.address()).isEqualTo(medium.address());
        assertThat(photo.address(320)).isEqualTo("/media/" + medium.hash() + "/320.jpg");
        assertThat(photo.alternative()).isEqualTo(Localized.of("Стіл", "Table"));
    }

    private static long id(AddingMedium.Added added) {
        return requireNonNull(added.medium().id());
    }
}
