package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.audit.InMemoryAuditLog;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;

class TaggingArticlesTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final TaggingArticles tagging = new TaggingArticles(world.all.manuscripts(), world.all.audit());
    private final Editor editor = world.editor(Role.EDITOR);
    private final Editor author = world.editor(Role.AUTHOR);

    @Test
    void many_get_a_tag_at_once_and_lose_it_again() {
        var one = begun(author);
        var other = begun(editor);

        assertThat(tagging.tag(editor, List.of(one, other), " терміново ", true))
                .isEqualTo(2);
        assertThat(tagging.tag(editor, List.of(other), "to check", true)).isEqualTo(1);
        assertThat(tags(one)).containsExactly("терміново");
        assertThat(tags(other)).containsExactlyInAnyOrder("терміново", "to check");

        assertThat(tagging.tag(editor, List.of(one, other), "to check", false)).isEqualTo(1);
        assertThat(tags(other)).containsExactly("терміново");
    }

    @Test
    void a_tag_that_is_there_is_not_added_again_and_not_told_again() {
        var id = begun(editor);
        tagging.tag(editor, List.of(id), "терміново", true);

        assertThat(tagging.tag(editor, List.of(id), "терміново", true)).isZero();
        assertThat(((InMemoryAuditLog) world.all.audit()).entries())
                .containsExactly("ARTICLE_TAGGED article " + id + " by " + editor.name());
    }

    @Test
    void authors_tag_their_own_only() {
        var foreign = begun(editor);

        assertThatThrownBy(() -> tagging.tag(author, List.of(foreign), "x", true))
                .isInstanceOf(NotAllowed.class);
        assertThat(tagging.tag(author, List.of(begun(author)), "x", true)).isEqualTo(1);
    }

    @Test
    void what_is_not_there_is_passed_over() {
        assertThat(tagging.tag(editor, List.of(404L), "x", true)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "012345678901234567890123456789012345678901234567890"})
    void a_tag_has_one_to_fifty_letters(String label) {
        assertThatThrownBy(() -> tagging.tag(editor, List.of(), label, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Iterable<String> tags(long id) {
        return world.all.manuscripts().byId(id).orElseThrow().tags();
    }

    private long begun(Editor who) {
        var manuscript = new Manuscript(who, Instant.EPOCH);
        world.all.manuscripts().add(manuscript);
        return requireNonNull(manuscript.id());
    }
}
