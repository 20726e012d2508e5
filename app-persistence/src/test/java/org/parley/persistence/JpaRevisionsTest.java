package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.article.Article;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Issue;
import org.parley.domain.editorial.Issue.Problem;
import org.parley.domain.editorial.NotReadyToPublish;
import org.parley.domain.editorial.RevisionsContract;
import org.parley.domain.editorial.Version;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.text.Localized;

/** Besides the contract: what editing and publishing come to in the database. */
class JpaRevisionsTest extends RevisionsContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-10T17:45:00Z"), ZoneOffset.UTC);

    private final GenevaFixture geneva = new GenevaFixture();

    JpaRevisionsTest() {
        super(new JpaWorld());
    }

    @Test
    void an_article_is_published_and_updated_and_its_promises_live_on() {
        var id = published(geneva.article());
        var promise = world.list(all -> all.followUps().all()).get(0).id();
        var done = new StatusEntry(Status.DONE, LocalDate.of(2022, 1, 26), null, GenevaFixture.source());
        world.run(all -> all.followUps().byId(promise).orElseThrow().record(done));

        publish(revise(id, geneva.article().lead(Localized.of("Лід", "Lead"))), Change.UPDATE);

        var live = world.find(all -> all.articles().withId(id)).orElseThrow();
        assertThat(live.version()).isEqualTo(2);
        assertThat(live.followUps()).singleElement().satisfies(followUp -> {
            assertThat(followUp.id()).isEqualTo(promise);
            assertThat(followUp.history()).extracting(StatusEntry::status).containsExactly(Status.DONE);
        });
        assertThat(versions(id)).extracting(Version::number).containsExactly(1, 2);
        assertThat(Version.isUnbroken(versions(id))).isTrue();
    }

    @Test
    void a_promise_that_readers_know_is_missed_when_it_is_removed() {
        var id = published(geneva.article());
        var without = revise(id, GenevaFixture.plain("geneva-2022-01-10"));

        assertThatThrownBy(() -> publish(without, Change.UPDATE))
                .isInstanceOfSatisfying(
                        NotReadyToPublish.class,
                        refusal -> assertThat(refusal.issues())
                                .containsExactly(new Issue("followUps.f1", Problem.PUBLISHED_FOLLOW_UP_REMOVED)));

        assertThat(versions(id)).hasSize(1);
        assertThat(world.find(all -> all.articles().withId(id)).orElseThrow().sections())
                .hasSize(2);
    }

    @Test
    void whoever_changes_what_was_published_breaks_the_chain() {
        var id = published(geneva.article());
        publish(revise(id, geneva.article().lead(Localized.of("Лід", "Lead"))), Change.UPDATE);

        JpaWorld.sql("update revision set content = replace(content, 'NOT_ASKED', 'SILENT') where number = 1");

        assertThat(Version.isUnbroken(versions(id))).isFalse();
    }

    @Test
    void whoever_changes_what_readers_were_told_about_a_version_breaks_the_chain() {
        var id = published(geneva.article());

        JpaWorld.sql("update version set published_at = published_at - interval 1 day");

        assertThat(Version.isUnbroken(versions(id))).isFalse();
    }

    @Test
    void versions_from_before_are_checked_as_they_were_sealed() {
        var id = published(geneva.article());
        JpaWorld.sql("update version v join revision r on r.id = v.revision_id"
                + " set v.seal_format = 1, v.hash = sha2(concat('\n', r.content), 256)");
        publish(revise(id, geneva.article().lead(Localized.of("Лід", "Lead"))), Change.UPDATE);

        assertThat(versions(id)).extracting(Version::format).containsExactly(1, 2);
        assertThat(Version.isUnbroken(versions(id))).isTrue();
    }

    private long published(Article article) {
        world.run(all -> all.know(geneva));
        var revision =
                world.in(all -> all.editing(CLOCK).begin(article, "Parley", "").revision());
        publish(revision.id(), Change.FIRST);
        return revision.manuscriptId();
    }

    private long revise(long id, Article article) {
        var editor = world.editor(Role.EDITOR);
        return world.in(all -> all.rewrite(id, article, editor, CLOCK).id());
    }

    private void publish(long revision, Change change) {
        world.run(all -> all.publishing(CLOCK).publish(revision, change, null));
    }

    private List<Version> versions(long id) {
        return world.list(all -> all.revisions().versions(id));
    }
}
