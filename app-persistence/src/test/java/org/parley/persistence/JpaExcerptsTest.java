package org.parley.persistence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Part;
import org.parley.domain.data.Place;
import org.parley.domain.data.Wanted;
import org.parley.domain.followup.Status;

class JpaExcerptsTest {

    private static final ManyFixture SHORT = new ManyFixture("short", 2);
    private static final ManyFixture LONG = new ManyFixture("long", 6);

    @BeforeAll
    static void two_records() {
        var world = new JpaWorld();
        SHORT.keepIn(world);
        LONG.keepIn(world);
    }

    @AfterAll
    static void none() {
        new JpaWorld();
    }

    @Test
    void a_list_read_in_parts_has_everything_once_and_in_order() {
        var wanted = Wanted.ofNegotiation(LONG.negotiation.slug());

        assertThat(inParts(e -> place -> e.positions(wanted, place, 4), 4))
                .extracting(w -> w.article().slug() + " " + w.what().key())
                .hasSize(18)
                .doesNotHaveDuplicates()
                .startsWith("long-article-0 s0", "long-article-0 s1")
                .endsWith("long-article-2 s4", "long-article-2 s5");
        assertThat(inParts(e -> place -> e.quotations(wanted, place, 5), 5))
                .hasSize(18)
                .doesNotHaveDuplicates();
        assertThat(inParts(e -> place -> e.absences(wanted, place, 5), 5)).hasSize(18);
        assertThat(inParts(e -> place -> e.followUps(wanted, place, 7), 7))
                .extracting(w -> w.what().id())
                .hasSize(18)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(inParts(e -> place -> e.statusEntries(place, 20), 20))
                .extracting(r -> r.entry().id())
                .hasSize(18 * 6 + 2 * 2)
                .doesNotHaveDuplicates();
    }

    @Test
    void articles_that_changed_last_come_first() {
        assertThat(inParts(e -> place -> e.changed(Wanted.all(), place, 3), 3))
                .extracting(a -> a.slug())
                .containsExactly("long-article-2", "long-article-1", "long-article-0", "short-article-0");
        assertThat(inParts(e -> place -> e.changed(Wanted.ofParty(SHORT.slug("party-1")), place, 3), 3))
                .extracting(a -> a.slug())
                .containsExactly("short-article-0");
        assertThat(inParts(e -> place -> e.changed(Wanted.onTopic(LONG.slug("topic-1")), place, 3), 3))
                .hasSize(3);
    }

    @Test
    void an_update_brings_an_article_to_the_top() {
        JpaWorld.sql("update article set updated_at = '2022-03-01 10:00:00' where slug = 'short-article-0'");
        try {
            assertThat(in(e -> e.changed(Wanted.all(), null, 1)).items())
                    .extracting(a -> a.slug())
                    .containsExactly("short-article-0");
        } finally {
            JpaWorld.sql("update article set updated_at = null where slug = 'short-article-0'");
        }
    }

    @Test
    void a_list_is_narrowed_by_all_that_is_wanted() {
        var day = GenevaFixture.DAY;
        var one = new Wanted(
                LONG.negotiation.slug(), LONG.slug("party-1"), LONG.slug("topic-1"), null, day, null, LocalDate.EPOCH);
        var before = new Wanted(null, null, null, null, day.minusDays(1), null, LocalDate.EPOCH);
        var speaker = new Wanted(null, null, null, LONG.slug("person-2"), null, null, LocalDate.EPOCH);

        assertThat(in(e -> e.positions(one, null, 50)).items())
                .hasSize(3)
                .allSatisfy(w -> assertThat(w.what().key()).isEqualTo("s1"));
        assertThat(in(e -> e.positions(before, null, 50)).items()).isEmpty();
        assertThat(in(e -> e.quotations(speaker, null, 50)).items()).hasSize(3);
        assertThat(in(e -> e.positions(Wanted.ofParty("nobody"), null, 50)).items())
                .isEmpty();
    }

    @Test
    void follow_ups_are_narrowed_by_how_they_stand_today() {
        assertThat(in(e -> e.followUps(standing(Status.UNDER_WAY), null, 50)).items())
                .hasSize(20);
        assertThat(in(e -> e.followUps(standing(Status.DONE), null, 50)).items())
                .isEmpty();
        JpaWorld.sql("update follow_up set due_by = '2022-01-31' order by id limit 3");
        try {
            assertThat(in(e -> e.followUps(standing(Status.OVERDUE), null, 50)).items())
                    .hasSize(3);
            assertThat(in(e -> e.followUps(standing(Status.UNDER_WAY), null, 50))
                            .items())
                    .hasSize(17);
        } finally {
            JpaWorld.sql("update follow_up set due_by = null");
        }
    }

    @Test
    void what_was_withdrawn_is_in_no_list() {
        JpaWorld.sql("update follow_up set withdrawn_from = article_id, article_id = null where article_id ="
                + " (select id from article where slug = 'short-article-0')");
        try {
            assertThat(in(e -> e.followUps(Wanted.all(), null, 50)).items()).hasSize(18);
            assertThat(in(e -> e.statusEntries(null, 200)).items()).hasSize(18 * 6);
        } finally {
            JpaWorld.sql("update follow_up set article_id = withdrawn_from, withdrawn_from = null"
                    + " where withdrawn_from is not null");
        }
    }

    @Test
    void what_was_recorded_has_its_moment() {
        assertThat(in(e -> e.statusEntries(null, 5)).items())
                .allSatisfy(r -> assertThat(requireNonNull(r.entry().recordedAt()))
                        .isBetween(
                                Instant.now().minusSeconds(600), Instant.now().plusSeconds(60)));
    }

    @Test
    void a_long_part_takes_as_many_queries_as_a_short_one() {
        for (var list : List.<BiFunction<Excerpts, Integer, Part<?>>>of(
                (e, limit) -> e.changed(Wanted.all(), null, limit),
                (e, limit) -> e.positions(Wanted.all(), null, limit),
                (e, limit) -> e.absences(Wanted.all(), null, limit),
                (e, limit) -> e.quotations(Wanted.all(), null, limit),
                (e, limit) -> e.followUps(Wanted.all(), null, limit),
                (e, limit) -> e.statusEntries(null, limit))) {
            assertThat(queries(list, 18)).hasSameSizeAs(queries(list, 3)).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void every_article_comes_whole_the_oldest_first() {
        var slugs = new ArrayList<String>();
        Kept.run(entities -> excerpts(entities).everyArticle((article, versions) -> {
            assertThat(article.positions()).isNotEmpty();
            assertThat(article.followUps())
                    .allSatisfy(f -> assertThat(f.history()).isNotEmpty());
            slugs.add(article.slug());
        }));

        assertThat(slugs).containsExactly("short-article-0", "long-article-0", "long-article-1", "long-article-2");
    }

    @Test
    void the_state_is_another_one_only_when_the_record_is() {
        var before = in(Excerpts::state);

        assertThat(in(Excerpts::state)).isEqualTo(before);
    }

    private static Wanted standing(Status status) {
        return new Wanted(null, null, null, null, null, status, GenevaFixture.DAY.plusYears(1));
    }

    private static List<String> queries(BiFunction<Excerpts, Integer, Part<?>> list, int limit) {
        return Kept.STATEMENTS.during(() -> in(e -> list.apply(e, limit)));
    }

    private static <T> List<T> inParts(Function<Excerpts, Function<@Nullable Place, Part<T>>> list, int limit) {
        var all = new ArrayList<T>();
        @Nullable Place place = null;
        do {
            var after = place;
            var part = in(e -> list.apply(e).apply(after));
            assertThat(part.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(part.items());
            place = part.next();
        } while (place != null);
        return all;
    }

    private static <T> T in(Function<Excerpts, T> step) {
        return Kept.in(entities -> step.apply(excerpts(entities)));
    }

    private static Excerpts excerpts(EntityManager entities) {
        var excerpts = Kept.with(entities, new JpaExcerpts());
        excerpts.articles = Kept.with(entities, new JpaArticles());
        excerpts.revisions = Kept.with(entities, new JpaRevisions());
        return excerpts;
    }
}
