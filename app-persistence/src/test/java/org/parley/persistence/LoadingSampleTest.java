package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.editorial.Version;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.history.Bearing;
import org.parley.domain.history.Mark;
import org.parley.domain.negotiation.Participation;
import org.parley.domain.position.Position;
import org.parley.domain.text.Language;

class LoadingSampleTest {

    private final JpaWorld world = new JpaWorld();

    @BeforeEach
    void the_sample_is_there() {
        assumeThat(LoadingSample.class.getResource("/sample/reference.json")).isNotNull();
    }

    @Test
    void an_empty_database_gets_the_sample_and_what_became_of_its_promises() {
        load();

        assertThat(articles())
                .extracting(Article::slug)
                .contains("geneva-2022-01-10", "brussels-2022-01-12", "cop28-dubai")
                .doesNotHaveDuplicates();
        assertThat(articles()).allSatisfy(article -> {
            assertThat(article.version()).isEqualTo(1);
            assertThat(article.isIn(Language.UK)).isTrue();
            assertThat(article.isIn(Language.EN)).isTrue();
            assertThat(article.positions()).isNotEmpty();
        });
        assertThat(world.list(all -> all.followUps().all()))
                .flatMap(FollowUp::history)
                .isNotEmpty();
    }

    @Test
    void the_sample_comes_in_as_an_editors_work_would() {
        load();

        for (var article : articles()) {
            var versions = world.list(all -> all.revisions().versions(article.id()));
            assertThat(versions).extracting(Version::change).containsExactly(Change.FIRST);
            assertThat(Version.isUnbroken(versions)).isTrue();
            var content = versions.get(0).revision().content();
            String again = world.in(all -> all.format().write(all.format().read(content)));
            assertThat(again).isEqualTo(content);
        }
    }

    @Test
    void the_second_start_does_nothing() {
        load();
        var before = articles();

        load();

        assertThat(articles())
                .extracting(Article::id)
                .isEqualTo(before.stream().map(Article::id).toList());
        assertThat(world.list(all -> all.followUps().all()))
                .flatMap(FollowUp::history)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_database_with_any_work_in_it_is_left_alone() {
        world.manuscript();

        load();

        assertThat(articles()).isEmpty();
        assertThat(world.list(all -> all.parties().all())).isEmpty();
    }

    @Test
    void of_two_nodes_that_start_at_once_one_loads_it() throws Exception {
        var both = new CyclicBarrier(2);
        Callable<Void> start = () -> {
            both.await();
            load();
            return null;
        };
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var node : nodes.invokeAll(List.of(start, start))) node.get();
        } finally {
            nodes.shutdownNow();
        }

        assertThat(articles()).isNotEmpty().extracting(Article::slug).doesNotHaveDuplicates();
        assertThat(world.list(all -> all.revisions().versions(articles().get(0).id())))
                .hasSize(1);
    }

    @Test
    void all_of_it_comes_in_or_nothing() {
        assertThatThrownBy(() -> Kept.run(
                        entities -> loading(entities, new FailingAtTheLast()).once()))
                .hasStackTraceContaining("the last one");

        assertThat(articles()).isEmpty();
        assertThat(world.list(all -> all.parties().all())).isEmpty();

        load();
        assertThat(articles()).isNotEmpty();
    }

    @Test
    void what_an_article_compares_belongs_to_its_negotiation_and_stands_in_more_than_one_round() {
        load();

        var all = articles();
        assertThat(all).allSatisfy(article -> {
            var slug = Objects.requireNonNull(article.round()).negotiation().slug();
            var talks = world.find(kept -> kept.negotiations().bySlug(slug)).orElseThrow();
            assertThat(talks.topics()).containsAll(article.topics());
            assertThat(talks.participations()).extracting(Participation::party).containsAll(article.parties());
            assertThat(article.positions())
                    .anySatisfy(position ->
                            assertThat(elsewhere(position, article, all)).isNotEmpty());
        });
    }

    @Test
    void what_editors_say_beside_the_record_hangs_on_positions_that_are_there() {
        load();

        assertThat(world.find(all -> all.overrules().at("cop27-sharm-el-sheikh", "eu", "loss-and-damage-fund")))
                .hasValueSatisfying(kept -> {
                    assertThat(kept.mark()).isEqualTo(Mark.SOFTENED);
                    assertThat(kept.edition()).isEqualTo(1);
                });
        var geneva = articles().stream()
                .filter(a -> a.slug().equals("geneva-2022-01-10"))
                .findFirst()
                .orElseThrow();
        assertThat(geneva.positions()).extracting(Position::key).contains("s7");
        assertThat(world.list(all -> all.findings().on(Objects.requireNonNull(geneva.id()), "s7")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.bearing()).isEqualTo(Bearing.CONTRADICTS));
    }

    private static List<Position> elsewhere(Position position, Article article, List<Article> all) {
        return all.stream()
                .filter(other -> !other.slug().equals(article.slug()))
                .flatMap(other -> other.positions().stream())
                .filter(p -> p.party().equals(position.party()) && p.topic().equals(position.topic()))
                .toList();
    }

    private List<Article> articles() {
        return world.list(all -> all.articles().newest(null, 10)).stream()
                .map(a -> world.find(all -> all.articles().findPublished(a.slug()))
                        .orElseThrow())
                .toList();
    }

    private static void load() {
        Kept.run(entities -> loading(entities, null).once());
    }

    @SuppressWarnings("UnnecessaryAssignment") // There is no container here to inject anything.
    private static LoadingSample loading(EntityManager entities, FailingAtTheLast format) {
        var all = JpaWorld.repositories(entities);
        var loading = Kept.with(entities, new LoadingSample());
        loading.parties = all.parties();
        loading.people = all.people();
        loading.topics = all.topics();
        loading.negotiations = all.negotiations();
        loading.articles = all.articles();
        loading.overrules = all.overrules();
        loading.findings = all.findings();
        loading.format = format == null ? all.format() : format.reading(all.format());
        loading.editing = all.editing(Clock.systemUTC());
        loading.publishing = all.publishing(Clock.systemUTC());
        return loading;
    }

    /** Fails when one article is in already. */
    private static final class FailingAtTheLast {
        private int read;

        RecordFormat reading(RecordFormat format) {
            return new RecordFormat() {
                @Override
                public String write(Article article) {
                    return format.write(article);
                }

                @Override
                public Article read(String content) {
                    if (++read == 2) throw new IllegalStateException("the last one");
                    return format.read(content);
                }
            };
        }
    }
}
