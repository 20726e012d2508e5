package org.parley.persistence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.bench.record.LoadingRecord;
import org.parley.domain.Repositories;
import org.parley.domain.article.Articles;
import org.parley.domain.data.Pages;
import org.parley.domain.directory.Listing;
import org.parley.domain.editorial.CareList;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.ManuscriptList;
import org.parley.domain.followup.FollowUps.Order;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.followup.Status;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.party.Party;
import org.parley.domain.text.Language;
import org.parley.launch.TestDatabase;
import org.parley.persistence.Explanations.Step;

/**
 * No list and no filter reads a table that grows from end to end. The record is large enough for MariaDB to go by its
 * indexes, and it is MariaDB that tells how it goes about each question that a list puts to it.
 */
class EveryListHasItsIndexTest {

    private static final int ARTICLES = 3000;
    private static final int LIMIT = 21;

    /** These grow with the world, not with what is written about it. To read them whole costs little. */
    private static final Set<String> SMALL =
            Set.of("party", "party_alias", "person", "post", "topic", "editor", "synonym_group", "overrule", "finding");

    /** An index that is read in its order, until there are enough for a page. */
    private static final int A_PAGE = 200;

    /** Rounds and who took part in them are so few in this record that MariaDB rightly reads them whole. */
    private static final int TOO_SMALL = 1000;

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);
    private static final Explanations EXPLANATIONS = new Explanations(Kept.DATABASE);

    private static EntityManagerFactory factory;

    @BeforeAll
    static void three_thousand_articles() throws SQLException {
        new JpaWorld();
        LoadingRecord.load(TestDatabase.url(), TestDatabase.user(), TestDatabase.password(), ARTICLES, 1);
        factory = Persistence.createEntityManagerFactory(
                "parley",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        EXPLANATIONS.noting()));
        factory.createEntityManager().close();
    }

    @AfterAll
    static void nothing() {
        factory.close();
        new JpaWorld();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void reads_no_growing_table_from_end_to_end(String name, Asking asking) throws SQLException {
        var steps = steps(asking);

        assertThat(steps).as(name).isNotEmpty();
        assertThat(steps.stream().filter(EveryListHasItsIndexTest::isWhole))
                .as(name)
                .isEmpty();
    }

    private static boolean isWhole(Step step) {
        if (SMALL.contains(step.table()) || step.table().startsWith("<")) return false;
        return step.type().equals("ALL") && step.rows() > TOO_SMALL
                || step.type().equals("index") && step.rows() > A_PAGE;
    }

    static Stream<Arguments> lists() {
        return Stream.of(articles(), negotiations(), statements(), followUps(), directory(), data(), desk(), sitemap())
                .flatMap(lists -> lists);
    }

    private static Stream<Arguments> articles() {
        var middle = new Articles.Place(Instant.parse("2015-01-01T00:00:00Z"), 1500);
        return Stream.of(
                list("articles", w -> w.all.articles().newest(null, LIMIT)),
                list("articles further down", w -> w.all.articles().newest(middle, LIMIT)),
                list("news", w -> w.all.articles().publishedAfter(Instant.parse("2026-10-01T00:00:00Z"), LIMIT)),
                list("articles of a negotiation", w -> w.all.articles().of(w.negotiation)),
                list("an article", w -> w.all.articles().withId(1500)),
                list("many articles", w -> w.all.articles().withIds(List.of(1500L, 1501L, 1502L))));
    }

    private static Stream<Arguments> negotiations() {
        var middle = new Negotiations.Place(LocalDate.of(2015, 1, 1), 30);
        return Stream.of(
                list("negotiations", w -> w.all.negotiations().latest(null, LIMIT)),
                list("negotiations further down", w -> w.all.negotiations().latest(middle, LIMIT)),
                list("negotiations of a party", w -> w.all.negotiations().latestOf(w.party, null, LIMIT)),
                list("… further down", w -> w.all.negotiations().latestOf(w.party, middle, LIMIT)),
                list(
                        "negotiations on a topic",
                        w -> w.all.negotiations()
                                .latestAbout(w.negotiation.topics().get(0), null, LIMIT)),
                list("history of a negotiation", w -> w.all.histories().of(w.negotiation)));
    }

    private static Stream<Arguments> statements() {
        return Stream.of(
                list("topics of a party", w -> w.statements.topicsOf(w.party)),
                list(
                        "latest positions of a party",
                        w -> w.statements.latestOf(
                                w.party, w.statements.topicsOf(w.party).subList(0, 3), 2)),
                list(
                        "positions on a topic",
                        w -> w.statements.on(w.negotiation.topics().get(0), null, 10)),
                list("common ground of a party", w -> w.statements.commonGroundOf(w.party, 20)),
                list(
                        "common ground on a topic",
                        w -> w.statements.commonGroundOn(w.negotiation.topics().get(0), 20)),
                list(
                        "quotations of somebody",
                        w -> w.statements.quotationsOf(
                                w.all.people().of(w.party).get(0), null, LIMIT)));
    }

    private static Stream<Arguments> followUps() {
        var all = Search.all(TODAY);
        return Stream.of(
                list("what is due", w -> w.all.followUps().open(LIMIT)),
                list("newest follow-ups", w -> w.all.followUps().newest(LIMIT)),
                found("follow-ups", all),
                found("follow-ups by date", all.by(Order.DUE)),
                found("follow-ups by news", all.by(Order.NEWS)),
                found("follow-ups of a party", all.of("arvenia-1")),
                found(
                        "follow-ups that are done",
                        new Search(TODAY, Status.DONE, null, null, List.of(), Order.PROMISED)),
                found("overdue ones", new Search(TODAY, Status.OVERDUE, null, null, List.of(), Order.DUE)),
                found("those with a word", new Search(TODAY, null, null, null, List.of("мінних"), Order.PROMISED)),
                list(
                        "follow-ups of a negotiation",
                        w -> w.all.followUps().matching(all.in(w.negotiation.slug()), null, LIMIT)),
                list("all of a negotiation", w -> w.all.followUps().of(w.negotiation)));
    }

    private static Arguments found(String name, Search search) {
        return list(name, w -> w.all.followUps().matching(search, null, LIMIT));
    }

    private static Stream<Arguments> directory() {
        return Stream.of(Listing.values())
                .map(listing -> list(
                        "list of " + listing,
                        w -> w.all.directory()
                                .list(org.parley.domain.directory.Wanted.all(listing, Language.UK), null, LIMIT)));
    }

    private static Stream<Arguments> data() {
        var all = org.parley.domain.data.Wanted.all();
        var ofParty = org.parley.domain.data.Wanted.ofParty("arvenia-1");
        return Stream.of(
                list("data: articles", w -> w.excerpts.changed(all, null, LIMIT)),
                list("data: articles of a party", w -> w.excerpts.changed(ofParty, null, LIMIT)),
                list(
                        "data: articles of a negotiation",
                        w -> w.excerpts.changed(
                                org.parley.domain.data.Wanted.ofNegotiation(w.negotiation.slug()), null, LIMIT)),
                list(
                        "data: articles on a topic",
                        w -> w.excerpts.changed(
                                org.parley.domain.data.Wanted.onTopic(
                                        w.negotiation.topics().get(0).slug()),
                                null,
                                LIMIT)),
                list("data: positions", w -> w.excerpts.positions(all, null, LIMIT)),
                list("data: positions of a party", w -> w.excerpts.positions(ofParty, null, LIMIT)),
                list("data: absences", w -> w.excerpts.absences(all, null, LIMIT)),
                list("data: quotations", w -> w.excerpts.quotations(all, null, LIMIT)),
                list("data: follow-ups", w -> w.excerpts.followUps(all, null, LIMIT)),
                list("data: follow-ups of a party", w -> w.excerpts.followUps(ofParty, null, LIMIT)),
                list("data: versions", w -> w.excerpts.versions(null, null, LIMIT)),
                list("data: status entries", w -> w.excerpts.statusEntries(null, LIMIT)));
    }

    private static Stream<Arguments> desk() {
        var all = ManuscriptList.Wanted.ALL;
        var orders = Stream.of(ManuscriptList.Order.values())
                .map(order -> list("desk by " + order, w -> w.all.manuscripts().listed(all, order, null, LIMIT)));
        var states = Stream.of(Manuscript.State.values())
                .map(state -> list(
                        "desk: " + state,
                        w -> w.all.manuscripts()
                                .listed(
                                        new ManuscriptList.Wanted(
                                                null, state, null, null, null, null, null, null, null, false),
                                        ManuscriptList.Order.REVISED,
                                        null,
                                        LIMIT)));
        var care = Stream.of(CareList.Matter.values())
                .map(matter -> list("care: " + matter, w -> w.care.listed(matter, null, null, LIMIT)));
        return Stream.of(orders, states, care).flatMap(lists -> lists);
    }

    private static Stream<Arguments> sitemap() {
        return Stream.of(Pages.Kind.values()).map(kind -> list("span of " + kind, w -> w.pages.between(kind, 10, 30)));
    }

    /** What is asked with, and of whom. */
    private static final class Within {
        final Repositories all;
        final JpaStatements statements;
        final JpaExcerpts excerpts;
        final JpaCareList care;
        final JpaPages pages;
        final Party party;
        final Negotiation negotiation;

        Within(EntityManager entities) {
            all = JpaWorld.repositories(entities);
            statements = Kept.with(entities, new JpaStatements());
            excerpts = Kept.with(entities, new JpaExcerpts());
            excerpts.articles = all.articles();
            excerpts.revisions = all.revisions();
            care = Kept.with(entities, new JpaCareList());
            pages = Kept.with(entities, new JpaPages());
            party = requireNonNull(entities.find(Party.class, 1L));
            negotiation = requireNonNull(entities.find(Negotiation.class, 5L));
        }
    }

    private interface Asking extends Consumer<Within> {}

    private static Arguments list(String name, Asking asking) {
        return Arguments.of(name, asking);
    }

    private static List<Step> steps(Asking asking) throws SQLException {
        var entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            var within = new Within(entities);
            EXPLANATIONS.taken();
            asking.accept(within);
            return EXPLANATIONS.taken();
        } finally {
            entities.getTransaction().rollback();
            entities.close();
        }
    }
}
