package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.Repositories;
import org.parley.domain.directory.Deeds;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Outdated;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.directory.Staff;
import org.parley.domain.directory.StillUsed;
import org.parley.domain.directory.Wanted;
import org.parley.domain.directory.Wanted.Order;
import org.parley.domain.editorial.Revision;
import org.parley.domain.history.Mark;
import org.parley.domain.history.Overrule;
import org.parley.domain.history.OverrulingMarks;
import org.parley.domain.history.Overtaken;
import org.parley.domain.negotiation.KeepingRounds;
import org.parley.domain.negotiation.KeepingTopics;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.OwnAncestor;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.KeepingParties;
import org.parley.domain.party.Party;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** Editors who save at the same moment: one result, and the other one is told. */
class EditorsAtOnceTest {

    private final JpaWorld world = new JpaWorld();
    private final Deeds deeds = new Deeds();

    @BeforeEach
    void geneva() {
        world.run(all -> all.know(new GenevaFixture()));
    }

    @RepeatedTest(5)
    void of_two_who_put_each_of_two_topics_under_the_other_one_only_the_first_can() throws Exception {
        var refused = atOnce(
                () -> change(topic("nato-enlargement"), topic("arms-control")),
                () -> change(topic("arms-control"), topic("nato-enlargement")));

        assertThat(refused).singleElement().isInstanceOf(OwnAncestor.class);
    }

    @RepeatedTest(5)
    void of_two_who_change_the_same_thing_only_the_first_can() throws Exception {
        var us = party();
        Runnable change = () -> world.run(all -> parties(all).change(Staff.EDITOR, us.id(), 1, us));

        assertThat(atOnce(change, change)).singleElement().isInstanceOf(Outdated.class);
        assertThat(world.find(all -> all.directory().entry(Listing.PARTIES, "us"))
                        .orElseThrow()
                        .edition())
                .isEqualTo(2);
    }

    @Test
    void of_two_who_add_the_same_thing_only_the_first_can() throws Exception {
        var us = party();
        Runnable add = () -> world.run(all ->
                parties(all).add(Staff.EDITOR, new Party("osce", us.kind(), us.name(), us.shortName(), List.of())));

        assertThat(atOnce(add, add)).singleElement().isInstanceOf(SlugTaken.class);
    }

    @RepeatedTest(5)
    void rounds_that_are_changed_at_once_are_both_found() throws Exception {
        world.run(all -> rounds(all).add(Staff.EDITOR, round("second", "Рига")));

        assertThat(atOnce(
                        () -> world.run(
                                all -> rounds(all).change(Staff.EDITOR, 1, round("geneva-2022-01-10", "Мадрид"))),
                        () -> world.run(all -> rounds(all).change(Staff.EDITOR, 1, round("second", "Осло")))))
                .isEmpty();
        for (var place : List.of("мадрид", "осло")) {
            var wanted = new Wanted(Listing.NEGOTIATIONS, place, false, Order.NAME, Language.UK, null);
            assertThat(world.in(all -> all.directory().list(wanted, null, 9)).entries())
                    .as(place)
                    .hasSize(1);
        }
    }

    @RepeatedTest(5)
    void of_two_who_overrule_the_same_change_only_the_first_can() throws Exception {
        var talks = world.find(all -> all.negotiations().bySlug("us-russia-security"))
                .orElseThrow();

        assertThat(atOnce(() -> overrule(talks, Mark.SOFTENED), () -> overrule(talks, Mark.HARDENED)))
                .singleElement()
                .isInstanceOf(Overtaken.class);
        assertThat(JpaWorld.rows()).containsEntry("overrule", 1L);
    }

    private void overrule(Negotiation talks, Mark mark) {
        var said = new Overrule("geneva-2022-01-10", "us", "nato-enlargement", mark, Localized.of("Бо", "As"));
        world.run(all -> new OverrulingMarks(all.overrules(), all.directory(), deeds, Clock.systemUTC())
                .overrule(Staff.EDITOR, talks, 0, said));
    }

    @Test
    void what_a_draft_names_stays() {
        var geneva = new GenevaFixture().article();
        var id = world.manuscript();
        world.run(all -> draft(all, id, all.format().write(geneva)));
        var us = party();

        assertThatThrownBy(() -> world.run(all -> parties(all).remove(Staff.EDITOR, us.id(), 1)))
                .isInstanceOf(StillUsed.class);
        assertThat(world.list(all -> all.directory().uses(Listing.PARTIES, us.id(), 5))
                        .get(0))
                .satisfies(use -> {
                    assertThat(use.slug()).isEmpty();
                    assertThat(use.title()).isEqualTo(Localized.of("Розмова в Женеві", "Talks in Geneva"));
                });
    }

    // Both wait for the same line, so that there is never a draft that names what is gone.
    @RepeatedTest(5)
    void a_draft_is_saved_or_what_it_names_is_removed_but_never_both() throws Exception {
        world.run(all -> all.topics().add(new Topic("weather", Localized.of("Погода", "Weather"), null, null)));
        var id = topic("weather").id();
        var draft = world.manuscript();

        assertThat(atOnce(
                        () -> world.run(all -> topics(all).remove(Staff.EDITOR, id, 1)),
                        () -> world.run(all -> draft(all, draft, "{\"topics\": [\"weather\"]}"))))
                .hasSize(1);
    }

    private static void draft(Repositories all, long id, String content) {
        all.revisions().add(new Revision(id, 1, content, "editor", Instant.EPOCH, ""));
    }

    private void change(Topic topic, Topic parent) {
        var changed = new Topic(topic.slug(), topic.name(), null, parent);
        world.run(all -> topics(all).change(Staff.EDITOR, topic.id(), 1, changed));
    }

    private Party party() {
        return world.find(all -> all.parties().bySlug("us")).orElseThrow();
    }

    private Topic topic(String slug) {
        return world.find(all -> all.topics().bySlug(slug)).orElseThrow();
    }

    private Round round(String slug, String place) {
        var negotiation = world.find(all -> all.negotiations().bySlug("us-russia-security"))
                .orElseThrow();
        var day = LocalDate.of(2022, 1, 10);
        var text = Localized.of(place, place);
        return new Round(negotiation, slug, text, day, day, text);
    }

    private KeepingParties parties(Repositories all) {
        return new KeepingParties(all.parties(), all.directory(), deeds);
    }

    private KeepingTopics topics(Repositories all) {
        return new KeepingTopics(all.topics(), all.directory(), deeds);
    }

    private KeepingRounds rounds(Repositories all) {
        return new KeepingRounds(all.negotiations(), all.parties(), all.people(), all.directory(), deeds);
    }

    /** What those were told who were refused. */
    private static List<Throwable> atOnce(Runnable one, Runnable other) throws InterruptedException {
        var start = new CyclicBarrier(2);
        var editors = Executors.newFixedThreadPool(2);
        var told = new ArrayList<Throwable>();
        try {
            for (var saved : editors.invokeAll(List.of(after(start, one), after(start, other)), 30, TimeUnit.SECONDS)) {
                try {
                    saved.get();
                } catch (ExecutionException e) {
                    told.add(e.getCause());
                }
            }
        } finally {
            editors.shutdownNow();
        }
        return told;
    }

    private static Callable<Object> after(CyclicBarrier start, Runnable step) {
        return () -> {
            start.await();
            step.run();
            return "saved";
        };
    }
}
