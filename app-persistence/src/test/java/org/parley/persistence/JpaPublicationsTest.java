package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Manuscript.State;
import org.parley.domain.publication.PublicationsContract;
import org.parley.domain.publication.WallTime;
import org.parley.domain.text.Localized;

/** Besides the contract: what two nodes, two editors and a crash come to in the database. */
class JpaPublicationsTest extends PublicationsContract {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Localized REASON = Localized.of("Чому", "Why");

    private Instant now = Instant.parse("2026-03-20T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(KYIV);
    private final GenevaFixture geneva = new GenevaFixture();
    private Editor editor;

    JpaPublicationsTest() {
        super(new JpaWorld());
    }

    @BeforeEach
    void an_editor() {
        world.run(all -> all.know(geneva));
        editor = world.editor(Role.EDITOR);
    }

    @Test
    void of_two_nodes_that_come_to_a_plan_at_once_one_carries_it_out() throws Exception {
        for (var round = 0; round < 20; round++) {
            var id = planned("talks-" + round);
            atOnce(() -> carryOut(id), () -> carryOut(id));
            assertThat(versions(id)).isEqualTo(1);
            assertThat(state(id)).isEqualTo(State.PUBLISHED);
            assertThat(world.find(all -> all.publications().planned(id))).isEmpty();
        }
    }

    @Test
    void a_node_does_not_wait_for_the_other() {
        var id = planned("talks");

        world.run(first -> {
            first.publications().claimed(id, now);
            assertThat(world.find(second -> second.publications().claimed(id, now)))
                    .isEmpty();
        });
    }

    @Test
    void a_plan_whose_node_dies_in_the_middle_is_carried_out_by_the_next() {
        var id = planned("talks");

        assertThatThrownBy(() -> world.run(all -> {
                    all.carryingOut(clock).carryOut(id);
                    throw new IllegalStateException("The power is gone");
                }))
                .hasMessage("The power is gone");
        assertThat(versions(id)).isZero();
        assertThat(world.find(all -> all.articles().findPublished("talks"))).isEmpty();

        carryOut(id);
        carryOut(id);
        assertThat(versions(id)).isEqualTo(1);
        assertThat(world.find(all -> all.articles().findPublished("talks"))).isPresent();
    }

    @Test
    void who_publishes_by_hand_at_the_very_moment_makes_no_second_version() throws Exception {
        for (var round = 0; round < 20; round++) {
            var id = planned("talks-" + round);
            atOnce(() -> carryOut(id), () -> publish(id));
            // Whoever came first; the plan of the other one is gone.
            carryOut(id);
            assertThat(versions(id)).isEqualTo(1);
            assertThat(world.find(all -> all.publications().planned(id))).isEmpty();
        }
    }

    @Test
    void of_two_editors_who_publish_at_once_both_get_the_one_version() throws Exception {
        for (var round = 0; round < 20; round++) {
            var id = begun("talks-" + round);
            atOnce(() -> publish(id), () -> publish(id));
            assertThat(versions(id)).isEqualTo(1);
        }
    }

    @Test
    void of_two_articles_that_are_published_under_one_slug_at_once_one_gets_it() throws Exception {
        var hers = begun("talks");
        var his = begun("talks");

        atOnce(() -> tryTo(() -> publish(hers)), () -> tryTo(() -> publish(his)));

        assertThat(versions(hers) + versions(his)).isEqualTo(1);
        assertThat(world.list(all -> all.articles().newest(null, 10))).hasSize(1);
    }

    @Test
    void an_article_is_withdrawn_and_given_back_with_its_promises() {
        var id = world.<Long>in(all -> all.editing(clock)
                .begin(editor, geneva.article(), "")
                .revision()
                .manuscriptId());
        publish(id);
        var promise = world.list(all -> all.followUps().all()).get(0).id();

        world.run(all -> all.withdrawing(clock).withdraw(editor, id, REASON));
        assertThat(state(id)).isEqualTo(State.WITHDRAWN);
        assertThat(world.list(all -> all.followUps().all())).isEmpty();

        publish(id);
        assertThat(state(id)).isEqualTo(State.PUBLISHED);
        assertThat(world.list(all -> all.followUps().all()))
                .singleElement()
                .satisfies(f -> assertThat(f.id()).isEqualTo(promise));
        assertThat(versions(id)).isEqualTo(1);
    }

    @Test
    void of_a_draft_that_was_deleted_nothing_is_left() {
        var before = JpaWorld.rows();
        var id = planned("talks");
        world.run(all -> all.sharing(clock).share(editor, id, "усі", now.plusSeconds(60)));
        world.run(all -> all.reviewing(clock).ask(editor, begun("other")));
        var administrator = world.editor(Role.ADMINISTRATOR);
        JpaWorld.sql("insert into presence (manuscript_id, editor_id, seen_at) values (%d, %d, now())"
                .formatted(id, editor.id()));
        world.run(all -> all.trashing(clock).trash(editor, id));

        world.run(all -> assertThat(all.trashing(clock).delete(administrator, id, "Розмова"))
                .isTrue());

        assertThat(world.find(all -> all.manuscripts().byId(id))).isEmpty();
        assertThat(JpaWorld.rows())
                .containsEntry("revision", before.get("revision") + 1)
                .containsEntry("share_link", 0L)
                .containsEntry("planned_publication", 0L);
    }

    private long begun(String slug) {
        return world.<Long>in(all -> all.editing(clock)
                .begin(editor, GenevaFixture.plain(slug), "")
                .revision()
                .manuscriptId());
    }

    private long planned(String slug) {
        now = Instant.parse("2026-03-20T10:00:00Z");
        var id = begun(slug);
        var time = new WallTime(LocalDateTime.parse("2026-03-21T09:00"), KYIV);
        world.run(all -> all.planning(clock).plan(editor, id, 1, time, null, Change.FIRST, null));
        now = Instant.parse("2026-03-21T07:00:00Z");
        return id;
    }

    private void carryOut(long id) {
        world.run(all -> all.carryingOut(clock).carryOut(id));
    }

    private void publish(long id) {
        world.run(all -> all.releasing(clock).publish(editor, id, 1, Change.FIRST, null));
    }

    private int versions(long id) {
        return world.list(all -> all.revisions().versions(id)).size();
    }

    private State state(long id) {
        return world.find(all -> all.manuscripts().byId(id)).orElseThrow().state();
    }

    private static void tryTo(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException refused) {
            // The other one was first.
        }
    }

    private static void atOnce(Runnable first, Runnable second) throws Exception {
        var both = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var node : nodes.invokeAll(List.of(step(both, first), step(both, second)))) node.get();
        } finally {
            nodes.shutdownNow();
        }
    }

    private static Callable<Void> step(CyclicBarrier both, Runnable step) {
        return () -> {
            both.await();
            step.run();
            return null;
        };
    }
}
