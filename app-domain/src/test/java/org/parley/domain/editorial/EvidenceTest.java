package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.article.Article;
import org.parley.domain.article.SectionText;
import org.parley.domain.article.SectionText.ParagraphText;
import org.parley.domain.position.Passage;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class EvidenceTest {

    private static final String QUOTATION = "quotations.q1";
    private static final String PROMISE = "followUps.f1";

    private final Article article = new GenevaFixture().article();

    @Test
    void words_that_stand_in_their_paragraph_are_not_broken() {
        assertThat(Evidence.of(article)).extracting(Evidence::field).containsExactly(QUOTATION, PROMISE, "lacunae.p1");
        assertThat(Evidence.broken(article)).isEmpty();
    }

    @Test
    void an_edit_breaks_only_what_rests_on_the_words_that_changed() {
        tell("p2", "Ніхто не дасть «зачиняти» двері.", "Nobody may “slam closed” the door.");

        assertThat(Evidence.broken(article))
                .containsExactly(new Evidence(QUOTATION, "p2", Localized.of("зачинити", "slam closed")));
    }

    @Test
    void the_nearest_words_are_proposed_and_nothing_re_anchors_by_itself() {
        tell("p3", "Тоді домовились говорити далі.", "Then they agreed to talk on.");
        var broken = evidence(PROMISE);

        var nearest = broken.nearest(article).orElseThrow();
        assertThat(nearest.paragraph()).isEqualTo("p3");
        assertThat(requireNonNull(nearest.words()).texts().values())
                .containsExactly("домовились говорити далі.", "they agreed to talk on.");
        assertThat(article.followUps().get(0).evidence().words())
                .isEqualTo(Localized.of("Домовилися говорити далі.", "They agreed to talk on."));
    }

    @Test
    void words_that_moved_to_another_paragraph_are_found_there() {
        tell("p1", "Домовилися говорити далі. Сторони говорили.", "They agreed to talk on. The parties talked.");
        tell("p3", "Про погоду не йшлося.", "The weather was no matter.");

        assertThat(evidence(PROMISE).nearest(article).orElseThrow().paragraph()).isEqualTo("p1");
    }

    @Test
    void in_a_language_that_the_paragraph_lacks_the_words_stay() {
        article.tell(List.of(new SectionText(
                null, List.of(new ParagraphText("p3", Localized.of(Language.UK, "Тоді домовилися говорити далі."))))));

        assertThat(evidence(PROMISE).nearest(article).orElseThrow().words())
                .isEqualTo(Localized.of("домовилися говорити далі.", "They agreed to talk on."));
    }

    @Test
    void nothing_is_proposed_when_nothing_is_like_it() {
        article.tell(List.of());

        assertThat(Evidence.broken(article)).hasSize(3);
        assertThat(evidence(PROMISE).nearest(article)).isEmpty();
    }

    @Test
    void the_nearest_words_can_be_taken() {
        tell("p3", "Вони домовилися розмовляти далі.", "They have agreed to talk on.");
        var nearest = evidence(PROMISE).nearest(article).orElseThrow();

        evidence(PROMISE).rest(article, nearest.paragraph(), nearest.words());

        assertThat(article.followUps().get(0).evidence()).isEqualTo(nearest);
        assertThat(Evidence.broken(article)).isEmpty();
    }

    @Test
    void a_quotation_takes_the_nearest_words_wherever_it_is_cited() {
        tell("p2", "Ніхто не дасть «зачиняти» двері.", "Nobody may “slam closed” the door.");
        var nearest = evidence(QUOTATION).nearest(article).orElseThrow();

        evidence(QUOTATION).rest(article, nearest.paragraph(), nearest.words());

        assertThat(article.quotations().get(0).words()).isEqualTo(Localized.of("зачиняти", "slam closed"));
        assertThat(article.positions().get(0).quotations().get(0).words())
                .isEqualTo(Localized.of("зачиняти", "slam closed"));
    }

    @Test
    void a_quotation_can_keep_its_words_and_have_another_source() {
        tell("p2", "Двері лишилися відчинені.", "The door is still open.");

        evidence(QUOTATION).cite(article, GenevaFixture.source());

        var quotation = article.quotations().get(0);
        assertThat(quotation.words()).isEqualTo(Localized.of("зачинити", "slam closed"));
        assertThat(quotation.paragraph()).isNull();
        assertThat(quotation.source()).isNotNull();
        assertThat(Evidence.broken(article)).isEmpty();
    }

    @Test
    void what_rests_on_words_can_rest_on_the_whole_paragraph_instead() {
        tell("p3", "Про погоду не йшлося.", "The weather was no matter.");

        evidence(PROMISE).rest(article, "p3", null);

        assertThat(article.followUps().get(0).evidence()).isEqualTo(new Passage("p3", null));
    }

    @Test
    void a_gap_whose_place_is_gone_goes_when_its_words_are_dropped() {
        tell("p1", "Про погоду не йшлося.", "The weather was no matter.");

        evidence("lacunae.p1").rest(article, "p1", null);

        assertThat(article.lacunae()).isEmpty();
    }

    @Test
    void a_gap_moves_with_the_words_before_it() {
        tell("p1", "Усі сторони говорили.", "All the parties talked.");

        evidence("lacunae.p1").rest(article, "p1", Localized.of("Усі сторони", "All the parties"));

        assertThat(article.lacunae().get(0).after()).isEqualTo(Localized.of("Усі сторони", "All the parties"));
        assertThat(article.lacunae().get(0).restoration()).isNotNull();
    }

    private Evidence evidence(String field) {
        return Evidence.of(article).stream()
                .filter(e -> e.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private void tell(String anchor, String uk, String en) {
        var told = article.sections().stream()
                .map(SectionText::of)
                .map(section -> new SectionText(
                        section.heading(),
                        section.paragraphs().stream()
                                .map(p -> requireNonNull(p.anchor()).equals(anchor)
                                        ? new ParagraphText(anchor, Localized.of(uk, en))
                                        : p)
                                .toList()))
                .toList();
        article.tell(told);
    }
}
