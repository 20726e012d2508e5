package org.parley.domain.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parley.domain.GenevaFixture.paragraph;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.Identity;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.article.Article;
import org.parley.domain.article.Lacuna;
import org.parley.domain.article.Section;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Issue.Problem;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.media.Photo;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class PublishingArticleTest {

    private static final Instant NOW = Instant.parse("2022-01-10T17:45:00Z");

    private final InMemoryWorld world = new InMemoryWorld();
    private final GenevaFixture geneva = new GenevaFixture();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final EditingArticle editing = world.all.editing(clock);
    private final Editor editor = world.editor(Role.EDITOR);
    private final PublishingArticle publishing = world.all.publishing(clock);

    @BeforeEach
    void what_articles_refer_to() {
        world.all.know(geneva);
    }

    @Test
    void a_record_that_is_whole_is_published() {
        var version = publish(geneva.article());

        var live = world.all.articles().findPublished("geneva-2022-01-10").orElseThrow();
        assertThat(version.number()).isEqualTo(1);
        assertThat(live.version()).isEqualTo(1);
        assertThat(live.publishedAt()).isEqualTo(NOW);
        assertThat(live.updatedAt()).isNull();
        assertThat(world.all.revisions().versions(version.revision().manuscriptId()))
                .containsExactly(version);
    }

    @Test
    void who_clicks_twice_publishes_once() {
        var revision = Objects.requireNonNull(
                editing.begin(editor, geneva.article(), "").revision().id());

        var version = publishing.publish(revision, Change.FIRST, null);

        assertThat(publishing.publish(revision, Change.UPDATE, null)).isEqualTo(version);
        assertThat(world.all.revisions().versions(version.revision().manuscriptId()))
                .containsExactly(version);
    }

    @Test
    void the_least_that_can_be_published_is_a_headline_and_a_paragraph() {
        assertThat(publish(plain()).number()).isEqualTo(1);
    }

    @Test
    void a_revision_that_nobody_made_cannot_be_published() {
        assertThatThrownBy(() -> publishing.publish(404, Change.FIRST, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("404");
    }

    @Test
    void nothing_is_stored_when_the_record_is_refused() {
        var revision = editing.begin(editor, plain().with(photoWithoutAlternative()), "")
                .revision();

        assertThatThrownBy(() -> publishing.publish(Objects.requireNonNull(revision.id()), Change.FIRST, null))
                .isInstanceOf(NotReadyToPublish.class);

        assertThat(world.all.articles().newest(null, 10)).isEmpty();
        assertThat(world.all.revisions().versions(revision.manuscriptId())).isEmpty();
    }

    @Test
    void readers_keep_the_version_before_when_the_next_is_refused() {
        var first = publish(plain());
        var next = world.all.rewrite(
                first.revision().manuscriptId(), plain().with(photoWithoutAlternative()), editor, clock);

        assertThatThrownBy(() -> publishing.publish(Objects.requireNonNull(next.id()), Change.UPDATE, null))
                .isInstanceOf(NotReadyToPublish.class);

        var live = world.all.articles().findPublished("talks").orElseThrow();
        assertThat(live.version()).isEqualTo(1);
        assertThat(live.photo()).isNull();
        assertThat(world.all.revisions().versions(first.revision().manuscriptId()))
                .containsExactly(first);
    }

    @Test
    void all_issues_are_told_at_once() {
        var draft = new Article("talks", Localized.of("Розмова", "Talks"))
                .with(photoWithoutAlternative())
                .with(quotation("q1", "зачинити"));

        assertThat(issues(draft))
                .containsExactly(
                        new Issue("sections", Problem.NO_TEXT),
                        new Issue("quotations.q1", Problem.QUOTATION_WITHOUT_SOURCE),
                        new Issue("photo", Problem.PHOTO_WITHOUT_ALTERNATIVE));
    }

    @Test
    void a_slug_belongs_to_one_article() {
        publish(plain());

        assertThat(issues(plain())).containsExactly(new Issue("slug", Problem.SLUG_TAKEN));
    }

    @Test
    void an_article_may_take_another_slug_and_keeps_its_old_one() {
        var first = publish(plain());
        var renamed = text(new Article("geneva", Localized.of("Розмова", "Talks")));

        publishNext(first, renamed, Change.SMALL_FIX);

        assertThat(world.all.articles().findPublished("talks")).isEmpty();
        assertThat(world.all.articles().everAt("talks"))
                .contains(first.revision().manuscriptId());
        assertThat(issues(plain())).containsExactly(new Issue("slug", Problem.SLUG_TAKEN));
    }

    @Test
    void an_anchor_names_one_paragraph() {
        var draft = plain().with(new Section(null, List.of(paragraph("p1", "Ще раз.", "Once more."))));

        assertThat(issues(draft)).containsExactly(new Issue("sections.p1", Problem.ANCHOR_TWICE));
    }

    @Test
    void a_key_names_one_thing_of_a_kind() {
        var draft = plain().with(quotation("k1", "говорили").in("p1"))
                .with(quotation("k1", "Сторони").in("p1"))
                .with(position("k1", passage("p1")))
                .with(position("k1", passage("p1")))
                .with(ground("k1", passage("p1")))
                .with(ground("k1", passage("p1")))
                .with(followUp("k1", sentence("p1", "говорили")))
                .with(followUp("k1", sentence("p1", "говорили")));

        assertThat(issues(draft))
                .containsExactly(
                        new Issue("quotations.k1", Problem.KEY_TWICE),
                        new Issue("positions.k1", Problem.KEY_TWICE),
                        new Issue("commonGround.k1", Problem.KEY_TWICE),
                        new Issue("followUps.k1", Problem.KEY_TWICE));
    }

    @Test
    void whatever_rests_on_a_paragraph_that_is_not_there_is_named() {
        var draft = plain().with(new Lacuna("p8", Localized.of("Сторони", "The parties"), null, null))
                .with(quotation("q1", "говорили").in("p8"))
                .with(position("s1", passage("p8")))
                .with(ground("c1", passage("p8")))
                .with(new Absence(geneva.ukraine, geneva.enlargement, AbsenceReason.SILENT, passage("p8")))
                .with(followUp("f1", sentence("p8", "говорили")));
        Identity.set(draft, "outcomeParagraph", "p8");
        Identity.set(draft, "durationParagraph", "p8");

        assertThat(issues(draft)).extracting(Issue::problem).containsOnly(Problem.NO_SUCH_PARAGRAPH);
        assertThat(issues(draft))
                .extracting(Issue::field)
                .containsExactly(
                        "lacunae.p8",
                        "outcome",
                        "duration",
                        "quotations.q1",
                        "positions.s1",
                        "commonGround.c1",
                        "absences.ukraine.nato-enlargement",
                        "followUps.f1");
    }

    @Test
    void words_that_do_not_stand_in_their_paragraph_are_named() {
        var draft = plain().with(new Lacuna("p1", Localized.of(Language.UK, "мовчали"), null, null))
                .with(quotation("q1", "мовчали").in("p1"))
                .with(position("s1", sentence("p1", "мовчали")))
                .with(ground("c1", sentence("p1", "мовчали")))
                .with(new Absence(geneva.ukraine, geneva.enlargement, AbsenceReason.SILENT, sentence("p1", "мовчали")))
                .with(followUp("f1", sentence("p1", "мовчали")));

        assertThat(issues(draft)).extracting(Issue::problem).containsOnly(Problem.WORDS_NOT_IN_PARAGRAPH);
        assertThat(issues(draft))
                .extracting(Issue::field)
                .containsExactly(
                        "lacunae.p1",
                        "quotations.q1",
                        "positions.s1",
                        "commonGround.c1",
                        "absences.ukraine.nato-enlargement",
                        "followUps.f1");
    }

    @Test
    void what_readers_get_has_a_headline() {
        assertThat(issues(plain().headline(null))).containsExactly(new Issue("headline", Problem.NO_HEADLINE));
    }

    @Test
    void a_quotation_without_paragraph_or_source_rests_on_nothing() {
        assertThat(issues(plain().with(quotation("q1", "говорили"))))
                .containsExactly(new Issue("quotations.q1", Problem.QUOTATION_WITHOUT_SOURCE));
        assertThat(issues(plain().with(quotation("q1", "говорили").in("p1")))).isEmpty();
    }

    @Test
    void a_quotation_with_a_source_of_its_own_needs_no_paragraph() {
        assertThat(issues(plain().with(quotation("q1", "деінде").from(GenevaFixture.source()))))
                .isEmpty();
    }

    @Test
    void whoever_takes_a_position_has_a_place_in_the_table() {
        var draft = plain().with(position("s1", passage("p1"))).with(ground("c1", passage("p1")));
        Identity.set(draft, "parties", List.of(geneva.russia));

        assertThat(issues(draft))
                .containsExactly(
                        new Issue("positions.s1", Problem.NOT_IN_TABLE),
                        new Issue("commonGround.c1", Problem.NOT_IN_TABLE));
    }

    @Test
    void what_a_position_is_about_has_a_place_in_the_table() {
        var draft = plain().with(position("s1", passage("p1"))).with(ground("c1", passage("p1")));
        Identity.set(draft, "topics", List.of(geneva.armsControl));

        assertThat(issues(draft))
                .extracting(Issue::problem)
                .containsExactly(Problem.NOT_IN_TABLE, Problem.NOT_IN_TABLE);
    }

    @Test
    void a_follow_up_has_the_sentence_that_says_so() {
        assertThat(issues(plain().with(followUp("f1", passage("p1")))))
                .containsExactly(new Issue("followUps.f1", Problem.NO_SOURCE_SENTENCE));
    }

    @Test
    void a_promise_that_readers_know_is_not_unmade() {
        var first = publish(plain().with(followUp("f1", sentence("p1", "говорили"))));

        assertThat(issuesOfNext(first, plain()))
                .containsExactly(new Issue("followUps.f1", Problem.PUBLISHED_FOLLOW_UP_REMOVED));
    }

    @Test
    void a_picture_needs_words_for_those_who_do_not_see_it() {
        assertThat(issues(plain().with(photoWithoutAlternative())))
                .containsExactly(new Issue("photo", Problem.PHOTO_WITHOUT_ALTERNATIVE));
        assertThat(issues(plain().with(new Photo(Localized.of("Фото: агенція", "Photo: agency")))))
                .isEmpty();
    }

    private Version publish(Article draft) {
        var revision = editing.begin(editor, draft, "").revision();
        return publishing.publish(Objects.requireNonNull(revision.id()), Change.FIRST, null);
    }

    private Version publishNext(Version previous, Article draft, Change change) {
        var revision = world.all.rewrite(previous.revision().manuscriptId(), draft, editor, clock);
        return publishing.publish(Objects.requireNonNull(revision.id()), change, null);
    }

    private List<Issue> issues(Article draft) {
        return issuesOf(() -> publish(draft));
    }

    private List<Issue> issuesOfNext(Version previous, Article draft) {
        return issuesOf(() -> publishNext(previous, draft, Change.UPDATE));
    }

    private List<Issue> issuesOf(Runnable publication) {
        @Nullable NotReadyToPublish refusal = catchThrowableOfType(NotReadyToPublish.class, publication::run);
        return refusal == null ? List.of() : refusal.issues();
    }

    private static Article plain() {
        return text(new Article("talks", Localized.of("Розмова", "Talks")));
    }

    private static Article text(Article article) {
        return article.with(new Section(null, List.of(paragraph("p1", "Сторони говорили.", "The parties talked."))));
    }

    private Quotation quotation(String key, String words) {
        return new Quotation(
                key,
                QuotationKind.FRAGMENT,
                Localized.of(Language.UK, words),
                geneva.us,
                Localized.of("брифінг", "briefing"),
                GenevaFixture.DAY,
                "en",
                Language.UK);
    }

    private Position position(String key, Passage evidence) {
        return new Position(key, geneva.us, geneva.enlargement, Stance.REJECTS, Localized.of("Ні.", "No."), evidence);
    }

    private CommonGround ground(String key, Passage evidence) {
        List<Party> both = List.of(geneva.us, geneva.russia);
        return new CommonGround(key, geneva.nuclearWar, both, Localized.of("Разом.", "Together."), evidence);
    }

    private FollowUp followUp(String key, Passage evidence) {
        return new FollowUp(
                key, Localized.of("Говорити далі", "Talk on"), List.of(geneva.us), GenevaFixture.DAY, evidence);
    }

    private static Passage passage(String anchor) {
        return new Passage(anchor, null);
    }

    private static Passage sentence(String anchor, String words) {
        return new Passage(anchor, Localized.of(Language.UK, words));
    }

    private static Photo photoWithoutAlternative() {
        var photo = new Photo(Localized.of("Фото: агенція", "Photo: agency"));
        Identity.set(photo, "address", "/media/abc/geneva.jpg");
        return photo;
    }
}
