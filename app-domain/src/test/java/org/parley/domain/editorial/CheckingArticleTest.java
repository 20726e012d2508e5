package org.parley.domain.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.article.Article;
import org.parley.domain.article.SectionText;
import org.parley.domain.article.SectionText.ParagraphText;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.Issue.Problem;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class CheckingArticleTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final GenevaFixture geneva = new GenevaFixture();
    private final Clock clock = Clock.fixed(Instant.parse("2022-01-10T17:45:00Z"), ZoneOffset.UTC);

    @Test
    void an_empty_draft_is_told_all_that_it_lacks_and_what_of_it_stands_in_the_way_first() {
        assertThat(issues(new Article("talks", null)))
                .containsExactly(
                        new Issue("headline", Problem.NO_HEADLINE),
                        new Issue("sections", Problem.NO_TEXT),
                        new Issue("round", Problem.NO_ROUND),
                        new Issue("lead", Problem.NO_LEAD),
                        new Issue("keyPoints", Problem.NO_KEY_POINTS),
                        new Issue("source", Problem.NO_SOURCE),
                        new Issue("table", Problem.NO_TABLE),
                        new Issue("photo", Problem.NO_PHOTO));
    }

    @Test
    void advice_does_not_stand_in_the_way() {
        assertThat(issues(new Article("talks", null)))
                .filteredOn(Issue::isBlocking)
                .extracting(Issue::problem)
                .containsExactly(Problem.NO_HEADLINE, Problem.NO_TEXT);
    }

    @Test
    void a_record_that_has_everything_lacks_nothing() {
        var whole = GenevaFixture.withEverything(geneva.article());

        assertThat(issues(whole)).isEmpty();
    }

    @Test
    void a_row_of_the_table_in_which_nobody_says_anything_is_told() {
        var article = GenevaFixture.withEverything(geneva.article()).on(geneva.armsControl);

        assertThat(issues(article)).containsExactly(new Issue("topics.arms-control", Problem.TOPIC_WITHOUT_POSITION));
    }

    @Test
    void what_is_not_translated_is_told_where_it_stands() {
        var uk = Localized.of(Language.UK, "Так");
        var article = GenevaFixture.withEverything(geneva.article())
                .lead(uk)
                .tell(List.of(new SectionText(null, List.of(new ParagraphText("p1", uk)))));

        assertThat(issues(article))
                .filteredOn(issue -> issue.problem() == Problem.NOT_TRANSLATED)
                .extracting(Issue::field)
                .containsExactly("lead", "sections.p1");
    }

    @Test
    void a_slug_that_another_published_article_has_is_told() {
        world.publish(GenevaFixture.plain("talks"), clock.instant());

        assertThat(issues(GenevaFixture.plain("talks"))).contains(new Issue("slug", Problem.SLUG_TAKEN));
    }

    @Test
    void every_issue_names_the_form_that_mends_it() {
        assertThat(List.of("headline", "sections.p4", "lacunae.p1", "round", "slug", "outcome"))
                .allSatisfy(field -> assertThat(page(field)).isEqualTo("text"));
        assertThat(List.of("table", "topics.x", "positions.s1", "absences.us.x", "quotations.q1"))
                .allSatisfy(field -> assertThat(page(field)).isEqualTo("positions"));
        assertThat(page("commonGround.c1")).isEqualTo("common-ground");
        assertThat(page("followUps.f1")).isEqualTo("follow-ups");
        assertThat(page("photo")).isEqualTo("photo");
    }

    private static String page(String field) {
        return new Issue(field, Problem.KEY_TWICE).page();
    }

    private List<Issue> issues(Article article) {
        var draft = world.all.editing(clock).begin(world.editor(Role.EDITOR), article, "");
        return new CheckingArticle(world.all.articles()).issues(draft);
    }
}
