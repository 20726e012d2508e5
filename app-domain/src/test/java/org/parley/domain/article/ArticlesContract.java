package org.parley.domain.article;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.domain.GenevaFixture.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.article.Articles.Entry;
import org.parley.domain.article.Articles.Place;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** What {@link Articles} promise, wherever they are kept. */
public abstract class ArticlesContract {

    private static final Instant MONDAY = Instant.parse("2022-01-10T17:45:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2022-01-11T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2022-01-12T08:00:00Z");

    protected final World world;
    private final GenevaFixture geneva = new GenevaFixture();

    protected ArticlesContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void what_articles_refer_to() {
        world.run(all -> all.know(geneva));
    }

    @Test
    void each_of_many_follow_ups_leads_to_its_article() {
        world.publish(geneva.article("one"), MONDAY);
        world.publish(geneva.article("two"), MONDAY);

        var all = world.list(r -> r.articles().reporting(r.followUps().all()));

        assertThat(all).extracting(r -> r.article().slug()).containsExactlyInAnyOrder("one", "two");
        assertThat(all).allSatisfy(r -> assertThat(r.article().headline()).isNotNull());
        assertThat(world.list(r -> r.articles().reporting(List.of()))).isEmpty();
    }

    @Test
    void a_slug_is_published_or_not() {
        world.publish(plain("one"), MONDAY);

        assertThat(world.<Boolean>in(all -> all.articles().isPublished("one"))).isTrue();
        assertThat(world.<Boolean>in(all -> all.articles().isPublished("two"))).isFalse();
    }

    @Test
    void a_published_article_is_found_with_all_that_it_records() {
        var id = world.publish(geneva.article(), MONDAY);

        var found = find("geneva-2022-01-10");

        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(
                        "(.*\\.)?(id|_persistence.*)",
                        ".*(dueBy|searchText|newsOn)",
                        "version",
                        "publishedAt",
                        ".*aliases",
                        ".*negotiation\\.(rounds|topics)")
                .isEqualTo(geneva.article());
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.publishedAt()).isEqualTo(MONDAY);
        assertThat(found.updatedAt()).isNull();
    }

    @Test
    void nothing_that_a_record_can_have_is_lost() {
        var everything = GenevaFixture.withEverything(geneva.article());

        world.publish(everything, TUESDAY);

        assertThat(find("geneva-2022-01-10"))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(
                        "(.*\\.)?(id|_persistence.*)",
                        ".*(dueBy|searchText|newsOn)",
                        "version",
                        ".*aliases",
                        ".*negotiation\\.(rounds|topics)")
                .isEqualTo(everything);
    }

    @Test
    void an_article_with_little_in_it_is_found_as_well() {
        world.publish(plain("talks"), MONDAY);

        assertThat(find("talks").round()).isNull();
        assertThat(find("talks").lead()).isNull();
        assertThat(find("talks").photo()).isNull();
        assertThat(find("talks").viewCount()).isNull();
        assertThat(find("talks").source()).isNull();
        assertThat(find("talks").positions()).isEmpty();
    }

    @Test
    void an_article_is_found_by_its_identity_with_all_that_it_records() {
        var id = world.publish(geneva.article(), MONDAY);

        var found = world.find(all -> all.articles().withId(id)).orElseThrow();

        assertThat(found.sections()).hasSize(2);
        assertThat(found.positions().get(0).quotations()).hasSize(1);
        assertThat(found.followUps()).hasSize(1);
    }

    @Test
    void what_was_never_published_is_not_found() {
        world.publish(plain("talks"), MONDAY);

        assertThat(world.find(all -> all.articles().findPublished("other"))).isEmpty();
        assertThat(world.find(all -> all.articles().findPublished("TALKS"))).isEmpty();
        assertThat(world.find(all -> all.articles().withId(-1))).isEmpty();
    }

    @Test
    void the_newest_article_comes_first_and_a_list_has_an_end() {
        world.publish(plain("a"), TUESDAY);
        world.publish(plain("b"), WEDNESDAY);
        world.publish(plain("c"), MONDAY);

        assertThat(slugs(newest(null, 10))).containsExactly("b", "a", "c");
        assertThat(slugs(newest(null, 2))).containsExactly("b", "a");
    }

    @Test
    void a_listed_article_says_of_which_round_it_tells() {
        world.publish(geneva.article(), MONDAY);
        world.publish(plain("without-a-round"), TUESDAY);

        var listed = newest(null, 10);

        assertThat(slugs(listed)).containsExactly("without-a-round", "geneva-2022-01-10");
        assertThat(listed.get(1).round().place()).isEqualTo(geneva.round.place());
        assertThat(listed.get(1).round().negotiation().name()).isEqualTo(geneva.negotiation.name());
        assertThat(listed.get(0).round()).isNull();
    }

    @Test
    void paging_through_articles_of_the_same_moment_skips_none_and_repeats_none() {
        for (var slug : List.of("a", "b", "c", "d", "e")) world.publish(plain(slug), TUESDAY);
        world.publish(plain("later"), WEDNESDAY);
        world.publish(plain("earlier"), MONDAY);
        var everything = slugs(newest(null, 100));

        for (int size = 1; size <= 7; size++) assertThat(slugs(pages(size))).isEqualTo(everything);
        assertThat(everything).hasSize(7).startsWith("later").endsWith("earlier");
    }

    @Test
    void news_on_top_does_not_shift_the_next_page() {
        for (var slug : List.of("a", "b", "c", "d")) world.publish(plain(slug), TUESDAY);
        var first = newest(null, 2);

        world.publish(plain("news"), WEDNESDAY);

        var second = newest(Place.of(first.get(1)), 2);
        var read = new ArrayList<>(slugs(first));
        read.addAll(slugs(second));
        assertThat(read).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void after_the_last_article_there_is_nothing() {
        world.publish(plain("talks"), MONDAY);

        assertThat(newest(Place.of(find("talks")), 10)).isEmpty();
    }

    @Test
    void the_articles_of_a_negotiation_stand_newest_first() {
        world.publish(geneva.article("first"), MONDAY);
        world.publish(geneva.article("second"), TUESDAY);
        world.publish(plain("of-no-negotiation"), TUESDAY);

        assertThat(slugs(world.list(all -> all.articles().of(geneva.negotiation))))
                .containsExactly("second", "first");
    }

    @Test
    void the_next_version_takes_the_place_of_the_one_before() {
        var id = world.publish(geneva.article(), MONDAY);
        var next =
                plain("talks").in(geneva.round).with(position("s9", "Інакше.")).with(geneva.followUp());

        world.publish(next, id, 2, MONDAY, TUESDAY);

        assertThat(newest(null, 10)).hasSize(1);
        assertThat(world.find(all -> all.articles().findPublished("geneva-2022-01-10")))
                .isEmpty();
        assertThat(find("talks"))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(
                        "(.*\\.)?(id|_persistence.*)",
                        ".*(dueBy|searchText|newsOn)",
                        "version",
                        "publishedAt",
                        "updatedAt",
                        ".*aliases",
                        ".*negotiation\\.(rounds|topics)")
                .isEqualTo(next);
        assertThat(find("talks").id()).isEqualTo(id);
        assertThat(find("talks").version()).isEqualTo(2);
        assertThat(find("talks").publishedAt()).isEqualTo(MONDAY);
        assertThat(find("talks").updatedAt()).isEqualTo(TUESDAY);
        assertThat(summaries(world.list(all -> all.articles().positionsOf(geneva.us))))
                .containsExactly("Інакше.");
    }

    @Test
    void a_record_that_is_published_again_is_the_same_record() {
        var id = world.publish(geneva.article(), MONDAY);
        var first = find("geneva-2022-01-10");

        for (int version = 2; version < 5; version++) world.publish(geneva.article(), id, version, MONDAY, null);

        assertThat(find("geneva-2022-01-10"))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(
                        ".*\\.id", ".*_persistence.*", "version", ".*aliases", ".*negotiation\\.(rounds|topics)")
                .isEqualTo(first);
    }

    @Test
    void a_follow_up_stays_the_same_with_its_history_when_its_article_is_published_again() {
        var id = world.publish(geneva.article(), MONDAY);
        var before = find("geneva-2022-01-10").followUps().get(0);
        var entry = new StatusEntry(
                Status.DONE, LocalDate.of(2022, 1, 26), Localized.of("Зроблено", "Done"), GenevaFixture.source());
        world.run(all -> all.followUps().byId(before.id()).orElseThrow().record(entry));
        var another = new FollowUp(
                "f0", Localized.of("Ще", "More"), List.of(geneva.us), GenevaFixture.DAY, new Passage("p1", null));

        world.publish(plain("talks").with(another).with(geneva.followUp()), id, 2, MONDAY, TUESDAY);

        var after = find("talks").followUps();
        assertThat(after).extracting(FollowUp::key).containsExactly("f0", "f1");
        assertThat(after.get(1).id()).isEqualTo(before.id());
        assertThat(after.get(1).history()).singleElement().satisfies(kept -> {
            assertThat(kept.status()).isEqualTo(entry.status());
            assertThat(kept.since()).isEqualTo(entry.since());
            assertThat(kept.note()).isEqualTo(entry.note());
        });
        assertThat(after.get(0).id()).isNotNull().isNotEqualTo(before.id());
    }

    @Test
    void positions_of_a_party_stand_in_the_newest_article_first_and_there_in_its_order() {
        var first = world.publish(withPositions("first", "1", "2", "3", "4", "5"), MONDAY);
        world.publish(withPositions("second", "6"), TUESDAY);
        world.publish(geneva.article("of-others-too"), WEDNESDAY);
        assertThat(summaries(world.list(all -> all.articles().positionsOf(geneva.us))))
                .containsExactly("Двері відчинені.", "6", "1", "2", "3", "4", "5");

        world.publish(withPositions("first", "5", "4", "9", "3", "1", "2"), first, 2, MONDAY, null);

        assertThat(summaries(world.list(all -> all.articles().positionsOf(geneva.us))))
                .containsExactly("Двері відчинені.", "6", "5", "4", "9", "3", "1", "2");
    }

    @Test
    void a_position_leads_to_its_article_and_its_words() {
        world.publish(geneva.article(), MONDAY);

        var reported = world.list(all -> all.articles().positionsOf(geneva.us));

        assertThat(reported).hasSize(1);
        var article = reported.get(0).article();
        var position = reported.get(0).what();
        var quotation = position.quotations().get(0);
        assertThat(article.slug()).isEqualTo("geneva-2022-01-10");
        assertThat(article.round().negotiation().name()).isEqualTo(geneva.negotiation.name());
        assertThat(position.stance()).isEqualTo(Stance.REJECTS);
        assertThat(position.party().name()).isEqualTo(geneva.us.name());
        assertThat(position.evidence().paragraph()).isEqualTo("p2");
        assertThat(quotation.words().in(Language.EN).words()).isEqualTo("slam closed");
        assertThat(quotation.speaker().name()).isEqualTo(geneva.sherman.name());
        assertThat(quotation.post().orElseThrow().party().name()).isEqualTo(geneva.us.name());
    }

    @Test
    void positions_on_a_topic_are_of_all_parties() {
        world.publish(geneva.article(), MONDAY);
        world.publish(plain("later").with(position("s1", "Ще.")), TUESDAY);

        var reported = world.list(all -> all.articles().positionsOn(geneva.enlargement));

        assertThat(summaries(reported)).containsExactly("Ще.", "Двері відчинені.", "Гарантії.");
        assertThat(reported.get(2).what().condition().premise()).isEqualTo(Localized.of("їх дадуть", "given"));
        assertThat(world.list(all -> all.articles().positionsOn(geneva.armsControl)))
                .isEmpty();
    }

    @Test
    void common_ground_is_found_by_its_topic_and_by_each_of_its_parties() {
        world.publish(geneva.article(), MONDAY);

        var found = List.of(
                world.list(all -> all.articles().commonGroundOn(geneva.nuclearWar)),
                world.list(all -> all.articles().commonGroundOf(geneva.us)),
                world.list(all -> all.articles().commonGroundOf(geneva.russia)));

        assertThat(found).allSatisfy(reported -> {
            assertThat(reported).hasSize(1);
            var ground = reported.get(0).what();
            assertThat(ground.statement()).isEqualTo(Localized.of("Її не виграти.", "It cannot be won."));
            assertThat(ground.parties()).containsExactly(geneva.us, geneva.russia);
            assertThat(ground.topic().name()).isEqualTo(geneva.nuclearWar.name());
            assertThat(reported.get(0).article().headline())
                    .isEqualTo(geneva.article().headline());
        });
        assertThat(world.list(all -> all.articles().commonGroundOf(geneva.ukraine)))
                .isEmpty();
        assertThat(world.list(all -> all.articles().commonGroundOn(geneva.enlargement)))
                .isEmpty();
    }

    @Test
    void a_topic_knows_the_wider_matter_that_it_is_part_of() {
        var onNuclearWar = new Position(
                "s1",
                geneva.russia,
                geneva.nuclearWar,
                Stance.ASSERTS,
                Localized.of("Її не виграти.", "It cannot be won."),
                new Passage("p1", null));
        world.publish(plain("talks").with(onNuclearWar), MONDAY);

        var reported = world.list(all -> all.articles().positionsOf(geneva.russia));

        assertThat(reported.get(0).what().topic().parent().name()).isEqualTo(geneva.armsControl.name());
    }

    @Test
    void what_somebody_said_stands_in_the_newest_article_first() {
        world.publish(geneva.article("first"), MONDAY);
        world.publish(geneva.article("second"), TUESDAY);

        var reported = world.list(all -> all.articles().quotationsOf(geneva.sherman));

        assertThat(reported).extracting(r -> r.article().slug()).containsExactly("second", "first");
        assertThat(reported).allSatisfy(r -> {
            assertThat(r.what().words().in(Language.EN).words()).isEqualTo("slam closed");
            assertThat(r.what().party().name()).isEqualTo(geneva.us.name());
            assertThat(r.what().post().orElseThrow().title())
                    .isEqualTo(geneva.sherman.posts().get(0).title());
            assertThat(r.article().round().place()).isEqualTo(geneva.round.place());
        });
    }

    @Test
    void words_of_a_delegation_are_nobodys() {
        world.publish(plain("talks").with(ofTheDelegation()), MONDAY);

        assertThat(world.list(all -> all.articles().quotationsOf(geneva.sherman)))
                .isEmpty();
        assertThat(find("talks").quotations().get(0).speaker()).isNull();
    }

    @Test
    void a_follow_up_leads_to_the_article_that_reported_it() {
        world.publish(geneva.article("first"), MONDAY);
        world.publish(geneva.article("second"), TUESDAY);
        var followUp = find("first").followUps().get(0);

        var article = world.find(all -> all.articles().reporting(followUp)).orElseThrow();

        assertThat(article.slug()).isEqualTo("first");
        assertThat(article.round().negotiation().slug()).isEqualTo("us-russia-security");
    }

    @Test
    void a_map_of_the_site_says_when_each_article_last_changed() {
        world.publish(plain("a"), MONDAY);
        var b = world.publish(plain("b"), TUESDAY);
        world.publish(plain("b"), b, 2, TUESDAY, WEDNESDAY);

        assertThat(world.list(all -> all.articles().entries(10)))
                .containsExactly(new Entry("b", WEDNESDAY), new Entry("a", MONDAY));
        assertThat(world.list(all -> all.articles().entries(1))).containsExactly(new Entry("b", WEDNESDAY));
    }

    @Test
    void news_is_what_was_first_published_after_a_moment() {
        world.publish(plain("a"), MONDAY);
        var b = world.publish(plain("b"), TUESDAY);
        world.publish(plain("c"), WEDNESDAY);
        world.publish(plain("b"), b, 2, TUESDAY, WEDNESDAY);

        assertThat(world.list(all -> all.articles().publishedAfter(MONDAY, 10)))
                .extracting(Articles.News::slug, Articles.News::publishedAt)
                .containsExactly(tuple("c", WEDNESDAY), tuple("b", TUESDAY));
        assertThat(world.list(all -> all.articles().publishedAfter(MONDAY, 1))).hasSize(1);
        assertThat(world.list(all -> all.articles().publishedAfter(WEDNESDAY, 10)))
                .isEmpty();
    }

    @Test
    void a_slug_belongs_to_whatever_was_ever_published_under_it() {
        var talks = world.publish(plain("talks"), MONDAY);
        world.publish(plain("renamed"), talks, 2, MONDAY, null);
        world.publish(plain("renamed-again"), talks, 3, MONDAY, null);
        world.publish(plain("talks"), talks, 4, MONDAY, null);

        assertThat(slugs(newest(null, 10))).containsExactly("talks");
        assertThat(List.of("talks", "renamed", "renamed-again"))
                .allSatisfy(slug -> assertThat(world.find(all -> all.articles().everAt(slug)))
                        .contains(talks));
        assertThat(world.find(all -> all.articles().everAt("other"))).isEmpty();
    }

    @Test
    void a_slug_that_once_was_anothers_cannot_be_taken() {
        var talks = world.publish(plain("talks"), MONDAY);
        world.publish(plain("renamed"), talks, 2, MONDAY, null);

        assertThatThrownBy(() -> world.publish(plain("talks"), TUESDAY)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_was_withdrawn_is_gone_from_everywhere_but_for_its_slug() {
        var id = world.publish(geneva.article("gone"), MONDAY);
        world.publish(plain("stays"), TUESDAY);
        var promise = requireNonNull(find("gone").followUps().get(0).id());

        world.run(all -> all.articles().withdraw(id));

        assertThat(world.find(all -> all.articles().findPublished("gone"))).isEmpty();
        assertThat(world.find(all -> all.articles().withId(id))).isEmpty();
        assertThat(slugs(newest(null, 10))).containsExactly("stays");
        assertThat(world.list(all -> all.articles().of(geneva.negotiation))).isEmpty();
        assertThat(world.list(all -> all.articles().entries(10)))
                .extracting(Entry::slug)
                .containsExactly("stays");
        assertThat(world.list(all -> all.articles().positionsOf(geneva.us))).isEmpty();
        assertThat(world.list(all -> all.articles().positionsOn(geneva.enlargement)))
                .isEmpty();
        assertThat(world.list(all -> all.articles().commonGroundOf(geneva.us))).isEmpty();
        assertThat(world.list(all -> all.articles().commonGroundOn(geneva.nuclearWar)))
                .isEmpty();
        assertThat(world.list(all -> all.articles().quotationsOf(geneva.sherman)))
                .isEmpty();
        assertThat(world.find(all -> all.followUps().byId(promise))).isEmpty();
        assertThat(world.list(all -> all.followUps().all())).isEmpty();
        assertThat(world.list(all -> all.followUps().newest(10))).isEmpty();
        assertThat(world.list(all -> all.followUps().open(10))).isEmpty();
        assertThat(world.list(all -> all.followUps().of(geneva.us))).isEmpty();
        assertThat(world.list(all -> all.followUps().of(geneva.negotiation))).isEmpty();
        assertThat(world.find(all -> all.articles().everAt("gone"))).contains(id);
    }

    @Test
    void what_is_published_again_goes_on_with_its_promises() {
        var id = world.publish(geneva.article("talks"), MONDAY);
        var promise = requireNonNull(find("talks").followUps().get(0).id());
        var done = new StatusEntry(Status.DONE, LocalDate.of(2022, 1, 26), null, GenevaFixture.source());
        world.run(all -> all.followUps().byId(promise).orElseThrow().record(done));
        world.run(all -> all.articles().withdraw(id));

        world.publish(geneva.article("talks"), id, 2, MONDAY, TUESDAY);

        assertThat(find("talks").positions()).hasSize(2);
        assertThat(find("talks").followUps()).singleElement().satisfies(followUp -> {
            assertThat(followUp.id()).isEqualTo(promise);
            assertThat(followUp.history()).extracting(StatusEntry::status).containsExactly(Status.DONE);
        });
        assertThat(world.list(all -> all.followUps().all())).hasSize(1);
    }

    @Test
    void what_is_not_there_cannot_be_withdrawn_and_nothing_happens() {
        world.run(all -> all.articles().withdraw(-1));

        assertThat(newest(null, 10)).isEmpty();
    }

    private Article find(String slug) {
        return world.find(all -> all.articles().findPublished(slug)).orElseThrow();
    }

    private List<Article> newest(@Nullable Place after, int limit) {
        return world.list(all -> all.articles().newest(after, limit));
    }

    private List<Article> pages(int size) {
        var read = new ArrayList<Article>();
        var page = newest(null, size);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = newest(Place.of(page.get(page.size() - 1)), size);
        }
        return read;
    }

    private Article withPositions(String slug, String... summaries) {
        var article = plain(slug);
        for (var summary : summaries) article.with(position("s" + summary, summary));
        return article;
    }

    private Position position(String key, String summary) {
        return new Position(
                key,
                geneva.us,
                geneva.enlargement,
                Stance.ASSERTS,
                Localized.of(Language.UK, summary),
                new Passage("p1", null));
    }

    private Quotation ofTheDelegation() {
        return new Quotation(
                "q1",
                org.parley.domain.position.QuotationKind.INDIRECT,
                Localized.of("говорили", "talked"),
                geneva.us,
                Localized.of("брифінг", "briefing"),
                GenevaFixture.DAY,
                "en",
                Language.UK);
    }

    private static List<String> slugs(List<Article> articles) {
        return articles.stream().map(Article::slug).toList();
    }

    private static List<String> summaries(List<Reported<Position>> reported) {
        return reported.stream()
                .map(r -> r.what().summary().in(Language.UK).words())
                .toList();
    }
}
