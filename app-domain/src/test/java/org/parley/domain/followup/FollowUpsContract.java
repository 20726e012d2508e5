package org.parley.domain.followup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.domain.GenevaFixture.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.article.Article;
import org.parley.domain.followup.FollowUps.Due;
import org.parley.domain.followup.FollowUps.Figures;
import org.parley.domain.followup.FollowUps.Order;
import org.parley.domain.followup.FollowUps.Place;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.party.Party;
import org.parley.domain.position.Passage;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** What {@link FollowUps} promise, wherever they are kept. */
public abstract class FollowUpsContract {

    private static final LocalDate TODAY = LocalDate.of(2022, 2, 10);
    private static final Instant AT = Instant.parse("2022-01-10T17:45:00Z");

    private final World world;
    private final GenevaFixture geneva = new GenevaFixture();

    protected FollowUpsContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void what_articles_refer_to() {
        world.run(all -> all.know(geneva));
    }

    @Test
    void a_follow_up_is_found_by_its_number_with_all_that_is_known_of_it() {
        world.publish(geneva.article(), AT);
        var id = id("f1");
        var entry = entry(Status.DONE, "2022-01-26");
        world.run(all -> all.followUps().byId(id).orElseThrow().record(entry));
        var expected = geneva.followUp();
        expected.record(entry);

        assertThat(world.find(all -> all.followUps().byId(id)).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(
                        "(.*\\.)?(id|_persistence.*)", "dueBy", "searchText", ".*aliases", ".*recordedAt")
                .isEqualTo(expected);
    }

    @Test
    void a_follow_up_that_nobody_agreed_on_is_not_found() {
        assertThat(world.find(all -> all.followUps().byId(-1))).isEmpty();
    }

    @Test
    void the_one_that_is_due_first_comes_first_and_undated_ones_last() {
        publish(
                followUp("undated", null),
                followUp("a-year", "2022"),
                followUp("a-day", "2022-02-27"),
                followUp("a-month", "2022-02"),
                followUp("long-past", "2021-12-01"));

        assertThat(open(10)).containsExactly("long-past", "a-day", "a-month", "a-year", "undated");
        assertThat(open(2)).containsExactly("long-past", "a-day");
    }

    @Test
    void what_has_come_to_an_end_is_no_longer_open() {
        publish(
                followUp("done", null),
                followUp("lapsed", null),
                followUp("under-way", null),
                followUp("agreed", null));
        record("done", Status.SCHEDULED, "2022-01-12");
        record("done", Status.DONE, "2022-01-26");
        record("lapsed", Status.LAPSED, "2022-02-24");
        record("under-way", Status.UNDER_WAY, "2022-01-26");

        assertThat(open(10)).containsExactly("under-way", "agreed");
    }

    @Test
    void what_is_taken_up_again_is_open_again() {
        publish(followUp("lapsed-and-resumed", null), followUp("the-same-day", null));
        record("lapsed-and-resumed", Status.LAPSED, "2022-02-24");
        record("lapsed-and-resumed", Status.SCHEDULED, "2022-03-28");
        record("the-same-day", Status.DONE, "2022-02-24");
        record("the-same-day", Status.UNDER_WAY, "2022-02-24");

        assertThat(open(10)).containsExactly("lapsed-and-resumed", "the-same-day");
    }

    @Test
    void what_was_told_late_of_an_earlier_day_does_not_open_it_again() {
        publish(followUp("done", null));
        record("done", Status.DONE, "2022-01-26");
        record("done", Status.UNDER_WAY, "2022-01-20");

        assertThat(open(10)).isEmpty();
    }

    @Test
    void entries_stand_by_day_and_then_as_they_were_recorded() {
        publish(followUp("f1", null));
        record("f1", Status.DONE, "2022-01-26");
        record("f1", Status.SCHEDULED, "2022-01-12");
        record("f1", Status.UNDER_WAY, "2022-01-12");

        assertThat(world.find(all -> all.followUps().byId(id("f1")))
                        .orElseThrow()
                        .history())
                .extracting(StatusEntry::status)
                .containsExactly(Status.SCHEDULED, Status.UNDER_WAY, Status.DONE);
    }

    @Test
    void the_newest_promise_comes_first() {
        world.publish(with(plain("first"), agreed("monday", "2022-01-10"), agreed("friday", "2022-01-14")), AT);
        world.publish(with(plain("second"), agreed("tuesday", "2022-01-11"), agreed("tuesday-too", "2022-01-11")), AT);

        assertThat(keys(world.list(all -> all.followUps().all())))
                .containsExactly("friday", "tuesday", "tuesday-too", "monday");
        assertThat(keys(world.list(all -> all.followUps().newest(2))))
                .hasSize(2)
                .first()
                .isEqualTo("friday");
    }

    @Test
    void a_party_has_those_that_it_takes_part_in() {
        publish(
                promised("ours", "2022-01-10", geneva.us),
                promised("both", "2022-01-11", geneva.us, geneva.russia),
                promised("theirs", "2022-01-12", geneva.russia));

        var ours = world.list(all -> all.followUps().of(geneva.us));

        assertThat(keys(ours)).containsExactly("both", "ours");
        assertThat(ours.get(0).parties())
                .extracting(Party::name)
                .containsExactly(geneva.us.name(), geneva.russia.name());
        assertThat(world.list(all -> all.followUps().of(geneva.ukraine))).isEmpty();
    }

    @Test
    void a_negotiation_has_those_that_its_articles_report() {
        world.publish(with(plain("first").in(geneva.round), agreed("monday", "2022-01-10")), AT);
        world.publish(with(plain("second").in(geneva.round), agreed("tuesday", "2022-01-11")), AT);
        world.publish(with(plain("of-no-negotiation"), agreed("other", "2022-01-12")), AT);

        assertThat(keys(world.list(all -> all.followUps().of(geneva.negotiation))))
                .containsExactly("tuesday", "monday");
    }

    @Test
    void a_listed_follow_up_has_its_parties_and_its_history() {
        publish(followUp("f1", "2022-01"));
        record("f1", Status.UNDER_WAY, "2022-01-12");

        for (var listed : List.of(
                world.list(all -> all.followUps().open(10)),
                world.list(all -> all.followUps().all()),
                world.list(all -> all.followUps().of(geneva.us)))) {
            assertThat(listed.get(0).parties().get(0).name()).isEqualTo(geneva.us.name());
            assertThat(listed.get(0).statusOn(LocalDate.of(2022, 1, 31))).isEqualTo(Status.UNDER_WAY);
            assertThat(listed.get(0).history().get(0).source().name())
                    .isEqualTo(GenevaFixture.source().name());
        }
    }

    @Test
    void the_list_goes_on_from_a_place_and_misses_nothing() {
        world.publish(with(plain("first"), agreed("monday", "2022-01-10"), agreed("friday", "2022-01-14")), AT);
        world.publish(with(plain("second"), agreed("tuesday", "2022-01-11"), agreed("tuesday-too", "2022-01-11")), AT);

        assertThat(pages(all())).containsExactly("friday", "tuesday-too", "tuesday", "monday");
    }

    @Test
    void by_due_date_the_earliest_comes_first_and_undated_ones_last() {
        publish(
                followUp("undated", null),
                followUp("late", "2022-03"),
                followUp("early", "2022-02-01"),
                followUp("undated-too", null),
                followUp("early-too", "2022-02-01"));

        assertThat(pages(search(null, null, null, Order.DUE)))
                .containsExactly("early", "early-too", "late", "undated", "undated-too");
    }

    @Test
    void a_status_is_as_it_stands_that_day() {
        publish(
                followUp("agreed", null),
                followUp("in-time", "2022-03"),
                followUp("late", "2022-01"),
                followUp("done-late", "2022-01"),
                followUp("under-way-late", "2022-01"),
                followUp("under-way", "2022-02-15"));
        record("done-late", Status.UNDER_WAY, "2022-01-12");
        record("done-late", Status.DONE, "2022-02-10");
        record("under-way-late", Status.UNDER_WAY, "2022-01-12");
        record("under-way", Status.UNDER_WAY, "2022-01-12");

        assertThat(with(Status.OVERDUE)).containsExactlyInAnyOrder("late", "under-way-late");
        assertThat(with(Status.AGREED)).containsExactlyInAnyOrder("agreed", "in-time");
        assertThat(with(Status.UNDER_WAY)).containsExactly("under-way");
        assertThat(with(Status.DONE)).containsExactly("done-late");
        assertThat(with(Status.LAPSED)).isEmpty();
    }

    @Test
    void an_entry_of_an_earlier_day_does_not_change_where_it_stands() {
        publish(followUp("f1", null));
        record("f1", Status.DONE, "2022-01-26");
        record("f1", Status.UNDER_WAY, "2022-01-20");

        assertThat(with(Status.DONE)).containsExactly("f1");
        assertThat(with(Status.UNDER_WAY)).isEmpty();
    }

    @Test
    void a_new_version_of_the_article_does_not_change_where_it_stands() {
        var id = world.publish(with(plain("talks"), followUp("f1", null)), AT);
        record("f1", Status.DONE, "2022-01-26");

        world.publish(with(plain("talks"), followUp("f1", "2022-03")), id, 2, AT, null);

        assertThat(with(Status.DONE)).containsExactly("f1");
    }

    @Test
    void the_list_is_narrowed_to_a_party_and_to_a_negotiation() {
        world.publish(
                with(
                        plain("first").in(geneva.round),
                        promised("ours", "2022-01-10", geneva.us),
                        promised("theirs", "2022-01-12", geneva.russia)),
                AT);
        world.publish(with(plain("of-no-negotiation"), promised("other", "2022-01-12", geneva.us)), AT);

        assertThat(keys(matching(search(null, null, "us", Order.PROMISED)))).containsExactly("other", "ours");
        assertThat(keys(matching(search(null, "us-russia-security", null, Order.PROMISED))))
                .containsExactly("theirs", "ours");
        assertThat(keys(matching(search(null, "us-russia-security", "us", Order.PROMISED))))
                .containsExactly("ours");
        assertThat(keys(matching(search(null, "nothing", null, Order.PROMISED))))
                .isEmpty();
    }

    @Test
    void the_promise_is_searched_by_the_beginnings_of_its_words_in_any_language() {
        publish(
                followUp("f1", null),
                agreed("f2", "2022-01-10").in(Localized.of("Рада НАТО — Росія, об'єднання", "the EU")));

        assertThat(found("Говорити")).containsExactlyInAnyOrder("f1", "f2");
        assertThat(found("рад", "НАТО")).containsExactly("f2");
        assertThat(found("eu")).containsExactly("f2");
        assertThat(found("the")).containsExactlyInAnyOrder("f1", "f2");
        assertThat(found("talk", "далі")).containsExactlyInAnyOrder("f1", "f2");
        assertThat(found("об'єдн")).containsExactly("f2");
        assertThat(found("оворити")).isEmpty();
        assertThat(found("рад", "погода")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "+", "%", "_", "'", "a*b", "\\", "()", "@", "-", "\uD83D\uDE00"})
    void what_means_something_to_a_database_means_nothing_here(String word) {
        publish(followUp("f1", null));

        assertThat(found(word)).isEmpty();
    }

    @Test
    void readers_know_those_of_the_published_article() {
        var id = world.publish(with(plain("talks"), followUp("f2", null), followUp("f1", "2022-01")), AT);
        record("f1", Status.DONE, "2022-01-26");

        var known = world.list(all -> all.followUps().reportedIn(id));

        assertThat(keys(known)).containsExactly("f2", "f1");
        assertThat(known.get(1).history()).hasSize(1);
        assertThat(known.get(1).parties()).hasSize(2);
        assertThat(world.list(all -> all.followUps().reportedIn(-1))).isEmpty();
    }

    @Test
    void the_list_is_narrowed_to_those_that_are_due_then() {
        publish(
                followUp("undated", null),
                followUp("a-month", "2022-02"),
                followUp("a-day", "2022-02-12"),
                followUp("past", "2022-02-09"),
                followUp("past-and-done", "2022-02-09"),
                followUp("far", "2023"));
        record("past-and-done", Status.DONE, "2022-01-26");

        assertThat(due(Due.overdue(TODAY))).containsExactly("past");
        assertThat(due(Due.within(TODAY, 18))).containsExactly("a-day", "a-month");
        assertThat(due(Due.within(TODAY, 17))).containsExactly("a-day");
        assertThat(due(Due.between(LocalDate.of(2022, 2, 9), LocalDate.of(2022, 2, 12))))
                .containsExactly("past", "past-and-done", "a-day");
        assertThat(due(Due.between(null, LocalDate.of(2022, 2, 11)))).containsExactly("past", "past-and-done");
        assertThat(due(Due.between(LocalDate.of(2022, 3, 1), null))).containsExactly("far");
        assertThat(due(Due.never())).containsExactly("undated");
    }

    @Test
    void what_is_open_and_without_news_for_long_comes_with_the_longest_silence_first() {
        world.publish(
                with(
                        plain("talks"),
                        agreed("older", "2022-01-02"),
                        agreed("old", "2022-01-10"),
                        agreed("told-of", "2022-01-01"),
                        agreed("done", "2022-01-01"),
                        agreed("new", "2022-02-01")),
                AT);
        record("told-of", Status.UNDER_WAY, "2022-02-01");
        record("done", Status.DONE, "2022-01-02");

        assertThat(pages(all().quietSince(LocalDate.of(2022, 1, 11)).by(Order.NEWS)))
                .containsExactly("older", "old");
        assertThat(pages(all().quietSince(LocalDate.of(2022, 1, 10)).by(Order.NEWS)))
                .containsExactly("older");
    }

    @Test
    void figures_tell_how_those_that_are_chosen_stand() {
        world.publish(
                with(
                        plain("first").in(geneva.round),
                        followUp("undated", null),
                        followUp("in-time", "2022-03"),
                        followUp("late", "2022-01"),
                        followUp("done-late", "2022-01"),
                        followUp("lapsed", null)),
                AT);
        world.publish(with(plain("of-no-negotiation"), promised("theirs", "2022-01-10", geneva.russia)), AT);
        record("done-late", Status.DONE, "2022-02-10");
        record("lapsed", Status.LAPSED, "2022-01-26");
        record("in-time", Status.UNDER_WAY, "2022-02-01");

        assertThat(figures(all())).isEqualTo(new Figures(1, 1, 3, 1, 3));
        assertThat(figures(all().of("us"))).isEqualTo(new Figures(1, 1, 2, 1, 2));
        assertThat(figures(all().in("us-russia-security"))).isEqualTo(new Figures(1, 1, 2, 1, 2));
        assertThat(figures(all().of("nobody"))).isEqualTo(new Figures(0, 0, 0, 0, 0));
    }

    @Test
    void a_calendar_has_those_with_a_date_and_the_latest_first() {
        publish(followUp("undated", null), followUp("early", "2022-01-12"), followUp("late", "2022-02"));

        assertThat(keys(world.list(all -> all.followUps().dated(all(), 10)))).containsExactly("late", "early");
        assertThat(keys(world.list(all -> all.followUps().dated(all(), 1)))).containsExactly("late");
    }

    @Test
    void the_first_words_of_a_promise_stay_when_the_article_words_it_anew() {
        var id = world.publish(with(plain("talks"), followUp("f1", "2022-01"), followUp("f2", null)), AT);
        world.publish(with(plain("talks"), followUp("f1", "2022-02"), followUp("f2", null)), id, 2, AT, null);
        world.publish(with(plain("talks"), followUp("f1", "2022-03"), followUp("f2", null)), id, 3, AT, null);

        var revised = world.find(all -> all.followUps().byId(id("f1"))).orElseThrow();
        assertThat(revised.due()).isEqualTo(PartialDate.parse("2022-03"));
        assertThat(revised.firstPromise().orElseThrow().due()).isEqualTo(PartialDate.parse("2022-01"));
        assertThat(revised.firstPromise().orElseThrow().what()).isEqualTo(revised.what());
        assertThat(world.find(all -> all.followUps().byId(id("f2")))
                        .orElseThrow()
                        .firstPromise())
                .isEmpty();
    }

    private List<String> due(Due due) {
        return pages(all().due(due).by(Order.DUE));
    }

    private Figures figures(Search search) {
        return world.find(all -> Optional.of(all.followUps().figures(search, LocalDate.of(2022, 1, 11))))
                .orElseThrow();
    }

    private static Search all() {
        return Search.all(TODAY);
    }

    private static Search search(
            @Nullable Status status, @Nullable String negotiation, @Nullable String party, Order order) {
        return new Search(TODAY, status, negotiation, party, List.of(), order);
    }

    private List<String> with(Status status) {
        return keys(matching(search(status, null, null, Order.PROMISED)));
    }

    private List<String> found(String... words) {
        return keys(matching(new Search(TODAY, null, null, null, List.of(words), Order.PROMISED)));
    }

    private List<FollowUp> matching(Search search) {
        return world.list(all -> all.followUps().matching(search, null, 100));
    }

    // Two by two, through to the end.
    private List<String> pages(Search search) {
        var keys = new ArrayList<String>();
        List<FollowUp> page = world.list(all -> all.followUps().matching(search, null, 2));
        while (!page.isEmpty()) {
            keys.addAll(keys(page));
            var last = Place.of(page.get(page.size() - 1), search.order());
            assertThat(Place.parse(last.toString())).contains(last);
            page = world.list(all -> all.followUps().matching(search, last, 2));
        }
        return keys;
    }

    @Test
    void a_revised_due_date_is_what_the_list_goes_by() {
        var id = world.publish(with(plain("talks"), followUp("f1", "2022-01"), followUp("f2", "2022-02")), AT);

        world.publish(with(plain("talks"), followUp("f1", "2022-03"), followUp("f2", "2022-02")), id, 2, AT, null);

        assertThat(open(10)).containsExactly("f2", "f1");
    }

    private void publish(FollowUp... followUps) {
        world.publish(with(plain("talks"), followUps), AT);
    }

    private static Article with(Article article, FollowUp... followUps) {
        for (var followUp : followUps) article.with(followUp);
        return article;
    }

    private FollowUp followUp(String key, @Nullable String due) {
        var followUp = agreed(key, "2022-01-10");
        return due == null ? followUp : followUp.due(PartialDate.parse(due));
    }

    private FollowUp agreed(String key, String day) {
        return promised(key, day, geneva.us, geneva.russia);
    }

    private static FollowUp promised(String key, String day, Party... parties) {
        var sentence = new Passage("p1", Localized.of("Сторони говорили.", "The parties talked."));
        return new FollowUp(
                key, Localized.of("Говорити далі", "Talk on"), List.of(parties), LocalDate.parse(day), sentence);
    }

    private void record(String key, Status status, String since) {
        var id = id(key);
        world.run(all -> all.followUps().byId(id).orElseThrow().record(entry(status, since)));
    }

    private long id(String key) {
        return world.list(all -> all.followUps().all()).stream()
                .filter(f -> f.key().equals(key))
                .map(f -> requireNonNull(f.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> open(int limit) {
        return keys(world.list(all -> all.followUps().open(limit)));
    }

    private static StatusEntry entry(Status status, String since) {
        return new StatusEntry(
                status, LocalDate.parse(since), Localized.of("Примітка", "Note"), GenevaFixture.source());
    }

    private static List<String> keys(List<FollowUp> followUps) {
        return followUps.stream().map(FollowUp::key).toList();
    }
}
