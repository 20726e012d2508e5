package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.domain.GenevaFixture;
import org.parley.domain.Repositories;
import org.parley.domain.followup.FollowUps;

/** A page costs as many queries for a long record as for a short one. */
class QueryCountTest {

    private static JpaWorld world;
    private static final ManyFixture SHORT = new ManyFixture("short", 2);
    private static final ManyFixture LONG = new ManyFixture("long", 6);

    @BeforeAll
    static void two_records() {
        world = new JpaWorld();
        SHORT.keepIn(world);
        LONG.keepIn(world);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void a_long_record_costs_no_more_than_a_short_one(BiFunction<Repositories, ManyFixture, Object> read, int most) {
        var forShort = queries(read, SHORT);
        var forLong = queries(read, LONG);

        assertThat(forLong).hasSameSizeAs(forShort).hasSizeLessThanOrEqualTo(most);
    }

    static Stream<Arguments> reads() {
        return Stream.of(
                read("an article", 6, (all, many) -> all.articles().findPublished(many.slug("article-0"))),
                read(
                        "the articles of a negotiation",
                        1,
                        (all, many) -> all.articles().of(many.negotiation)),
                read(
                        "a record as it was published",
                        14,
                        (all, many) -> all.format().read(many.record(all))),
                read("positions of a party", 6, (all, many) -> all.articles().positionsOf(many.parties.get(0))),
                read("positions on a topic", 6, (all, many) -> all.articles().positionsOn(many.topics.get(0))),
                read("quotations of a person", 4, (all, many) -> all.articles().quotationsOf(many.people.get(0))),
                read("a negotiation", 11, (all, many) -> all.negotiations().bySlug(many.slug("negotiation"))),
                read("a round", 4, (all, many) -> all.negotiations().round(many.slug("round"))),
                read(
                        "negotiations of a party",
                        11,
                        (all, many) -> all.negotiations().latestOf(many.parties.get(0), null, 10)),
                read(
                        "negotiations about a topic",
                        11,
                        (all, many) -> all.negotiations().latestAbout(many.topics.get(0), null, 10)),
                read(
                        "follow-ups of a negotiation",
                        3,
                        (all, many) -> all.followUps().of(many.negotiation)),
                read("follow-ups of a party", 3, (all, many) -> all.followUps().of(many.parties.get(0))),
                read(
                        "the ledger of follow-ups",
                        5,
                        (all, many) -> all.articles()
                                .reporting(all.followUps()
                                        .matching(FollowUps.Search.all(GenevaFixture.DAY), null, many.size))),
                read(
                        "the history of a negotiation",
                        18,
                        (all, many) -> all.histories().of(many.negotiation)),
                read(
                        "the history of a topic",
                        18,
                        (all, many) -> all.histories().of(many.negotiation, many.topics.get(0))),
                read(
                        "the history of a cell",
                        18,
                        (all, many) -> all.histories().of(many.negotiation, many.parties.get(0), many.topics.get(0))),
                read(
                        "the figures of the ledger",
                        1,
                        (all, many) ->
                                all.followUps().figures(FollowUps.Search.all(GenevaFixture.DAY), GenevaFixture.DAY)),
                read("a party", 1, (all, many) -> all.parties().bySlug(many.slug("party-0"))),
                read("people of a party", 2, (all, many) -> all.people().of(many.parties.get(0))),
                read("a topic", 2, (all, many) -> all.topics().bySlug(many.slug("topic-0"))),
                read(
                        "all follow-ups that are open",
                        6,
                        (all, many) -> all.followUps().open(many.size)),
                read("the first articles", 1, (all, many) -> all.articles().newest(null, many.size)),
                read(
                        "the parts of a topic",
                        2,
                        (all, many) -> all.topics().under(many.topics.get(0).parent())));
    }

    private static Arguments read(String name, int most, BiFunction<Repositories, ManyFixture, Object> read) {
        return Arguments.of(Named.of(name, read), most);
    }

    private static List<String> queries(BiFunction<Repositories, ManyFixture, Object> read, ManyFixture many) {
        return Kept.STATEMENTS.during(() -> world.in(all -> read.apply(all, many)));
    }
}
