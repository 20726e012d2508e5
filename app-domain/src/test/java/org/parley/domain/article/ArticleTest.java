package org.parley.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.domain.GenevaFixture.paragraph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class ArticleTest {

    private static final Instant MONDAY = Instant.parse("2022-01-10T17:45:00Z");
    private static final Instant TUESDAY = Instant.parse("2022-01-11T08:00:00Z");

    private final GenevaFixture geneva = new GenevaFixture();

    @Test
    void whoever_takes_a_position_gets_a_column_and_its_topic_a_row_once() {
        var article = geneva.article();

        assertThat(article.parties()).containsExactly(geneva.us, geneva.russia, geneva.ukraine);
        assertThat(article.topics()).containsExactly(geneva.enlargement, geneva.nuclearWar);
    }

    @Test
    void only_chosen_parties_are_compared_in_the_editors_order() {
        var comparison = geneva.article().compare(List.of(geneva.ukraine, geneva.us));

        assertThat(comparison.parties()).containsExactly(geneva.us, geneva.ukraine);
        assertThat(comparison.rows()).hasSize(2);
    }

    @Test
    void a_paragraph_is_found_by_its_anchor_in_any_section() {
        assertThat(geneva.article().paragraph("p3").orElseThrow().number()).isEqualTo("3");
        assertThat(geneva.article().paragraph("p4")).isEmpty();
    }

    @Test
    void a_paragraph_knows_the_quotations_that_stand_in_it() {
        var article = geneva.article();

        assertThat(article.quotationsIn(article.paragraph("p2").orElseThrow()))
                .extracting(Quotation::key)
                .containsExactly("q1");
        assertThat(article.quotationsIn(article.paragraph("p1").orElseThrow())).isEmpty();
    }

    @Test
    void words_are_counted_in_the_language_that_is_read() {
        var article = plain().with(
                        new Section(null, List.of(paragraph("p1", "Сторони  говорили.", "The parties talked."))))
                .with(new Section(null, List.of(paragraph("p2", "Далі.", "On."))));

        assertThat(article.wordCount(Language.UK)).isEqualTo(3);
        assertThat(article.wordCount(Language.EN)).isEqualTo(4);
    }

    @Test
    void an_untranslated_paragraph_counts_with_the_words_that_are_shown() {
        var article = plain().with(new Section(
                null, List.of(new Paragraph("p1", Localized.of(Language.UK, "Сторони говорили.")))));

        assertThat(article.wordCount(Language.EN)).isEqualTo(2);
    }

    @Test
    void an_article_without_text_has_no_words() {
        assertThat(plain().wordCount(Language.UK)).isZero();
    }

    @Test
    void an_article_is_in_a_language_when_its_headline_and_all_of_its_text_are() {
        var translated = new Section(null, List.of(paragraph("p1", "Так.", "Yes.")));
        var untranslated = new Section(null, List.of(new Paragraph("p2", Localized.of(Language.UK, "Ні."))));

        assertThat(plain().with(translated).isIn(Language.EN)).isTrue();
        assertThat(plain().with(translated).with(untranslated).isIn(Language.EN))
                .isFalse();
        assertThat(plain().with(translated).with(untranslated).isIn(Language.UK))
                .isTrue();
        assertThat(new Article("talks", Localized.of(Language.UK, "Розмова"))
                        .with(translated)
                        .isIn(Language.EN))
                .isFalse();
    }

    @Test
    void a_draft_was_never_published() {
        assertThat(plain().version()).isZero();
        assertThat(plain().publishedAt()).isNull();
        assertThat(plain().id()).isNull();
    }

    @Test
    void publishing_gives_it_its_identity_number_and_dates() {
        var article = plain();

        article.publishedAs(7, 2, MONDAY, TUESDAY);

        assertThat(article.id()).isEqualTo(7);
        assertThat(article.version()).isEqualTo(2);
        assertThat(article.publishedAt()).isEqualTo(MONDAY);
        assertThat(article.updatedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void a_publication_date_that_it_has_already_stays() {
        var article = plain();
        article.publishedAs(7, 1, MONDAY, null);

        article.publishedAs(7, 2, TUESDAY, null);

        assertThat(article.publishedAt()).isEqualTo(MONDAY);
        assertThat(article.updatedAt()).isNull();
    }

    @Test
    void it_becomes_what_the_other_says_and_stays_who_it_is() {
        var live = geneva.article();
        live.publishedAs(7, 1, MONDAY, null);
        var next = new Article("talks-in-geneva", Localized.of("Інший заголовок", "Another headline"))
                .with(new Section(null, List.of(paragraph("p9", "Нове.", "New."))))
                .with(new Position(
                        "s9",
                        geneva.russia,
                        geneva.armsControl,
                        Stance.ACCEPTS,
                        Localized.of("Так.", "Yes."),
                        new Passage("p9", null)));
        next.publishedAs(8, 2, MONDAY, TUESDAY);

        live.clear();
        live.become(next);

        assertThat(live.id()).isEqualTo(7);
        assertThat(live).usingRecursiveComparison().ignoringFields("id").isEqualTo(next);
    }

    @Test
    void a_follow_up_with_the_same_key_stays_the_same_with_its_history() {
        var live = geneva.article();
        var kept = live.followUps().get(0);
        kept.record(new StatusEntry(Status.DONE, LocalDate.of(2022, 1, 26), null, GenevaFixture.source()));
        var next = plain().with(followUp("f2", "Зустрітися", "Meet")).with(followUp("f1", "Радитися", "Consult"));

        live.clear();
        live.become(next);

        assertThat(live.followUps()).extracting(FollowUp::key).containsExactly("f2", "f1");
        assertThat(live.followUps().get(1)).isSameAs(kept);
        assertThat(kept.what()).isEqualTo(Localized.of("Радитися", "Consult"));
        assertThat(kept.history()).extracting(StatusEntry::status).containsExactly(Status.DONE);
    }

    @Test
    void nobody_changes_it_through_what_it_hands_out() {
        assertThatThrownBy(() -> geneva.article().sections().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> geneva.article().followUps().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void paragraphs_keep_their_anchors_when_the_story_is_told_anew() {
        var article = geneva.article();

        article.tell(List.of(new SectionText(Localized.of("Двері", "The door"), List.of(text("p3"), text("p1")))));

        assertThat(article.paragraphs()).extracting(Paragraph::anchor).containsExactly("p3", "p1");
    }

    @Test
    void a_new_paragraph_gets_an_anchor_that_none_had_before_also_when_the_last_one_is_gone() {
        var article = geneva.article();

        article.tell(List.of(new SectionText(null, List.of(text("p1")))));
        article.tell(List.of(new SectionText(null, List.of(text(null), text("p1"), text(null)))));

        assertThat(article.paragraphs()).extracting(Paragraph::anchor).containsExactly("p4", "p1", "p5");
        assertThat(article.lastAnchor()).isEqualTo(5);
    }

    @Test
    void anchors_that_were_never_given_or_stand_twice_are_not_taken_over() {
        var article = geneva.article();

        article.tell(List.of(
                new SectionText(null, List.of(text("p2"), text("p2"), text("p99"), text("<b>"), text("p99999")))));

        assertThat(article.paragraphs()).extracting(Paragraph::anchor).containsExactly("p2", "p4", "p5", "p6", "p7");
    }

    @Test
    void a_paragraph_that_comes_back_gets_its_anchor_again() {
        var article = geneva.article();
        article.tell(List.of());

        article.tell(List.of(new SectionText(null, List.of(text("p3")))));

        assertThat(article.paragraphs()).extracting(Paragraph::anchor).containsExactly("p3");
    }

    @Test
    void a_name_that_cannot_stand_in_an_address_is_refused() {
        assertThatThrownBy(() -> new Article("Женева", Localized.of("Женева", "Geneva")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SectionText.ParagraphText text(@Nullable String anchor) {
        return new SectionText.ParagraphText(anchor, Localized.of("Так.", "Yes."));
    }

    private FollowUp followUp(String key, String uk, String en) {
        return new FollowUp(
                key,
                Localized.of(uk, en),
                List.of(geneva.us),
                GenevaFixture.DAY,
                new Passage("p3", Localized.of("Домовилися.", "They agreed.")));
    }

    private static Article plain() {
        return new Article("talks", Localized.of("Розмова", "Talks"));
    }
}
