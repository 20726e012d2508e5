package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.domain.GenevaFixture.paragraph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.article.Article;
import org.parley.domain.article.Section;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.position.Passage;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/**
 * The life of one article, told in order: an editor begins it and thinks again, readers get it, news comes in while the
 * parties do what they had agreed on, and in the end a mistake is put right in the open.
 */
class ArticleLifecycleScenarioTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final GenevaFixture geneva = new GenevaFixture();

    private Instant now = Instant.parse("2022-01-10T17:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private final EditingArticle editing = world.all.editing(clock);
    private final Editor editor = world.editor(Role.EDITOR);
    private final Editor colleague = world.editor(Role.EDITOR);
    private final PublishingArticle publishing = world.all.publishing(clock);

    @Test
    void an_article_from_its_first_draft_to_its_correction() {
        world.all.know(geneva);

        // An editor begins, and thinks again: readers see nothing of it.
        var draft = editing.begin(editor, story("Розмова", "2022-01"), "begun").revision();
        var article = draft.manuscriptId();
        var better = world.all.rewrite(article, story("Розмова в Женеві", "2022-01"), editor, clock);
        assertThat(world.all.articles().newest(null, 10)).isEmpty();

        // Readers get the second revision; the first was never public.
        now = Instant.parse("2022-01-10T17:45:00Z");
        var first = publish(better, Change.FIRST, null);
        assertThat(live().headline()).isEqualTo(Localized.of("Розмова в Женеві", "Talks"));
        assertThat(live().publishedAt()).isEqualTo(now);
        assertThat(live().updatedAt()).isNull();
        assertThat(promise().statusOn(day("2022-01-10"))).isEqualTo(Status.AGREED);

        // Two days later the parties set to it.
        promise().record(new StatusEntry(Status.UNDER_WAY, day("2022-01-12"), null, GenevaFixture.source()));
        var identity = promise().id();

        // There is news: the same promise is told anew and keeps what became of it.
        now = Instant.parse("2022-01-13T09:00:00Z");
        var news = world.all.rewrite(article, story("Розмова триватиме", "2022-02"), colleague, clock);
        publish(news, Change.UPDATE, Localized.of("Названо новий строк", "A new date was named"));
        assertThat(live().version()).isEqualTo(2);
        assertThat(live().publishedAt()).isEqualTo(first.publishedAt());
        assertThat(live().updatedAt()).isEqualTo(now);
        assertThat(promise().id()).isEqualTo(identity);
        assertThat(promise().due()).hasToString("2022-02");
        assertThat(promise().statusOn(day("2022-02-01"))).isEqualTo(Status.UNDER_WAY);

        // A comma is no news: the date of the last update stays.
        var updated = now;
        now = now.plus(Duration.ofHours(1));
        publish(
                world.all.rewrite(article, story("Розмова, що триватиме", "2022-02"), colleague, clock),
                Change.SMALL_FIX,
                null);
        assertThat(live().version()).isEqualTo(3);
        assertThat(live().updatedAt()).isEqualTo(updated);

        // The date was wrong, and readers are told so.
        now = Instant.parse("2022-01-14T09:00:00Z");
        var note = Localized.of("Строк — січень, не лютий", "It is due in January, not in February");
        var right = world.all.rewrite(article, story("Розмова, що триватиме", "2022-01"), editor, clock);
        var correction = publish(right, Change.CORRECTION, note);
        assertThat(correction.note()).isEqualTo(note);
        assertThat(live().updatedAt()).isEqualTo(now);
        assertThat(promise().statusOn(day("2022-02-01"))).isEqualTo(Status.OVERDUE);
        assertThat(promise().history()).hasSize(1);

        // Anyone can check the whole of it.
        var versions = world.all.revisions().versions(article);
        assertThat(versions).extracting(Version::number).containsExactly(1, 2, 3, 4);
        assertThat(versions)
                .extracting(Version::change)
                .containsExactly(Change.FIRST, Change.UPDATE, Change.SMALL_FIX, Change.CORRECTION);
        assertThat(versions).extracting(version -> version.revision().number()).containsExactly(2, 3, 4, 5);
        assertThat(Version.isUnbroken(versions)).isTrue();
        assertThat(world.all.format().read(versions.get(0).revision().content()).headline())
                .isEqualTo(Localized.of("Розмова в Женеві", "Talks"));
    }

    private Version publish(Revision revision, Change change, @Nullable Localized note) {
        return publishing.publish(requireNonNull(revision.id()), change, note);
    }

    private Article live() {
        return world.all.articles().findPublished("geneva").orElseThrow();
    }

    private FollowUp promise() {
        return world.all.followUps().all().get(0);
    }

    private Article story(String headline, String due) {
        return new Article("geneva", Localized.of(headline, "Talks"))
                .in(geneva.round)
                .with(new Section(null, List.of(paragraph("p1", "Домовилися говорити.", "They agreed to talk."))))
                .with(new FollowUp(
                                "f1",
                                Localized.of("Говорити далі", "Talk on"),
                                List.of(geneva.us, geneva.russia),
                                GenevaFixture.DAY,
                                new Passage("p1", Localized.of("Домовилися говорити.", "They agreed to talk.")))
                        .due(PartialDate.parse(due)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
