package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.parley.domain.article.Article;
import org.parley.domain.article.Paragraph;
import org.parley.domain.article.Section;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class StoryTest {

    private static final Story UK = new Story(Language.UK);
    private static final Story EN = new Story(Language.EN);
    private static final Party US =
            new Party("us", PartyKind.STATE, Localized.of("США", "US"), Localized.of("США", "US"), List.of());

    @Test
    void a_paragraph_that_is_nothing_but_a_full_quotation_is_one_whatever_marks_stand_around_it() {
        var paragraph = new Paragraph("p1", Localized.of("«Ми побачимо»", "“We will see.”"));
        var article = article(paragraph).with(quotation("q1", QuotationKind.FULL, "Ми побачимо", "We will see"));

        assertThat(UK.wholeQuotation(article, paragraph)).map(Quotation::key).contains("q1");
        assertThat(EN.wholeQuotation(article, paragraph)).map(Quotation::key).contains("q1");
    }

    @Test
    void a_paragraph_that_only_has_quoted_words_is_none() {
        var paragraph = new Paragraph("p1", Localized.of("Не дадуть «зачинити» двері", "Nobody may “slam” the door"));
        var article = article(paragraph).with(quotation("q1", QuotationKind.FRAGMENT, "зачинити", "slam"));

        assertThat(UK.wholeQuotation(article, paragraph)).isEmpty();
        assertThat(Jsoup.parse(UK.html(article, paragraph)).getElementById("q1").text())
                .isEqualTo("зачинити");
        assertThat(Jsoup.parse(EN.html(article, paragraph)).getElementById("q1").text())
                .isEqualTo("slam");
    }

    @Test
    void where_a_paragraph_is_not_translated_the_original_words_are_marked() {
        var paragraph = new Paragraph("p1", Localized.of(Language.UK, "Не дадуть «зачинити» двері"));
        var article = article(paragraph).with(quotation("q1", QuotationKind.FRAGMENT, "зачинити", "slam"));

        assertThat(Jsoup.parse(EN.html(article, paragraph)).getElementById("q1").text())
                .isEqualTo("зачинити");
    }

    private static Article article(Paragraph paragraph) {
        return new Article("geneva", Localized.of("Женева", "Geneva")).with(new Section(null, List.of(paragraph)));
    }

    private static Quotation quotation(String key, QuotationKind kind, String uk, String en) {
        return new Quotation(
                        key,
                        kind,
                        Localized.of(uk, en),
                        US,
                        Localized.of("брифінг", "briefing"),
                        LocalDate.of(2022, 1, 10),
                        "en",
                        Language.UK)
                .in("p1");
    }
}
