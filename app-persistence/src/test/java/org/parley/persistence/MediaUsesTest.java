package org.parley.persistence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.article.Article;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Revision;
import org.parley.domain.media.Media.Choice;
import org.parley.domain.media.MediaFixture;
import org.parley.domain.media.Medium;
import org.parley.domain.media.Use;
import org.parley.domain.text.Localized;

/** Where pictures are shown, told by the documents of the revisions. */
class MediaUsesTest {

    private static final Clock CLOCK = Clock.fixed(MediaFixture.AT, ZoneOffset.UTC);
    private static final Localized TALKS = Localized.of("Розмова", "Talks");

    private final World world = new JpaWorld();
    private final Editor editor = world.editor(Role.EDITOR);
    private final long shown = add();
    private final long other = add();

    @Test
    void a_picture_in_a_draft_is_used() {
        var article = begin(talks(shown));

        assertThat(uses(shown)).containsExactly(new Use(article, TALKS, false, true, List.of()));
        assertThat(uses(other)).isEmpty();
        assertThat(list(Choice.USED)).containsExactly(shown);
        assertThat(list(Choice.UNUSED)).containsExactly(other);
    }

    @Test
    void a_picture_that_was_only_in_an_earlier_draft_is_not_used() {
        var article = begin(talks(shown));

        rewrite(article, talks(other));

        assertThat(uses(shown)).isEmpty();
        assertThat(uses(other)).containsExactly(new Use(article, TALKS, false, true, List.of()));
        assertThat(list(Choice.UNUSED)).containsExactly(shown);
    }

    @Test
    void a_picture_that_readers_saw_stays_used_when_another_takes_its_place() {
        var article = begin(talks(shown));
        publish(newest(article).id(), Change.FIRST);
        assertThat(uses(shown)).containsExactly(new Use(article, TALKS, true, true, List.of(1)));

        var second = rewrite(article, talks(other));
        assertThat(uses(shown)).containsExactly(new Use(article, TALKS, true, false, List.of(1)));

        publish(second.id(), Change.UPDATE);
        assertThat(uses(shown)).containsExactly(new Use(article, TALKS, false, false, List.of(1)));
        assertThat(uses(other)).containsExactly(new Use(article, TALKS, true, true, List.of(2)));
        assertThat(list(Choice.USED)).containsExactly(other, shown);
        var both = world.list(all -> List.of(
                all.media().byId(shown).orElseThrow(), all.media().byId(other).orElseThrow()));
        Set<Long> used = world.in(all -> all.media().used(both));
        assertThat(used).containsExactlyInAnyOrder(shown, other);
    }

    @Test
    void what_a_published_article_shows_is_what_its_photo_says() {
        var article = begin(talks(shown));
        publish(newest(article).id(), Change.FIRST);

        var live = world.find(all -> all.articles().withId(article)).orElseThrow();
        var draft = world.in(all -> all.format().read(newest(article).content()));

        assertThat(live.photo()).usingRecursiveComparison().isEqualTo(draft.photo());
        assertThat(requireNonNull(live.photo()).widths()).containsExactly(320, 1280);
    }

    private Article talks(long medium) {
        var photo = world.in(all -> all.media().byId(medium).orElseThrow());
        var caption = photo.caption();
        return GenevaFixture.plain("talks").with(photo.as(caption.alternative(), caption.credit()));
    }

    private long begin(Article article) {
        return requireNonNull(world.in(all -> all.editing(CLOCK).begin(editor, article, ""))
                .manuscript()
                .id());
    }

    private Revision rewrite(long article, Article record) {
        return world.in(all -> all.rewrite(article, record, editor, CLOCK));
    }

    private Revision newest(long article) {
        return world.find(all -> all.revisions().newest(article)).orElseThrow();
    }

    private void publish(Long revision, Change change) {
        world.run(all -> all.publishing(CLOCK).publish(requireNonNull(revision), change, null));
    }

    private List<Use> uses(long medium) {
        return world.list(all -> all.media().uses(all.media().byId(medium).orElseThrow()));
    }

    private long add() {
        var developed = MediaFixture.developed();
        var medium = MediaFixture.medium(developed, editor);
        world.run(all -> all.media().add(medium, developed));
        return requireNonNull(medium.id());
    }

    private List<Long> list(Choice choice) {
        return world.list(all -> all.media().list(List.of(), choice, null, 9)).stream()
                .map(Medium::id)
                .toList();
    }
}
