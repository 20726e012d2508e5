package org.parley.domain.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;

class EditingArticleTest {

    private static final Instant NOW = Instant.parse("2022-01-10T17:45:00Z");

    private final InMemoryWorld world = new InMemoryWorld();
    private final EditingArticle editing =
            new EditingArticle(world.all.revisions(), world.all.format(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void every_save_is_a_revision_with_its_editor_and_time() {
        var first = editing.begin(new GenevaFixture().article(), "editor", "begun");
        var second = editing.revise(first.manuscriptId(), new GenevaFixture().article(), "colleague", "lead added");

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.manuscriptId()).isEqualTo(first.manuscriptId());
        assertThat(second.editor()).isEqualTo("colleague");
        assertThat(second.summary()).isEqualTo("lead added");
        assertThat(second.madeAt()).isEqualTo(NOW);
        assertThat(world.all.revisions().newest(first.manuscriptId())).contains(second);
    }

    @Test
    void a_revision_has_the_whole_record() {
        var revision = editing.begin(new GenevaFixture().article(), "editor", "");

        assertThat(world.all.format().read(revision.content()))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*dueBy")
                .isEqualTo(new GenevaFixture().article());
    }

    @Test
    void two_articles_have_nothing_to_do_with_each_other() {
        var one = editing.begin(new GenevaFixture().article(), "editor", "");
        var other = editing.begin(new GenevaFixture().article(), "editor", "");

        assertThat(other.manuscriptId()).isNotEqualTo(one.manuscriptId());
        assertThat(other.number()).isEqualTo(1);
    }

    @Test
    void a_draft_is_not_public() {
        editing.begin(new GenevaFixture().article(), "editor", "");

        assertThat(world.all.articles().newest(null, 10)).isEmpty();
    }

    @Test
    void what_nobody_began_cannot_be_revised() {
        assertThatThrownBy(() -> editing.revise(404, new GenevaFixture().article(), "editor", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("404");
    }
}
