package org.parley.persistence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.bench.record.LoadingRecord;
import org.parley.domain.Repositories;
import org.parley.domain.article.Article;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Wanted;
import org.parley.domain.editorial.PublishingArticle;
import org.parley.domain.editorial.Version;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.text.Language;
import org.parley.launch.TestDatabase;

/** What is made up to measure the site with is a record like any other: as if editors had published it. */
class GeneratedRecordTest {

    private static final int ARTICLES = 100;

    private static JpaWorld world;

    @BeforeAll
    static void a_hundred_articles() throws SQLException {
        world = new JpaWorld();
        LoadingRecord.load(TestDatabase.url(), TestDatabase.user(), TestDatabase.password(), ARTICLES, 1);
    }

    @AfterAll
    static void nothing() {
        new JpaWorld();
    }

    @Test
    void each_revision_opens_in_the_editor_and_is_written_as_it_was_read() {
        each((all, id) -> {
            var content = all.revisions().newest(id).orElseThrow().content();
            assertThat(all.format().write(all.format().read(content))).isEqualTo(content);
        });
    }

    @Test
    void nothing_would_stand_in_the_way_of_publishing_it() {
        each((all, id) -> {
            var publishing = new PublishingArticle(
                    all.manuscripts(), all.revisions(), all.format(), all.articles(), java.time.Clock.systemUTC());
            var draft =
                    all.format().read(all.revisions().newest(id).orElseThrow().content());
            assertThat(publishing.issues(draft, id)).isEmpty();
        });
    }

    @Test
    void readers_see_what_the_revision_says() {
        each((all, id) -> {
            var live = all.articles().withId(id).orElseThrow();
            var published = "\"publishedAt\":\"" + live.publishedAt() + "\",";
            assertThat(all.format().write(live).replace(published, ""))
                    .isEqualTo(all.revisions().newest(id).orElseThrow().content());
        });
    }

    @Test
    void the_chain_of_versions_is_unbroken() {
        each((all, id) ->
                assertThat(Version.isUnbroken(all.revisions().versions(id))).isTrue());
    }

    @Test
    void what_is_kept_beside_it_is_as_the_site_would_have_worked_it_out() {
        var before = derived();
        Kept.run(entities -> {
            for (var id = 1L; id <= ARTICLES; id++) PositionDays.of(entities, "a.id", id);
            JpaWorld.repositories(entities).negotiations().latest(null, 100).forEach(n -> {
                EntryRow.write(entities, n);
                LatestNegotiations.note(entities, requireNonNull(n.id()));
                n.rounds().forEach(r -> EntryRow.write(entities, r));
            });
            JpaWorld.repositories(entities).parties().all().forEach(p -> EntryRow.write(entities, p));
            JpaWorld.repositories(entities).people().all().forEach(p -> EntryRow.write(entities, p));
            JpaWorld.repositories(entities).topics().all().forEach(t -> EntryRow.write(entities, t));
        });

        assertThat(derived()).isEqualTo(before);
    }

    @Test
    void follow_ups_know_their_last_news() {
        each((all, id) -> all.followUps().reportedIn(id).forEach(f -> {
            var last = f.history().isEmpty()
                    ? f.agreedOn()
                    : f.history().get(f.history().size() - 1).since();
            assertThat(f.newsOn()).isEqualTo(last);
            var derived = f.statusOn(LocalDate.of(1990, 1, 1));
            assertThat(derived).isNotNull();
            var recorded = f.lastEntryBy(LocalDate.MAX).map(e -> e.status()).orElse(f.recorded());
            assertThat(f.recorded()).isEqualTo(recorded);
        }));
    }

    @Test
    void lists_have_it() {
        world.run(all -> {
            assertThat(all.articles().newest(null, ARTICLES + 1)).hasSize(ARTICLES);
            assertThat(all.followUps().matching(Search.all(LocalDate.of(2026, 11, 1)), null, 5))
                    .hasSize(5);
            for (var listing : Listing.values())
                assertThat(all.directory()
                                .list(Wanted.all(listing, Language.UK), null, 3)
                                .entries())
                        .as(listing.name())
                        .hasSize(3);
        });
    }

    private static List<?> derived() {
        return Kept.in(entities -> List.of(
                        entities.createNativeQuery("select id, held_on, negotiation_id from party_position order by id")
                                .getResultList(),
                        entities.createNativeQuery(
                                        "select n.id, n.latest_on, x.party_id, x.latest_on, t.topic_id, t.latest_on from"
                                                + " negotiation n join participation x on x.negotiation_id = n.id"
                                                + " join negotiation_topic t on t.negotiation_id = n.id order by 1, 3, 5")
                                .getResultList(),
                        entities.createNativeQuery("select listing, subject_id, slug, name, order_uk, order_en, search,"
                                        + " untranslated from directory_entry order by listing, subject_id")
                                .getResultList())
                .stream()
                .flatMap(rows -> ((List<?>) rows).stream())
                .map(row -> java.util.Arrays.toString((Object[]) row))
                .toList());
    }

    private interface OfArticle {
        void check(Repositories all, long id);
    }

    private static void each(OfArticle check) {
        Consumer<Repositories> every = all -> all.articles().newest(null, ARTICLES + 1).stream()
                .map(Article::id)
                .forEach(id -> check.check(all, requireNonNull(id)));
        world.run(every);
    }
}
