package org.parley.domain.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.domain.GenevaFixture.paragraph;
import static org.parley.domain.GenevaFixture.plain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.article.Section;
import org.parley.domain.difference.Differences;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;

class RestoringRevisionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T10:00:00Z"), ZoneOffset.UTC);

    private final InMemoryWorld world = new InMemoryWorld();
    private final GenevaFixture geneva = new GenevaFixture();
    private final Editor author = world.editor(Role.AUTHOR);
    private final Editor editor = world.editor(Role.EDITOR);
    private final RestoringRevision restoring = world.all.restoring(CLOCK);

    private long id;

    @BeforeEach
    void two_revisions() {
        world.all.know(geneva);
        var begun = world.all.editing(CLOCK).begin(author, geneva.article(), "");
        id = begun.revision().manuscriptId();
        world.all.rewrite(id, plain("talks"), author, CLOCK);
    }

    @Test
    void an_old_revision_comes_back_whole_as_a_new_one() {
        var restored = restoring.restore(author, id, 1, seen(), "як було").orElseThrow();

        assertThat(restored.revision().number()).isEqualTo(3);
        assertThat(restored.revision().summary()).isEqualTo("як було");
        assertThat(Differences.between(geneva.article(), newest().article()).isEmpty())
                .isTrue();
        assertThat(newest().article().positions()).hasSize(2);
        assertThat(world.all.revisions().numbered(id, 2)).isPresent();
    }

    @Test
    void a_draft_that_somebody_changed_meanwhile_is_not_overwritten() {
        var seen = seen();
        world.all.rewrite(
                id, plain("talks").with(new Section(null, List.of(paragraph("p2", "Ще.", "More.")))), editor, CLOCK);

        assertThatThrownBy(() -> restoring.restore(author, id, 1, seen, "")).isInstanceOf(Outdated.class);

        assertThat(newest().revision().number()).isEqualTo(3);
    }

    @Test
    void a_revision_that_the_article_does_not_have_cannot_come_back() {
        assertThat(restoring.restore(author, id, 9, seen(), "")).isEmpty();
        assertThat(restoring.restore(author, id, -1, seen(), "")).isEmpty();
    }

    @Test
    void nobody_restores_what_is_somebody_elses() {
        var stranger = world.editor(Role.AUTHOR);
        var seen = seen();

        assertThatThrownBy(() -> restoring.restore(stranger, id, 1, seen, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> restoring.discardDraft(stranger, id, seen, "")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_discarded_draft_says_what_readers_have() {
        world.all.releasing(CLOCK).publish(editor, id, 2, Change.FIRST, null);
        world.all.rewrite(
                id, plain("talks").with(new Section(null, List.of(paragraph("p2", "Ще.", "More.")))), author, CLOCK);

        var draft = restoring.discardDraft(author, id, seen(), "").orElseThrow();

        assertThat(draft.revision().number()).isEqualTo(4);
        assertThat(Differences.between(plain("talks"), draft.article()).isEmpty())
                .isTrue();
        // The anchor of what was discarded is given to nothing else.
        assertThat(draft.article().lastAnchor()).isEqualTo(3);
    }

    @Test
    void a_draft_that_was_never_published_cannot_be_discarded() {
        assertThat(restoring.discardDraft(author, id, seen(), "")).isEmpty();
    }

    private Draft newest() {
        return world.all.editing(CLOCK).open(editor, id).orElseThrow();
    }

    private String seen() {
        return newest().fingerprint(Concern.WHOLE);
    }
}
