package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.article.Article;
import org.parley.domain.article.SectionText;
import org.parley.domain.article.SectionText.ParagraphText;
import org.parley.domain.audit.InMemoryAuditLog;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.ManuscriptList.Order;
import org.parley.domain.editorial.ManuscriptList.Wanted;
import org.parley.domain.media.Photo;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class EditingArticleTest {

    private static final Localized HEADLINE = Localized.of("Заголовок", "Headline");
    private static final UnaryOperator<Article> RENAMED = a -> a.headline(HEADLINE);
    private static final UnaryOperator<Article> PICTURED = a -> a.with(new Photo(Localized.of("Фото", "Photo")));

    private Instant now = Instant.parse("2022-01-10T17:45:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final InMemoryWorld world = new InMemoryWorld();
    private final EditingArticle editing = world.all.editing(clock);
    private final Editor editor = world.editor(Role.EDITOR);
    private final Editor colleague = world.editor(Role.EDITOR);
    private final Editor author = world.editor(Role.AUTHOR);

    @Test
    void every_save_is_a_revision_with_its_editor_and_time() {
        var first = editing.begin(editor, new GenevaFixture().article(), "begun");
        var second = revise(colleague, first, Concern.TEXT, RENAMED, Saving.BY_HAND, "headline");

        assertThat(first.revision().number()).isEqualTo(1);
        assertThat(first.revision().editor()).isEqualTo(editor.name());
        assertThat(second.revision().number()).isEqualTo(2);
        assertThat(second.revision().editor()).isEqualTo(colleague.name());
        assertThat(second.revision().editorId()).isEqualTo(colleague.id());
        assertThat(second.revision().summary()).isEqualTo("headline");
        assertThat(second.revision().madeAt()).isEqualTo(now);
        assertThat(newest(first)).isEqualTo(second.revision());
        assertThat(second.article().headline()).isEqualTo(HEADLINE);
    }

    @Test
    void a_text_saved_in_one_language_only_is_noted_until_somebody_confirms_or_changes_the_other() {
        var first = editing.begin(editor, new GenevaFixture().article().headline(HEADLINE), "");
        var second = revise(
                editor,
                first,
                Concern.TEXT,
                a -> a.headline(Localized.of("Інший заголовок", "Headline")),
                Saving.BY_HAND,
                "");
        assertThat(second.manuscript().stale()).isEqualTo(1);

        var third = revise(
                editor,
                second,
                Concern.TEXT,
                a -> a.headline(Localized.of("Інший заголовок", "Another headline")),
                Saving.BY_HAND,
                "");
        assertThat(third.manuscript().stale()).isZero();
    }

    @Test
    void only_what_an_editor_has_seen_is_confirmed() {
        var audit = new InMemoryAuditLog();
        var confirming = new ConfirmingTranslations(world.all.manuscripts(), audit);
        var first = editing.begin(editor, new GenevaFixture().article().headline(HEADLINE), "");
        var second = revise(
                editor,
                first,
                Concern.TEXT,
                a -> a.headline(Localized.of("Інший заголовок", "Headline")),
                Saving.BY_HAND,
                "");

        assertThat(confirming.confirm(editor, id(second), 2)).contains(false);
        assertThat(second.manuscript().stale()).isEqualTo(1);
        assertThat(confirming.confirm(editor, id(second), 1)).contains(true);
        assertThat(second.manuscript().stale()).isZero();
        assertThat(confirming.confirm(editor, id(second), 1)).contains(true);
        assertThat(confirming.confirm(editor, -1, 1)).isEmpty();
        assertThatThrownBy(() -> confirming.confirm(author, id(second), 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_revision_has_the_whole_record() {
        var draft = editing.begin(editor, new GenevaFixture().article(), "");

        assertThat(world.all.format().read(draft.revision().content()))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*dueBy", ".*newsOn", ".*searchText")
                .isEqualTo(new GenevaFixture().article());
    }

    @Test
    void two_articles_have_nothing_to_do_with_each_other() {
        var one = editing.begin(editor, new GenevaFixture().article(), "");
        var other = editing.begin(editor, new GenevaFixture().article(), "");

        assertThat(id(other)).isNotEqualTo(id(one));
        assertThat(other.revision().number()).isEqualTo(1);
    }

    @Test
    void a_draft_is_not_public() {
        editing.begin(editor, new GenevaFixture().article(), "");

        assertThat(world.all.articles().newest(null, 10)).isEmpty();
    }

    @Test
    void a_draft_may_be_without_a_headline() {
        var draft = editing.begin(editor, new Article("talks", null), "");

        assertThat(editing.open(editor, id(draft)).orElseThrow().article().headline())
                .isNull();
        assertThat(draft.manuscript().title()).isEmpty();
    }

    @Test
    void what_nobody_began_cannot_be_revised() {
        assertThatThrownBy(() -> editing.revise(editor, 404, Concern.TEXT, "", RENAMED, Saving.BY_HAND, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("404");
        assertThat(editing.open(editor, 404)).isEmpty();
    }

    @Test
    void the_desk_knows_what_the_newest_revision_is_about() {
        var draft = editing.begin(author, new GenevaFixture().article(), "");
        now = now.plusSeconds(60);

        var manuscript =
                revise(editor, draft, Concern.TEXT, RENAMED, Saving.BY_HAND, "").manuscript();

        assertThat(manuscript.begunBy()).isEqualTo(author.id());
        assertThat(manuscript.begunByName()).isEqualTo(author.name());
        assertThat(manuscript.state()).isEqualTo(Manuscript.State.DRAFT);
        assertThat(manuscript.headline()).isEqualTo(HEADLINE);
        assertThat(manuscript.title()).isEqualTo("Заголовок");
        assertThat(manuscript.slug()).isEqualTo("geneva-2022-01-10");
        assertThat(manuscript.round()).isEqualTo("geneva-2022-01-10");
        assertThat(manuscript.negotiation()).isEqualTo("us-russia-security");
        assertThat(manuscript.parties()).containsExactlyInAnyOrder("us", "russia", "ukraine");
        assertThat(manuscript.revisedAt()).isEqualTo(now);
        assertThat(manuscript.revisedBy()).isEqualTo(editor.name());
        for (var words : List.of("сторони говорили", "talked", "зачинити", "заголов"))
            assertThat(world.all.manuscripts().listed(saying(words), Order.REVISED, null, 9))
                    .as(words)
                    .containsExactly(manuscript);
    }

    @Test
    void different_concerns_do_not_collide() {
        var draft = editing.begin(editor, new GenevaFixture().article(), "");

        revise(editor, draft, Concern.TEXT, RENAMED, Saving.BY_HAND, "");
        var both = revise(colleague, draft, Concern.PHOTO, PICTURED, Saving.BY_HAND, "");

        assertThat(both.article().headline()).isEqualTo(HEADLINE);
        assertThat(requireNonNull(both.article().photo()).credit()).isEqualTo(Localized.of("Фото", "Photo"));
    }

    @Test
    void cells_of_the_table_do_not_collide_with_each_other() {
        var geneva = new GenevaFixture();
        var draft = editing.begin(editor, geneva.article(), "");
        var us = Concern.cell(geneva.us, geneva.enlargement);
        var russia = Concern.cell(geneva.russia, geneva.enlargement);

        revise(editor, draft, us, a -> a.with(geneva.article().positions().get(0)), Saving.BY_HAND, "");

        var newest = editing.open(editor, id(draft)).orElseThrow();
        assertThat(newest.fingerprint(us)).isNotEqualTo(draft.fingerprint(us));
        assertThat(newest.fingerprint(russia)).isEqualTo(draft.fingerprint(russia));
        assertThat(newest.fingerprint(Concern.TEXT)).isEqualTo(draft.fingerprint(Concern.TEXT));
        assertThat(newest.fingerprint(Concern.WHOLE)).isNotEqualTo(draft.fingerprint(Concern.WHOLE));
    }

    @Test
    void the_second_at_the_same_concern_gets_the_newest_record_and_changes_nothing() {
        var draft = editing.begin(editor, new GenevaFixture().article(), "");
        var hers = revise(editor, draft, Concern.TEXT, RENAMED, Saving.BY_HAND, "");

        var refusal = catchThrowableOfType(
                Outdated.class,
                () -> revise(colleague, draft, Concern.TEXT, a -> a.lead(HEADLINE), Saving.BY_HAND, ""));

        assertThat(refusal.newest().revision()).isEqualTo(hers.revision());
        assertThat(refusal.newest().article().headline()).isEqualTo(HEADLINE);
        assertThat(refusal.newest().article().lead()).isNull();
        assertThat(newest(draft)).isEqualTo(hers.revision());
    }

    @Test
    void saving_what_is_there_makes_no_revision_even_when_the_form_is_old() {
        var draft = editing.begin(editor, new GenevaFixture().article(), "");
        var first = revise(editor, draft, Concern.TEXT, RENAMED, Saving.BY_HAND, "");

        var again = revise(colleague, draft, Concern.TEXT, RENAMED, Saving.BY_HAND, "");

        assertThat(again.revision()).isEqualTo(first.revision());
    }

    @Test
    void who_clicks_twice_adds_a_paragraph_once() {
        var draft = editing.begin(editor, new GenevaFixture().article(), "");
        UnaryOperator<Article> added = a -> a.tell(List.of(
                new SectionText(null, List.of(new ParagraphText("p1", HEADLINE), new ParagraphText(null, HEADLINE)))));

        var first = revise(editor, draft, Concern.TEXT, added, Saving.BY_HAND, "");
        var again = revise(editor, draft, Concern.TEXT, added, Saving.BY_HAND, "");

        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(again.article().paragraphs()).extracting(p -> p.anchor()).containsExactly("p1", "p4");
    }

    @Test
    void automatic_saves_close_together_are_one_revision() {
        var draft = editing.begin(editor, new GenevaFixture().article(), "");

        var typed = revise(editor, draft, Concern.TEXT, a -> a.lead(HEADLINE), Saving.AUTOMATIC, "");
        now = now.plus(Duration.ofMinutes(9));
        var more = revise(editor, typed, Concern.TEXT, RENAMED, Saving.AUTOMATIC, "");

        assertThat(more.revision().number()).isEqualTo(2);
        assertThat(newest(draft).madeAt()).isEqualTo(now);
        assertThat(world.all.format().read(newest(draft).content()).headline()).isEqualTo(HEADLINE);
    }

    @Test
    void automatic_saves_of_somebody_else_or_much_later_are_revisions_of_their_own() {
        var draft = editing.begin(editor, new GenevaFixture().article(), "");
        var hers = revise(editor, draft, Concern.TEXT, a -> a.lead(HEADLINE), Saving.AUTOMATIC, "");
        var his = revise(colleague, hers, Concern.TEXT, RENAMED, Saving.AUTOMATIC, "");
        assertThat(his.revision().number()).isEqualTo(3);

        now = now.plus(Duration.ofMinutes(10));
        var later = revise(colleague, his, Concern.PHOTO, PICTURED, Saving.AUTOMATIC, "");

        assertThat(later.revision().number()).isEqualTo(4);
    }

    @Test
    void what_was_saved_by_hand_or_settled_never_changes() {
        var draft = editing.begin(editor, new GenevaFixture().article(), "");
        var byHand = revise(editor, draft, Concern.TEXT, RENAMED, Saving.BY_HAND, "");
        var content = byHand.revision().content();

        var automatic = revise(editor, byHand, Concern.PHOTO, PICTURED, Saving.AUTOMATIC, "");
        assertThat(automatic.revision().number()).isEqualTo(3);
        assertThat(byHand.revision().content()).isEqualTo(content);

        automatic.revision().settle();
        var next = revise(editor, automatic, Concern.PHOTO, a -> a.with((Photo) null), Saving.AUTOMATIC, "");
        assertThat(next.revision().number()).isEqualTo(4);
    }

    @Test
    void an_automatic_save_that_is_then_saved_by_hand_as_it_is_stays() {
        var draft = editing.begin(editor, new GenevaFixture().article(), "");
        var typed = revise(editor, draft, Concern.TEXT, RENAMED, Saving.AUTOMATIC, "");

        var saved = revise(editor, typed, Concern.TEXT, RENAMED, Saving.BY_HAND, "");
        var further = revise(editor, saved, Concern.PHOTO, PICTURED, Saving.AUTOMATIC, "");

        assertThat(saved.revision()).isEqualTo(typed.revision());
        assertThat(further.revision().number()).isEqualTo(3);
    }

    @Test
    void a_published_revision_takes_no_automatic_save() {
        var draft = editing.begin(editor, GenevaFixture.plain("talks"), "");
        var typed = revise(editor, draft, Concern.TEXT, RENAMED, Saving.AUTOMATIC, "");
        var content = typed.revision().content();
        world.all.publishing(clock).publish(requireNonNull(typed.revision().id()), Change.FIRST, null);

        var further = revise(editor, typed, Concern.PHOTO, PICTURED, Saving.AUTOMATIC, "");

        assertThat(further.revision().number()).isEqualTo(3);
        assertThat(typed.revision().content()).isEqualTo(content);
    }

    @Test
    void no_anchor_is_given_again_even_when_the_whole_record_is_replaced_by_an_earlier_one() {
        var draft = editing.begin(editor, GenevaFixture.plain("talks"), "");
        UnaryOperator<Article> added = a -> a.tell(List.of(
                new SectionText(null, List.of(new ParagraphText("p1", HEADLINE), new ParagraphText(null, HEADLINE)))));
        var longer = revise(editor, draft, Concern.TEXT, added, Saving.BY_HAND, "");

        var restored =
                revise(editor, longer, Concern.WHOLE, a -> GenevaFixture.plain("talks"), Saving.BY_HAND, "restored");
        var again = revise(editor, restored, Concern.TEXT, added, Saving.BY_HAND, "");

        assertThat(restored.article().paragraphs()).extracting(p -> p.anchor()).containsExactly("p1");
        assertThat(again.article().paragraphs()).extracting(p -> p.anchor()).containsExactly("p1", "p3");
    }

    @Test
    void authors_work_on_what_they_began_and_on_nothing_else() {
        var own = editing.begin(author, GenevaFixture.plain("own"), "");
        var foreign = editing.begin(editor, GenevaFixture.plain("foreign"), "");
        var sample = editing.begin(GenevaFixture.plain("sample"), "Parley", "");

        assertThat(revise(author, own, Concern.TEXT, RENAMED, Saving.BY_HAND, "")
                        .revision()
                        .number())
                .isEqualTo(2);
        for (var other : List.of(foreign, sample)) {
            assertThatThrownBy(() -> editing.open(author, id(other))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> revise(author, other, Concern.TEXT, RENAMED, Saving.BY_HAND, ""))
                    .isInstanceOf(NotAllowed.class);
            assertThat(newest(other)).isEqualTo(other.revision());
        }
        assertThat(editing.open(editor, id(own))).isPresent();
    }

    @Test
    void revisions_are_in_the_audit_log_and_automatic_saves_that_join_one_are_not() {
        var draft = editing.begin(editor, GenevaFixture.plain("talks"), "");
        var typed = revise(editor, draft, Concern.TEXT, a -> a.lead(HEADLINE), Saving.AUTOMATIC, "");
        revise(editor, typed, Concern.TEXT, RENAMED, Saving.AUTOMATIC, "");

        var article = "article " + id(draft) + " by " + editor.name();
        assertThat(((InMemoryAuditLog) world.all.audit()).entries())
                .containsExactly("ARTICLE_BEGUN " + article, "ARTICLE_REVISED " + article);
    }

    @Test
    void an_article_is_in_a_language_when_all_that_editors_wrote_is() {
        var draft = editing.begin(editor, GenevaFixture.plain("talks"), "");
        assertThat(draft.manuscript().isIn(Language.EN)).isTrue();

        var half =
                revise(editor, draft, Concern.TEXT, a -> a.lead(Localized.of(Language.UK, "Лід")), Saving.BY_HAND, "");

        assertThat(half.manuscript().isIn(Language.EN)).isFalse();
        assertThat(half.manuscript().isIn(Language.UK)).isTrue();
    }

    private Draft revise(
            Editor who, Draft from, Concern concern, UnaryOperator<Article> change, Saving saving, String summary) {
        return editing.revise(who, id(from), concern, from.fingerprint(concern), change, saving, summary);
    }

    private static Wanted saying(String words) {
        return new Wanted(words, null, null, null, null, null, null, null, null, false);
    }

    private Revision newest(Draft draft) {
        return world.all.revisions().newest(id(draft)).orElseThrow();
    }

    private static long id(Draft draft) {
        return requireNonNull(draft.manuscript().id());
    }
}
