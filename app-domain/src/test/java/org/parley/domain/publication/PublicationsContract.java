package org.parley.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.World;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Issue;
import org.parley.domain.editorial.Issue.Problem;
import org.parley.domain.editorial.Revision;
import org.parley.domain.text.Localized;

/** What {@link Publications} promise, wherever they are kept. */
public abstract class PublicationsContract {

    private static final Instant NOON = Instant.parse("2026-03-21T12:00:00Z");
    private static final Localized REASON = Localized.of("Чому", "Why");

    protected final World world;
    private final Editor editor;

    protected PublicationsContract(World world) {
        this.world = world;
        this.editor = world.editor(Role.EDITOR);
    }

    @Test
    void a_plan_is_kept_with_all_that_was_decided() {
        var id = planned(NOON);

        var plan = world.find(all -> all.publications().planned(id)).orElseThrow();

        assertThat(plan.revision().number()).isEqualTo(1);
        assertThat(plan.change()).isEqualTo(Change.CORRECTION);
        assertThat(plan.note()).isEqualTo(REASON);
        assertThat(plan.dueAt()).isEqualTo(NOON);
        assertThat(plan.time()).isEqualTo(time());
        assertThat(plan.plannedByName()).isEqualTo(editor.name());
        assertThat(world.find(all -> all.publications().planned(-1))).isEmpty();
    }

    @Test
    void an_article_has_one_plan_at_most() {
        var id = planned(NOON);

        assertThatThrownBy(() -> world.run(all ->
                        all.publications().add(plan(all.revisions().newest(id).orElseThrow(), NOON))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_is_due_comes_the_earliest_first() {
        var late = planned(NOON);
        var early = planned(NOON.minusSeconds(60));
        var later = planned(NOON.plusSeconds(1));

        assertThat(world.list(all -> all.publications().due(NOON, 10))).containsExactly(early, late);
        assertThat(world.list(all -> all.publications().due(NOON, 1))).containsExactly(early);
        assertThat(world.find(all -> all.publications().claimed(early, NOON))).isPresent();
        assertThat(world.find(all -> all.publications().claimed(later, NOON))).isEmpty();
    }

    @Test
    void a_plan_that_was_removed_is_gone() {
        var id = planned(NOON);

        world.run(
                all -> all.publications().remove(all.publications().planned(id).orElseThrow()));

        assertThat(world.find(all -> all.publications().planned(id))).isEmpty();
        assertThat(world.list(all -> all.publications().due(NOON, 10))).isEmpty();
    }

    @Test
    void of_several_setbacks_the_last_one_is_told_until_it_is_over() {
        var id = world.manuscript();
        var issues = List.of(new Issue("slug", Problem.SLUG_TAKEN), new Issue("followUps.f 1", Problem.KEY_TWICE));
        world.run(all -> all.publications().put(Setback.ofReview(id, NOON, editor, "Бракує джерела")));
        world.run(all -> all.publications().put(Setback.ofPlan(id, NOON, issues, "")));

        var setback = world.find(all -> all.publications().setback(id)).orElseThrow();

        assertThat(setback.issues()).isEqualTo(issues);
        assertThat(setback.editor()).isNull();
        assertThat(setback.at()).isEqualTo(NOON);
        world.run(all -> all.publications().getOver(id));
        world.run(all -> all.publications().getOver(id));
        assertThat(world.find(all -> all.publications().setback(id))).isEmpty();
    }

    @Test
    void plans_that_came_to_grief_are_told_the_newest_first() {
        var sentBack = world.manuscript();
        var first = world.manuscript();
        var second = world.manuscript();
        world.run(all -> all.publications().put(Setback.ofReview(sentBack, NOON, editor, "")));
        world.run(all -> all.publications().put(Setback.ofPlan(first, NOON, List.of(), "")));
        world.run(all -> all.publications().put(Setback.ofPlan(second, NOON.plusSeconds(1), List.of(), "")));

        assertThat(world.list(all -> all.publications().failedPlans(10)))
                .extracting(Setback::manuscriptId)
                .containsExactly(second, first);
        assertThat(world.list(all -> all.publications().failedPlans(1))).hasSize(1);
    }

    @Test
    void a_withdrawal_holds_until_it_ends_and_is_never_forgotten() {
        var id = world.manuscript();
        world.run(all -> all.publications().add(new Withdrawal(id, NOON, editor, REASON)));
        assertThat(world.find(all -> all.publications().withdrawal(id))
                        .orElseThrow()
                        .reason())
                .isEqualTo(REASON);

        world.run(all -> all.publications().withdrawal(id).orElseThrow().end(NOON.plusSeconds(1)));

        assertThat(world.find(all -> all.publications().withdrawal(id))).isEmpty();
        assertThat(world.list(all -> all.publications().withdrawals(id)))
                .extracting(Withdrawal::endedAt)
                .containsExactly(NOON.plusSeconds(1));
    }

    private long planned(Instant at) {
        var id = world.manuscript();
        world.run(all -> {
            var revision = new Revision(id, 1, "{}", "editor", NOON, "");
            all.revisions().add(revision);
            all.publications().add(plan(revision, at));
        });
        return id;
    }

    private PlannedPublication plan(Revision revision, Instant at) {
        return new PlannedPublication(revision, Change.CORRECTION, REASON, time(), at, editor);
    }

    private static WallTime time() {
        return new WallTime(LocalDateTime.parse("2026-03-21T14:00"), ZoneId.of("Europe/Kyiv"));
    }
}
