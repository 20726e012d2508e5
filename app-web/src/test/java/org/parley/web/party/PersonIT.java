package org.parley.web.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;

/** When a reader wants to know what somebody said, and in which post. */
@OnTheServer
class PersonIT {

    @Test
    void posts_are_told_with_dates_as_precise_as_they_are_known() {
        assertThat(Reader.UK
                        .opens("/people/wendy-sherman")
                        .select("section[aria-labelledby=posts] li")
                        .eachText())
                .containsExactly("заступниця державного секретаря США, США (квітень 2021 — липень 2023)");
        assertThat(Reader.EN
                        .opens("/people/alexander-grushko")
                        .select("section[aria-labelledby=posts] li")
                        .eachText())
                .containsExactly(
                        "Permanent Representative of Russia to NATO, Russia (2012 — 2018)",
                        "Deputy Foreign Minister of Russia, Russia (2018 — to date)");
        assertThat(Reader.EN
                        .opens("/people/jens-stoltenberg")
                        .select("section[aria-labelledby=posts] li")
                        .text())
                .contains("(1 October 2014 — 1 October 2024)");
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_said_leads_to_the_place_in_each_article(Reader reader) {
        var page = reader.opens("/people/wendy-sherman");

        assertThat(page.selectFirst("h1").text())
                .isEqualTo(reader.text(Sample.person("wendy-sherman").get("name")));
        var said = page.select("section[aria-labelledby=quotations] figure");
        assertThat(said.text()).contains(reader.text(Sample.BRUSSELS.at("/quotations/1/words")));
        assertThat(page.select("section[aria-labelledby=quotations] li > p:first-child time")
                        .eachAttr("datetime"))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(said.select("a").eachAttr("href"))
                .contains(reader.address("/articles/brussels-2022-01-12#p8"))
                .contains(reader.address("/articles/geneva-2022-01-10#p6"));
    }

    @Test
    void each_quotation_names_the_posts_held_on_its_day_several_or_none() {
        var id = Database.text("select id from person where slug = 'wendy-sherman'");
        var mine = Database.insert(
                "insert into post (person_id, title, party_id, held_from, held_until, ordinal) select ?, ?, id, '2022-01-11',"
                        + " '2022-01-12', 9 from party where slug = 'us'",
                id,
                "{\"uk\":\"голова пробної делегації\"}");
        try {
            for (var article : List.of("geneva-2022-01-10", "brussels-2022-01-12")) {
                var said =
                        Reader.UK
                                .opens("/people/wendy-sherman")
                                .select("section[aria-labelledby=quotations] li")
                                .stream()
                                .filter(li ->
                                        li.select("a[href$=" + article + "]").size() == 1)
                                .findFirst()
                                .orElseThrow();
                assertThat(said.select("p:first-child .post").eachText())
                        .contains("заступниця державного секретаря США")
                        .hasSize(article.startsWith("brussels") ? 2 : 1);
            }
            Database.run("update post set held_until = '2021-12' where person_id = ?", id);
            assertThat(Reader.UK
                            .opens("/people/wendy-sherman")
                            .selectFirst("section[aria-labelledby=quotations]")
                            .text())
                    .contains("Посада на той день невідома");
        } finally {
            Database.run("delete from post where id = ?", mine);
            Database.run("update post set held_until = '2023-07' where person_id = ?", id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_who_is_not_quoted_has_a_page_that_says_so(Reader reader) {
        assertThat(reader.opens("/people/alexander-fomin").selectFirst("main").text())
                .contains(reader.wording("person.noQuotations"));
    }
}
