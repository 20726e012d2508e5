package org.parley.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.article.Statements.Held;
import org.parley.domain.article.Statements.Place;
import org.parley.domain.article.Statements.Stand;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** What {@link Statements} promise, wherever they are kept. */
public abstract class StatementsContract {

    private static final Instant MONDAY = Instant.parse("2022-01-17T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2022-01-18T10:00:00Z");

    protected final World world;
    private final GenevaFixture geneva = new GenevaFixture();

    protected StatementsContract(World world) {
        this.world = world;
    }

    /** What they answer within a step of the world. */
    protected abstract <T> List<T> ask(Function<Statements, List<T>> question);

    @BeforeEach
    void what_articles_refer_to() {
        world.run(all -> all.know(geneva));
    }

    @Test
    void a_party_spoke_on_the_topics_of_its_positions() {
        publish("first", MONDAY, held(geneva.us, geneva.nuclearWar, "a"), held(geneva.us, geneva.enlargement, "b"));
        publish(
                "second",
                TUESDAY,
                held(geneva.us, geneva.enlargement, "c"),
                held(geneva.russia, geneva.armsControl, "d"));

        assertThat(ask(s -> s.topicsOf(geneva.us)))
                .extracting(Topic::slug)
                .containsExactly(geneva.enlargement.slug(), geneva.nuclearWar.slug());
        assertThat(ask(s -> s.topicsOf(geneva.ukraine))).isEmpty();
    }

    @Test
    void positions_go_by_the_day_of_the_round_however_late_they_were_published() {
        publish("of-no-round", MONDAY, held(geneva.us, geneva.enlargement, "published on the 17th"));
        world.publish(
                article("of-the-round", held(geneva.us, geneva.enlargement, "of the 10th"))
                        .in(geneva.round),
                TUESDAY);

        assertThat(pages(after -> s -> s.of(geneva.us, geneva.enlargement, after, 1), Held::place))
                .extracting(StatementsContract::summary)
                .containsExactly("published on the 17th", "of the 10th");
        assertThat(ask(s -> s.of(geneva.us, geneva.enlargement, null, 9)).get(1).on())
                .isEqualTo(GenevaFixture.DAY);
    }

    @Test
    void positions_of_one_day_stand_as_in_their_article_and_pages_miss_nothing() {
        publish(
                "first",
                MONDAY,
                held(geneva.us, geneva.enlargement, "1"),
                held(geneva.us, geneva.enlargement, "2"),
                held(geneva.us, geneva.nuclearWar, "other topic"),
                held(geneva.russia, geneva.enlargement, "other party"),
                held(geneva.us, geneva.enlargement, "3"));

        assertThat(pages(after -> s -> s.of(geneva.us, geneva.enlargement, after, 2), Held::place))
                .extracting(StatementsContract::summary)
                .containsExactly("1", "2", "3");
    }

    @Test
    void what_was_published_anew_counts_as_it_is_now() {
        var id = publish("first", MONDAY, held(geneva.us, geneva.enlargement, "before"));

        world.publish(article("first", held(geneva.us, geneva.enlargement, "after")), id, 2, MONDAY, TUESDAY);

        assertThat(ask(s -> s.of(geneva.us, geneva.enlargement, null, 9)))
                .extracting(StatementsContract::summary)
                .containsExactly("after");
    }

    @Test
    void of_each_topic_the_latest_are_there_in_the_order_of_the_topics() {
        publish("first", MONDAY, held(geneva.us, geneva.enlargement, "old"), held(geneva.us, geneva.nuclearWar, "war"));
        publish(
                "second",
                TUESDAY,
                held(geneva.us, geneva.enlargement, "new"),
                held(geneva.us, geneva.enlargement, "newer"));

        assertThat(ask(s -> s.latestOf(geneva.us, List.of(geneva.nuclearWar, geneva.enlargement), 2)))
                .extracting(StatementsContract::summary)
                .containsExactly("war", "new", "newer");
        assertThat(ask(s -> s.latestOf(geneva.us, List.of(), 2))).isEmpty();
    }

    @Test
    void on_a_topic_each_party_stands_where_it_last_stood_in_each_negotiation() {
        world.publish(
                article(
                                "of-the-round",
                                held(geneva.us, geneva.enlargement, "us there"),
                                held(geneva.russia, geneva.enlargement, "russia there"),
                                held(geneva.us, geneva.enlargement, "us there too"))
                        .in(geneva.round),
                MONDAY);
        publish(
                "older",
                MONDAY,
                held(geneva.us, geneva.enlargement, "old"),
                held(geneva.russia, geneva.enlargement, "stays"));
        publish("newer", TUESDAY, held(geneva.us, geneva.enlargement, "new"));

        var stands = pages(after -> s -> s.on(geneva.enlargement, after, 1), Stand::place);

        assertThat(stands).hasSize(2);
        assertThat(stands.get(0).held()).extracting(StatementsContract::summary).containsExactly("stays", "new");
        assertThat(stands.get(0).latest()).isEqualTo(LocalDate.of(2022, 1, 18));
        assertThat(stands.get(1).held())
                .extracting(StatementsContract::summary)
                .containsExactly("us there", "russia there", "us there too");
        assertThat(ask(s -> s.on(geneva.armsControl, null, 9))).isEmpty();
    }

    @Test
    void what_somebody_said_is_read_on_from_a_place() {
        world.publish(geneva.article(), MONDAY);

        var said = pages(after -> s -> s.quotationsOf(geneva.sherman, after, 1), reported -> Place.of(reported.what()));

        assertThat(said)
                .isNotEmpty()
                .hasSameSizeAs(world.list(all -> all.articles().quotationsOf(geneva.sherman)));
        assertThat(said.get(0).article().slug()).isEqualTo("geneva-2022-01-10");
        assertThat(said.get(0).what().post().orElseThrow().party().name()).isEqualTo(geneva.us.name());
    }

    @Test
    void common_ground_is_found_by_party_and_by_topic() {
        world.publish(geneva.article(), MONDAY);

        assertThat(ask(s -> s.commonGroundOf(geneva.us, 9))).hasSize(1);
        assertThat(ask(s -> s.commonGroundOf(geneva.us, 0))).isEmpty();
        assertThat(ask(s -> s.commonGroundOf(geneva.ukraine, 9))).isEmpty();
        assertThat(ask(s -> s.commonGroundOn(geneva.nuclearWar, 9))).hasSize(1);
    }

    @Test
    void a_place_reads_what_it_wrote_and_nothing_else() {
        var place = new Place(GenevaFixture.DAY, 7);

        assertThat(Place.parse(place.toString())).contains(place);
        for (var wrong : List.of("", ",", "2022-01-10", "2022-02-30,1", "x,1", "2022-01-10,x", "+99999-01-01,1"))
            assertThat(Place.parse(wrong)).as(wrong).isEmpty();
    }

    // Through to the end.
    private <T> List<T> pages(Function<Place, Function<Statements, List<T>>> from, Function<T, Place> place) {
        var all = new ArrayList<T>();
        var page = ask(from.apply(null));
        while (!page.isEmpty()) {
            all.addAll(page);
            page = ask(from.apply(place.apply(page.get(page.size() - 1))));
        }
        return all;
    }

    private long publish(String slug, Instant at, Position... positions) {
        return world.publish(article(slug, positions), at);
    }

    private static Article article(String slug, Position... positions) {
        var article = GenevaFixture.plain(slug);
        var key = 0;
        for (var p : positions)
            article.with(new Position("s" + ++key, p.party(), p.topic(), p.stance(), p.summary(), p.evidence()));
        return article;
    }

    private static Position held(Party party, Topic topic, String summary) {
        return new Position(
                "s", party, topic, Stance.DEMANDS, Localized.of(Language.EN, summary), new Passage("p1", null));
    }

    private static String summary(Held held) {
        return held.what().summary().in(Language.EN).words();
    }
}
