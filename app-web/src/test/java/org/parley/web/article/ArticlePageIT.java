package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** Given the Geneva article of the sample record, when a reader opens it: all that the record says is on the page. */
@OnTheServer
class ArticlePageIT {

    private static final String GENEVA = "/articles/geneva-2022-01-10";

    @ParameterizedTest
    @EnumSource
    void it_opens_with_negotiation_round_headline_and_lead(Reader reader) {
        var page = reader.opens(GENEVA);

        var talks =
                page.selectFirst("article a[href=%s]".formatted(reader.address("/negotiations/us-russia-security")));
        assertThat(talks.text()).isEqualTo(reader.text(Sample.negotiation().get("name")));
        var round = page.selectFirst("article header a[href$='/us-russia-security#geneva-2022-01-10']");
        assertThat(round.text())
                .startsWith(reader.text(Sample.round(Sample.GENEVA).get("place")));
        assertThat(round.selectFirst("time").attr("datetime")).isEqualTo("2022-01-10");
        assertThat(page.select("h1").eachText()).containsExactly(reader.text(Sample.GENEVA.get("headline")));
        assertThat(page.selectFirst("article header").text()).contains(reader.text(Sample.GENEVA.get("lead")));
    }

    @Test
    void the_dateline_tells_when_how_long_from_where_and_how_often_read_as_a_fact_of_its_day() {
        var ukrainian = Reader.UK.opens(GENEVA).selectFirst("article header");
        var english = Reader.EN.opens(GENEVA).selectFirst("article header");

        assertThat(ukrainian.text())
                .contains("Опубліковано 10 січня 2022, 19:45")
                .contains("хв читання")
                .contains("1 193 перегляди станом на 10 січня 2022")
                .contains("версія 1")
                .contains("Джерело: Повідомлення українського новинного сайту");
        assertThat(english.text())
                .contains("Published 10 January 2022, 19:45")
                .contains("min read")
                .contains("1,193 views as of 10 January 2022")
                .contains("version 1")
                .contains("Source: Report by a Ukrainian news site");
        assertThat(ukrainian.select("time").eachAttr("datetime")).contains("2022-01-10T19:45:00+02:00");
        assertThat(english.select("a").eachAttr("href")).contains("/en/articles/geneva-2022-01-10/versions");
    }

    @ParameterizedTest
    @EnumSource
    void who_had_a_seat_this_time_is_not_said_to_be_absent(Reader reader) {
        var page = reader.opens("/articles/vienna-2022-01-13");

        var ukraine = reader.text(Sample.party("ukraine").get("shortName"));
        var glance = page.selectFirst("aside[aria-label=%s]".formatted(reader.wording("glance.title")));
        assertThat(glance.text())
                .contains(reader.text(Sample.person("yevhenii-tsymbaliuk").get("name")))
                .doesNotContain(reader.wording("glance.absent", ukraine));
        assertThat(page.select("thead th").eachText())
                .contains(ukraine)
                .doesNotContain(ukraine + " " + reader.wording("role.AFFECTED_ABSENT"));
    }

    @ParameterizedTest
    @EnumSource
    void at_a_glance_it_tells_where_when_how_long_who_and_what_came_of_it(Reader reader) {
        var round = Sample.round(Sample.GENEVA);

        var glance = reader.opens(GENEVA).selectFirst("aside[aria-label=%s]".formatted(reader.wording("glance.title")));

        assertThat(glance.text())
                .contains(reader.text(round.get("place")))
                .contains(reader.text(round.get("format")))
                .contains(reader.text(Sample.GENEVA.get("outcome")))
                .contains(reader.wording(
                        "glance.absent", reader.text(Sample.party("ukraine").get("shortName"))));
        assertThat(glance.select("time").eachAttr("datetime")).contains("2022-01-10");
        assertThat(glance.select("a").eachAttr("href"))
                .contains("#p1", reader.address("/people/wendy-sherman"), reader.address("/people/sergei-ryabkov"))
                .contains(reader.address("/parties/us"), reader.address("/parties/russia"));
        Sample.all(round.get("durations"))
                .forEach(d -> assertThat(glance.text())
                        .contains(reader.text(d.get("duration")))
                        .contains(reader.text(d.at("/source/name"))));
        Sample.all(round.get("namings"))
                .forEach(n -> assertThat(glance.select("q").eachText()).contains(reader.text(n.get("word"))));
    }

    @ParameterizedTest
    @EnumSource
    void the_key_points_stand_in_a_list(Reader reader) {
        var page = reader.opens(GENEVA);

        var points =
                Sample.all(Sample.GENEVA.get("keyPoints")).map(reader::text).toList();
        assertThat(page.select("li").eachText()).containsSequence(points);
    }

    @ParameterizedTest
    @EnumSource
    void the_story_is_told_section_by_section_and_each_paragraph_has_a_permanent_link(Reader reader) {
        var page = reader.opens(GENEVA);

        var headings = Sample.all(Sample.GENEVA.get("sections"))
                .filter(s -> s.has("heading"))
                .map(s -> reader.text(s.get("heading")))
                .toList();
        assertThat(page.select("article h2").eachText()).containsSubsequence(headings);
        for (var paragraph : Sample.paragraphs(Sample.GENEVA)) {
            var anchor = paragraph.get("anchor").asText();
            var shown = page.getElementById(anchor);
            assertThat(shown.text()).contains(reader.text(paragraph.get("text")));
            assertThat(shown.select("a[href=#%s]".formatted(anchor)).attr("aria-label"))
                    .isEqualTo(reader.wording("article.paragraph", anchor.substring(1)));
        }
        assertThat(page.select("[id~=^p[0-9]+$]").eachAttr("id"))
                .containsExactlyElementsOf(Sample.paragraphs(Sample.GENEVA).stream()
                        .map(p -> p.get("anchor").asText())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_quotation_that_is_a_paragraph_says_who_in_which_post_for_whom_where_and_in_whose_words(Reader reader) {
        var page = reader.opens(GENEVA);

        var said = page.getElementById("p11");
        assertThat(said.selectFirst("blockquote").text())
                .contains(reader.text(quotation(7).get("words")));
        var by = said.selectFirst("figcaption");
        assertThat(by.text())
                .contains(reader.text(Sample.person("sergei-ryabkov").get("name")))
                .contains(reader.text(Sample.person("sergei-ryabkov").at("/posts/0/title")))
                .contains(reader.text(Sample.party("russia").get("shortName")))
                .contains(reader.text(quotation(7).get("venue")));
        assertThat(by.select("time").attr("datetime")).isEqualTo("2022-01-10");
        assertThat(by.select("a").eachAttr("href"))
                .contains(reader.address("/people/sergei-ryabkov"), reader.address("/parties/russia"));
    }

    @Test
    void a_translation_says_whose_it_is() {
        assertThat(Reader.UK
                        .opens(GENEVA)
                        .getElementById("p6")
                        .selectFirst("figcaption")
                        .text())
                .contains("переклад джерела");
        assertThat(Reader.EN
                        .opens(GENEVA)
                        .getElementById("p6")
                        .selectFirst("figcaption")
                        .text())
                .contains("our translation");
    }

    @ParameterizedTest
    @EnumSource
    void quoted_words_within_a_paragraph_can_be_linked_to(Reader reader) {
        var page = reader.opens(GENEVA);

        Sample.all(Sample.GENEVA.get("quotations")).forEach(q -> {
            var words = page.getElementById(q.get("key").asText());
            assertThat(words.text()).isEqualTo(reader.text(q.get("words")));
            assertThat(words.closest("#" + q.get("paragraph").asText())).isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void all_quotations_are_listed_with_the_name_of_the_speaker_or_that_there_is_none(Reader reader) {
        var list = reader.opens(GENEVA).selectFirst("section[aria-labelledby=quotations]");

        assertThat(list.selectFirst("summary").text()).isEqualTo(reader.wording("quotations.count", 9));
        var figures = list.select("figure");
        assertThat(figures).hasSize(9);
        for (int i = 0; i < figures.size(); i++) {
            var quotation = quotation(i);
            assertThat(figures.get(i).text())
                    .contains(reader.text(quotation.get("words")))
                    .contains(reader.wording(
                            "quotation.kind." + quotation.get("kind").asText()))
                    .contains(
                            quotation.has("speaker")
                                    ? reader.text(Sample.person(
                                                    quotation.get("speaker").asText())
                                            .get("name"))
                                    : reader.wording("quotation.unnamed"));
            assertThat(figures.get(i).select("a").eachAttr("href"))
                    .contains("#" + quotation.get("paragraph").asText());
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_the_source_breaks_off_the_gap_is_shown_and_its_restoration_stands_apart_with_its_own_source(
            Reader reader) {
        var page = reader.opens(GENEVA);

        assertThat(page.selectFirst("#p2 a[href=#gap-p2]").text()).isEqualTo("[…]");
        var note = page.getElementById("gap-p2");
        var lacuna = Sample.GENEVA.at("/lacunae/0");
        assertThat(note.selectFirst("ins").text()).isEqualTo(reader.text(lacuna.get("restoration")));
        assertThat(note.text())
                .contains(reader.wording("lacuna.note"))
                .contains(reader.text(lacuna.at("/source/name")));
        assertThat(page.getElementById("p2").text()).doesNotContain(reader.text(lacuna.get("restoration")));
    }

    @ParameterizedTest
    @EnumSource
    void a_photo_that_is_not_there_keeps_its_credit(Reader reader) {
        var page = reader.opens(GENEVA);

        assertThat(page.selectFirst("article").text())
                .contains(reader.wording("photo.missing", reader.text(Sample.GENEVA.at("/photo/credit"))));
        assertThat(page.select("img")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void common_ground_names_who_stands_on_it_and_the_words_that_say_so(Reader reader) {
        var ground = reader.opens(GENEVA).selectFirst("section[aria-labelledby=common]");

        assertThat(ground.text()).contains(reader.text(Sample.GENEVA.at("/commonGround/0/statement")));
        assertThat(ground.select("a").eachAttr("href"))
                .contains(
                        reader.address("/topics/nuclear-war"),
                        reader.address("/parties/us"),
                        reader.address("/parties/russia"),
                        "#p8");
    }

    @ParameterizedTest
    @EnumSource
    void agreed_follow_ups_tell_who_where_by_when_how_they_stand_and_the_sentence_they_rest_on(Reader reader) {
        var next = reader.opens(GENEVA).selectFirst("section[aria-labelledby=next]");

        var followUps = next.select("ol > li");
        assertThat(followUps).hasSize(2);
        var second = followUps.get(1);
        var record = Sample.GENEVA.at("/followUps/1");
        assertThat(second.selectFirst("h3").text()).isEqualTo(reader.text(record.get("what")));
        assertThat(second.selectFirst("h3 a").attr("href")).startsWith(reader.address("/follow-ups/"));
        assertThat(second.text())
                .contains(reader.text(record.get("forum")))
                .contains(reader.wording("followUp.noDue"))
                .contains(reader.wording("status.DONE"));
        assertThat(second.select("q").text()).isEqualTo(reader.text(record.at("/evidence/words")));
        assertThat(second.select("a").eachAttr("href"))
                .contains(reader.address("/parties/us"), reader.address("/parties/russia"), "#p13");
        assertThat(followUps.get(0).text()).contains(reader.wording("status.LAPSED"));
    }

    @ParameterizedTest
    @EnumSource
    void further_reading_without_an_address_is_told_as_a_title(Reader reader) {
        var further = reader.opens(GENEVA).selectFirst("section[aria-labelledby=read-also]");

        assertThat(further.text())
                .contains(reader.text(Sample.GENEVA.at("/readAlso/0/title")))
                .contains(reader.wording("readAlso.noAddress"));
        assertThat(further.select("a")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void search_engines_get_the_article_as_data(Reader reader) throws Exception {
        var data = new ObjectMapper()
                .readTree(reader.opens(GENEVA).selectFirst("script").data());

        assertThat(data.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(data.get("headline").asText()).isEqualTo(reader.text(Sample.GENEVA.get("headline")));
        assertThat(data.get("inLanguage").asText()).isEqualTo(reader.tag());
        assertThat(data.get("mainEntityOfPage").asText()).isEqualTo(Site.PUBLIC + reader.address(GENEVA));
        assertThat(data.get("datePublished").asText()).isEqualTo("2022-01-10T17:45:00Z");
        assertThat(data.at("/about/location/name").asText())
                .isEqualTo(reader.text(Sample.round(Sample.GENEVA).get("place")));
    }

    @ParameterizedTest
    @EnumSource
    void the_second_article_of_the_record_is_as_complete(Reader reader) {
        Document page = reader.opens("/articles/brussels-2022-01-12");

        assertThat(page.selectFirst("h1").text()).isEqualTo(reader.text(Sample.BRUSSELS.get("headline")));
        for (var paragraph : Sample.paragraphs(Sample.BRUSSELS)) {
            assertThat(page.getElementById(paragraph.get("anchor").asText()).text())
                    .contains(reader.text(paragraph.get("text")));
        }
        assertThat(page.select("a[rel~=external]").eachAttr("href"))
                .contains("https://www.state.gov/deputy-secretary-wendy-r-sherman-at-a-press-availability-2/");
    }

    private static JsonNode quotation(int at) {
        return Sample.GENEVA.get("quotations").get(at);
    }
}
