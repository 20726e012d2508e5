package org.parley.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.domain.GenevaFixture.plain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.article.Article;
import org.parley.domain.article.ReadAlso;
import org.parley.domain.audit.InMemoryAuditLog;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Issue;
import org.parley.domain.editorial.Issue.Problem;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscript.State;
import org.parley.domain.editorial.NotReadyToPublish;
import org.parley.domain.editorial.Version;
import org.parley.domain.text.Localized;

/** When readers get an article: told in order, and in its dead ends. */
class PublicationScenarioTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Localized REASON = Localized.of("Джерело відкликано", "The source was retracted");

    private final InMemoryWorld world = new InMemoryWorld();
    private final GenevaFixture geneva = new GenevaFixture();

    private Instant now = Instant.parse("2026-03-20T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(KYIV);

    private final Editor author = world.editor(Role.AUTHOR);
    private final Editor editor = world.editor(Role.EDITOR);
    private final Editor administrator = world.editor(Role.ADMINISTRATOR);

    private long id;

    @BeforeEach
    void a_draft() {
        world.all.know(geneva);
        id = begun(geneva.article("talks"));
    }

    @Test
    void an_article_from_review_to_withdrawal_and_back() {
        // The author asks for a review, and gets the draft back with a note.
        reviewing().ask(author, id);
        assertThat(state()).isEqualTo(State.IN_REVIEW);
        reviewing().end(editor, id, "Бракує джерела");
        assertThat(state()).isEqualTo(State.DRAFT);
        assertThat(setback().note()).isEqualTo("Бракує джерела");
        assertThat(setback().editor()).isEqualTo(editor.name());

        // It is asked for again, and planned for the morning.
        reviewing().ask(author, id);
        assertThat(world.all.publications().setback(id)).isEmpty();
        plan(1, "2026-03-21T09:00");
        assertThat(state()).isEqualTo(State.SCHEDULED);

        // Somebody goes on writing; the night passes without readers.
        revise(geneva.article("talks").with(new ReadAlso(REASON, null, null)));
        now = Instant.parse("2026-03-21T06:59:59Z");
        carryOut();
        assertThat(world.all.articles().findPublished("talks")).isEmpty();

        // In the morning readers get what was planned, and not what was written since.
        now = Instant.parse("2026-03-21T07:00:00Z");
        carryOut();
        carryOut();
        assertThat(state()).isEqualTo(State.PUBLISHED);
        assertThat(live().readAlso()).hasSize(1);
        assertThat(world.all.revisions().versions(id)).hasSize(1);
        assertThat(world.all.publications().planned(id)).isEmpty();

        // It is taken away, with the reason, and given back by another revision.
        withdraw();
        assertThat(state()).isEqualTo(State.WITHDRAWN);
        assertThat(world.all.articles().findPublished("talks")).isEmpty();
        assertThat(world.all.publications().withdrawal(id).orElseThrow().reason())
                .isEqualTo(REASON);
        now = now.plus(Duration.ofDays(1));
        var second = publish(2, Change.CORRECTION);
        assertThat(state()).isEqualTo(State.PUBLISHED);
        assertThat(live().version()).isEqualTo(2);
        assertThat(world.all.publications().withdrawal(id)).isEmpty();
        assertThat(world.all.publications().withdrawals(id))
                .extracting(Withdrawal::endedAt)
                .containsExactly(now);
        assertThat(Version.isUnbroken(world.all.revisions().versions(id))).isTrue();
        assertThat(second.number()).isEqualTo(2);

        assertThat(((InMemoryAuditLog) world.all.audit()).entries())
                .extracting(entry -> entry.split(" ")[0])
                .containsSubsequence(
                        "REVIEW_ASKED",
                        "REVIEW_ENDED",
                        "REVIEW_ASKED",
                        "PUBLICATION_SCHEDULED",
                        "PUBLISHED",
                        "WITHDRAWN",
                        "PUBLISHED");
    }

    @Test
    void what_was_withdrawn_can_be_given_back_as_it_was() {
        var first = publish(1, Change.FIRST);
        withdraw();

        assertThat(publish(1, Change.UPDATE)).isEqualTo(first);

        assertThat(live().version()).isEqualTo(1);
        assertThat(live().followUps()).hasSize(1);
        assertThat(world.all.revisions().versions(id)).hasSize(1);
        assertThat(state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void a_promise_is_not_unmade_by_withdrawing_it_first() {
        publish(1, Change.FIRST);
        withdraw();
        revise(plain("talks"));

        assertThatThrownBy(() -> publish(2, Change.UPDATE))
                .isInstanceOfSatisfying(
                        NotReadyToPublish.class,
                        refusal -> assertThat(refusal.issues())
                                .containsExactly(new Issue("followUps.f1", Problem.PUBLISHED_FOLLOW_UP_REMOVED)));
    }

    @Test
    void who_clicks_twice_decides_once() {
        reviewing().ask(author, id);
        reviewing().ask(author, id);
        var version = publish(1, Change.FIRST);
        assertThat(publish(1, Change.UPDATE)).isEqualTo(version);
        withdraw();
        withdraw();

        assertThat(world.all.publications().withdrawals(id)).hasSize(1);
        assertThat(world.all.revisions().versions(id)).hasSize(1);
    }

    @Test
    void nobody_publishes_what_they_have_not_seen() {
        revise(plain("talks"));

        assertThatThrownBy(() -> publish(1, Change.FIRST)).isInstanceOf(Unfitting.class);
        assertThatThrownBy(() -> plan(1, "2026-04-01T09:00")).isInstanceOf(Unfitting.class);

        assertThat(world.all.articles().findPublished("talks")).isEmpty();
        assertThat(state()).isEqualTo(State.DRAFT);
    }

    @Test
    void readers_are_told_what_a_correction_corrects() {
        publish(1, Change.FIRST);
        revise(geneva.article("talks").with(new ReadAlso(REASON, null, null)));

        assertThatThrownBy(() -> world.all.releasing(clock).publish(editor, id, 2, Change.CORRECTION, null))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(live().version()).isEqualTo(1);
    }

    @Test
    void authors_decide_nothing_that_readers_see() {
        assertThatThrownBy(() -> reviewing().end(author, id, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.all.releasing(clock).publish(author, id, 1, Change.FIRST, null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        world.all.planning(clock).plan(author, id, 1, at("2026-04-01T09:00"), null, Change.FIRST, null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.all.planning(clock).cancel(author, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.all.withdrawing(clock).withdraw(author, id, REASON))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.all.trashing(clock).delete(editor, id, "Розмова в Женеві"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void authors_decide_nothing_on_what_others_began() {
        var stranger = world.editor(Role.AUTHOR);

        assertThatThrownBy(() -> reviewing().ask(stranger, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.all.trashing(clock).trash(stranger, id)).isInstanceOf(NotAllowed.class);

        assertThat(state()).isEqualTo(State.DRAFT);
        assertThat(manuscript().trashedAt()).isNull();
    }

    @Test
    void a_review_that_nobody_asked_for_cannot_be_ended() {
        assertThatThrownBy(() -> reviewing().end(editor, id, "")).isInstanceOf(Unfitting.class);
    }

    @Test
    void the_review_of_a_change_to_what_readers_have_leads_back_to_that() {
        publish(1, Change.FIRST);
        reviewing().ask(author, id);
        reviewing().end(editor, id, "");
        assertThat(state()).isEqualTo(State.PUBLISHED);

        withdraw();
        reviewing().ask(author, id);
        reviewing().end(editor, id, "");
        assertThat(state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void nothing_is_planned_for_a_time_that_has_passed_or_never_comes() {
        assertThatThrownBy(() -> plan(1, "2026-03-20T12:00"))
                .isInstanceOfSatisfying(
                        NoSuchMoment.class, e -> assertThat(e.why()).isEqualTo(NoSuchMoment.Why.PAST));
        assertThatThrownBy(() -> plan(1, "2026-03-29T03:30"))
                .isInstanceOfSatisfying(
                        NoSuchMoment.class, e -> assertThat(e.why()).isEqualTo(NoSuchMoment.Why.SKIPPED));

        assertThat(world.all.publications().planned(id)).isEmpty();
        assertThat(state()).isEqualTo(State.DRAFT);
    }

    @Test
    void what_was_planned_anew_is_carried_out_at_its_new_time_only() {
        plan(1, "2026-03-21T09:00");
        plan(1, "2026-03-22T09:00");
        now = Instant.parse("2026-03-21T07:00:00Z");

        carryOut();

        assertThat(state()).isEqualTo(State.SCHEDULED);
        assertThat(world.all.publications().planned(id).orElseThrow().time().local())
                .isEqualTo(LocalDateTime.parse("2026-03-22T09:00"));
    }

    @Test
    void what_was_cancelled_is_not_carried_out() {
        plan(1, "2026-03-21T09:00");
        world.all.planning(clock).cancel(editor, id);
        world.all.planning(clock).cancel(editor, id);
        now = Instant.parse("2026-03-22T07:00:00Z");

        carryOut();

        assertThat(state()).isEqualTo(State.DRAFT);
        assertThat(world.all.articles().findPublished("talks")).isEmpty();
    }

    @Test
    void what_is_not_ready_cannot_be_planned() {
        var without = begun(new Article("untold", Localized.of("Без тексту", "Without text")));

        assertThatThrownBy(() -> world.all
                        .planning(clock)
                        .plan(editor, without, 1, at("2026-04-01T09:00"), null, Change.FIRST, null))
                .isInstanceOf(NotReadyToPublish.class);
    }

    @Test
    void a_plan_that_comes_to_grief_goes_back_to_review_with_the_reason() {
        plan(1, "2026-03-21T09:00");
        var other = begun(plain("talks"));
        world.all.releasing(clock).publish(editor, other, 1, Change.FIRST, null);
        now = Instant.parse("2026-03-21T07:00:00Z");

        carryOut();

        assertThat(state()).isEqualTo(State.IN_REVIEW);
        assertThat(setback().issues()).containsExactly(new Issue("slug", Problem.SLUG_TAKEN));
        assertThat(setback().editor()).isNull();
        assertThat(world.all.publications().planned(id)).isEmpty();
        assertThat(world.all.revisions().versions(id)).isEmpty();
        assertThat(((InMemoryAuditLog) world.all.audit()).entries()).anyMatch(e -> e.startsWith("PUBLICATION_FAILED"));
    }

    @Test
    void whoever_publishes_or_withdraws_by_hand_drops_the_plan() {
        plan(1, "2026-03-21T09:00");
        publish(1, Change.FIRST);
        assertThat(world.all.publications().planned(id)).isEmpty();

        revise(geneva.article("talks").with(new ReadAlso(REASON, null, null)));
        plan(2, "2026-03-21T09:00");
        withdraw();
        now = Instant.parse("2026-03-21T07:00:00Z");
        carryOut();

        assertThat(world.all.articles().findPublished("talks")).isEmpty();
        assertThat(state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void what_readers_never_got_cannot_be_withdrawn() {
        assertThatThrownBy(this::withdraw).isInstanceOf(Unfitting.class);
    }

    @Test
    void a_draft_goes_to_the_trash_and_comes_back() {
        plan(1, "2026-03-21T09:00");

        world.all.trashing(clock).trash(author, id);

        assertThat(manuscript().trashedAt()).isEqualTo(now);
        assertThat(world.all.publications().planned(id)).isEmpty();
        assertThatThrownBy(() -> publish(1, Change.FIRST)).isInstanceOf(Unfitting.class);
        assertThatThrownBy(() -> reviewing().ask(author, id)).isInstanceOf(Unfitting.class);

        world.all.trashing(clock).restore(author, id);
        assertThat(manuscript().trashedAt()).isNull();
        assertThat(state()).isEqualTo(State.DRAFT);
    }

    @Test
    void what_readers_see_does_not_go_to_the_trash() {
        publish(1, Change.FIRST);

        assertThatThrownBy(() -> world.all.trashing(clock).trash(editor, id)).isInstanceOf(Unfitting.class);

        withdraw();
        world.all.trashing(clock).trash(editor, id);
        assertThat(manuscript().trashedAt()).isNotNull();
    }

    @Test
    void only_what_is_in_the_trash_and_was_never_published_is_deleted_and_only_by_its_name() {
        var trashing = world.all.trashing(clock);
        assertThatThrownBy(() -> trashing.delete(administrator, id, "Розмова в Женеві"))
                .isInstanceOf(Unfitting.class);
        trashing.trash(author, id);

        assertThat(trashing.delete(administrator, id, "Розмова")).isFalse();
        assertThat(world.all.manuscripts().byId(id)).isPresent();
        assertThat(trashing.delete(administrator, id, " Розмова в Женеві ")).isTrue();
        assertThat(world.all.manuscripts().byId(id)).isEmpty();

        var published = begun(plain("other"));
        world.all.releasing(clock).publish(editor, published, 1, Change.FIRST, null);
        world.all.withdrawing(clock).withdraw(editor, published, REASON);
        trashing.trash(editor, published);
        assertThatThrownBy(() -> trashing.delete(administrator, published, "Розмова"))
                .isInstanceOf(Unfitting.class);
    }

    private long begun(Article article) {
        return world.all.editing(clock).begin(author, article, "").revision().manuscriptId();
    }

    private void revise(Article article) {
        world.all.rewrite(id, article, author, clock);
    }

    private ReviewingArticle reviewing() {
        return world.all.reviewing(clock);
    }

    private Version publish(int revision, Change change) {
        return world.all.releasing(clock).publish(editor, id, revision, change, REASON);
    }

    private void plan(int revision, String local) {
        world.all.planning(clock).plan(editor, id, revision, at(local), null, Change.FIRST, null);
    }

    private static WallTime at(String local) {
        return new WallTime(LocalDateTime.parse(local), KYIV);
    }

    private void carryOut() {
        var carryingOut = world.all.carryingOut(clock);
        carryingOut.due().forEach(carryingOut::carryOut);
    }

    private void withdraw() {
        world.all.withdrawing(clock).withdraw(editor, id, REASON);
    }

    private Article live() {
        return world.all.articles().findPublished("talks").orElseThrow();
    }

    private Setback setback() {
        return world.all.publications().setback(id).orElseThrow();
    }

    private Manuscript manuscript() {
        return world.all.manuscripts().byId(id).orElseThrow();
    }

    private State state() {
        return manuscript().state();
    }
}
