package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.editor.Role;
import org.parley.domain.text.Language;

/** What {@link Manuscripts} promise, wherever they are kept. */
public abstract class ManuscriptsContract {

    protected static final Instant AT = Instant.parse("2022-01-10T17:45:00.123456Z");

    protected final World world;

    protected ManuscriptsContract(World world) {
        this.world = world;
    }

    @Test
    void every_manuscript_has_an_identity_of_its_own() {
        assertThat(world.manuscript()).isNotEqualTo(world.manuscript());
    }

    @Test
    void all_that_the_desk_knows_is_kept() {
        var author = world.editor(Role.AUTHOR);
        var id = world.<Long>in(all -> {
            var manuscript = new Manuscript(author, AT);
            manuscript.follow(new GenevaFixture().article(), "second editor", AT.plusSeconds(1));
            manuscript.tag(List.of("терміново", "to check"));
            manuscript.become(Manuscript.State.IN_REVIEW);
            manuscript.trash(AT.plusSeconds(2));
            all.manuscripts().add(manuscript);
            return requireNonNull(manuscript.id());
        });

        var found = world.find(all -> all.manuscripts().byId(id)).orElseThrow();

        assertThat(found.begunAt()).isEqualTo(AT);
        assertThat(found.begunBy()).isEqualTo(author.id());
        assertThat(found.begunByName()).isEqualTo(author.name());
        assertThat(found.state()).isEqualTo(Manuscript.State.IN_REVIEW);
        assertThat(found.trashedAt()).isEqualTo(AT.plusSeconds(2));
        assertThat(found.slug()).isEqualTo("geneva-2022-01-10");
        assertThat(found.headline()).isEqualTo(new GenevaFixture().article().headline());
        assertThat(found.title()).isEqualTo("Розмова в Женеві");
        assertThat(found.negotiation()).isEqualTo("us-russia-security");
        assertThat(found.round()).isEqualTo("geneva-2022-01-10");
        assertThat(found.isIn(Language.UK)).isTrue();
        assertThat(found.isIn(Language.EN)).isTrue();
        assertThat(found.revisedAt()).isEqualTo(AT.plusSeconds(1));
        assertThat(found.revisedBy()).isEqualTo("second editor");
        assertThat(found.parties()).containsExactlyInAnyOrder("us", "russia", "ukraine");
        assertThat(found.tags()).containsExactlyInAnyOrder("терміново", "to check");
        assertThat(found.searchText()).contains("Сторони говорили.");
    }

    @Test
    void what_was_brought_along_was_begun_by_nobody() {
        var id = world.manuscript();

        var found = world.find(all -> all.manuscripts().byId(id)).orElseThrow();

        assertThat(found.begunBy()).isNull();
        assertThat(found.begunByName()).isNull();
        assertThat(found.headline()).isNull();
    }

    @Test
    void what_changes_within_a_step_is_kept() {
        var id = world.manuscript();

        world.run(all -> all.manuscripts().locked(id).orElseThrow().follow(GenevaFixture.plain("talks"), "editor", AT));

        var found = world.find(all -> all.manuscripts().byId(id)).orElseThrow();
        assertThat(found.slug()).isEqualTo("talks");
        assertThat(found.parties()).isEmpty();
    }

    @Test
    void what_nobody_began_is_not_found() {
        assertThat(world.find(all -> all.manuscripts().byId(-1))).isEmpty();
        assertThat(world.find(all -> all.manuscripts().locked(-1))).isEmpty();
    }
}
