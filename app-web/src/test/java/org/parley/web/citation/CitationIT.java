package org.parley.web.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** Given a published article, when a reader wants to refer to a paragraph, a cell or somebody's words. */
@OnTheServer
class CitationIT {

    private static final String GENEVA = "/articles/geneva-2022-01-10";
    private static final String CITATION = GENEVA + "/versions/1/citation";

    @ParameterizedTest
    @EnumSource
    void every_paragraph_cell_and_quotation_of_the_article_leads_to_its_citation(Reader reader) {
        var page = reader.opens(GENEVA);
        var links = page.select("a.cite").eachAttr("href");

        assertThat(page.select(".paragraph, figure[id^=p]"))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.select("a.cite")).hasSize(1));
        assertThat(page.select("table.comparison td"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.select("a.cite").attr("href"))
                        .isEqualTo(reader.address(CITATION) + "?of=" + cell.id()));
        assertThat(links)
                .contains(reader.address(CITATION) + "?of=p4", reader.address(CITATION) + "?of=q1")
                .allSatisfy(link -> assertThat(Site.get(link).status()).as(link).isEqualTo(200));
    }

    @ParameterizedTest
    @EnumSource
    void it_shows_the_exact_words_and_a_lasting_address_with_the_hash(Reader reader) {
        var paragraph = Sample.paragraphs(Sample.GENEVA).stream()
                .filter(p -> p.get("anchor").asText().equals("p4"))
                .findFirst()
                .orElseThrow();
        var hash = Database.text("select v.hash from version v join article a on a.id = v.manuscript_id"
                + " where a.slug = 'geneva-2022-01-10' and v.number = 1");

        var page = reader.opens(CITATION + "?of=p4");

        assertThat(page.selectFirst(".cited blockquote").text())
                .isEqualTo(reader.text(paragraph.get("text")).replaceAll("\\s+", " "));
        assertThat(page.selectFirst("dl").text()).contains(hash);
        assertThat(page.selectFirst("dl a").text()).isEqualTo(Site.PUBLIC + reader.address(GENEVA) + "/versions/1#p4");
        assertThat(page.selectFirst("dl a").attr("href")).isEqualTo(reader.address(GENEVA) + "/versions/1#p4");
        assertThat(reader.opens(GENEVA + "/versions/1").selectFirst("#p4")).isNotNull();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void the_text_follows_the_style_of_each_language() {
        assertThat(Reader.UK
                        .opens(CITATION + "?of=p4")
                        .selectFirst("p.reference")
                        .text())
                .startsWith(Reader.UK.text(Sample.GENEVA.get("headline")))
                .contains(" Parley. 10.01.2022. Версія 1, абз. 4. URL: https://parley.example/uk/articles/geneva")
                .containsPattern("\\(дата звернення: \\d\\d\\.\\d\\d\\.\\d{4}\\)\\.$");
        assertThat(Reader.EN
                        .opens(CITATION + "?of=p4")
                        .selectFirst("p.reference")
                        .text())
                .startsWith("“" + Reader.EN.text(Sample.GENEVA.get("headline")))
                .contains(".” Parley, January 10, 2022. Version 1, para. 4. Accessed ")
                .endsWith("https://parley.example/en/articles/geneva-2022-01-10/versions/1#p4.");
    }

    @ParameterizedTest
    @EnumSource
    void a_cell_without_a_position_is_cited_with_the_reason(Reader reader) {
        var cell = reader.opens(GENEVA).selectFirst("td.absent");

        var page = reader.opens(CITATION + "?of=" + cell.id());

        var reason = cell.selectFirst(".absence > span").text();
        assertThat(page.selectFirst(".cited").text()).contains(reason);
        assertThat(page.select("pre").text()).contains("abstract = {" + reason);
    }

    @ParameterizedTest
    @EnumSource
    void what_parties_hold_together_is_cited_for_each_of_them_and_stands_in_one_place(Reader reader) {
        var joint = reader.opens(GENEVA).selectFirst("td[colspan]");
        var topic = joint.id().replaceAll(".*\\.", "");

        for (var party : List.of("us", "russia")) {
            var page = reader.opens(CITATION + "?of=" + party + "." + topic);

            assertThat(page.selectFirst(".cited").text())
                    .contains(reader.text(Sample.party("us").get("shortName")))
                    .contains(reader.text(Sample.party("russia").get("shortName")))
                    .contains(joint.selectFirst(".claim > span").text());
            assertThat(page.selectFirst("dl a").attr("href")).endsWith("#" + joint.id());
        }
    }

    @Test
    void a_position_alone_can_be_cited() {
        var position = Sample.GENEVA.get("positions").get(0);

        var page = Reader.EN.opens(CITATION + "?of=" + position.get("key").asText());

        assertThat(page.selectFirst(".cited").text()).contains(Reader.EN.text(position.get("summary")));
        assertThat(page.select(".cited .position")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'',parley-geneva-2022-01-10-v1",
        "?of=p4,parley-geneva-2022-01-10-v1-p4",
        "?of=q1,parley-geneva-2022-01-10-v1-q1",
        "?of=us.nato-enlargement,parley-geneva-2022-01-10-v1-us-nato-enlargement"
    })
    void the_files_are_of_their_kind_and_named_after_what_they_cite(String of, String name) throws Exception {
        var bib = Site.get("/uk" + CITATION + ".bib" + of);
        var ris = Site.get("/uk" + CITATION + ".ris" + of);

        assertThat(bib.header("Content-Type")).isEqualTo("application/x-bibtex;charset=utf-8");
        assertThat(bib.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + ".bib\"");
        assertThat(new BibTeXParser()
                        .parseFully(new StringReader(bib.body()))
                        .getEntries()
                        .keySet())
                .hasToString("[" + name + "]");
        assertThat(ris.header("Content-Type")).isEqualTo("application/x-research-info-systems;charset=utf-8");
        assertThat(ris.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + ".ris\"");
        assertThat(ris.body())
                .startsWith("TY  - NEWS\r\nID  - " + name + "\r\n")
                .endsWith("\r\nER  -\u0020\r\n");
    }

    @Test
    void an_old_version_stays_what_it_is_and_leads_to_the_current_one() {
        Database.run("update article set version = 2 where slug = 'geneva-2022-01-10'");
        try {
            var notice = Reader.UK.opens(CITATION + "?of=p4").selectFirst("[role=note]");

            assertThat(notice.text()).contains("Ви читаєте версію 1");
            assertThat(notice.select("a").attr("href")).isEqualTo("/uk" + GENEVA + "/citation?of=p4");
            var current = Site.get("/uk" + GENEVA + "/citation?of=p4");
            assertThat(current.status()).isEqualTo(303);
            assertThat(current.header("Location")).endsWith(GENEVA + "/versions/2/citation?of=p4");
        } finally {
            Database.run("update article set version = 1 where slug = 'geneva-2022-01-10'");
        }
        assertThat(Reader.UK.opens(CITATION).select("[role=note]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?of=p999",
                "?of=q999",
                "?of=us.nowhere",
                "?of=%3Cscript%3E",
                "?of=P4",
                ".bib?of=p999",
                ".ris?of=x"
            })
    void a_place_that_the_version_does_not_have_is_told_so_with_help(String of) {
        for (var reader : Reader.values()) {
            var reply = Site.get(reader.address(CITATION) + of);

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.html().select("main a").eachAttr("href"))
                    .contains(reader.address(GENEVA) + "/versions/1", reader.address(GENEVA) + "/versions");
            assertThat(reply.body()).doesNotContain("<script>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk/articles/geneva-2022-01-10/versions/99/citation",
                "/uk/articles/nowhere/versions/1/citation",
                "/uk/articles/nowhere/citation",
                "/uk/articles/geneva-2022-01-10/versions/1/citation.pdf",
                "/uk/articles/geneva-2022-01-10/citation?of=a%0d%0ab"
            })
    void what_never_was_cannot_be_cited(String path) {
        assertThat(Site.get(path).status()).isEqualTo(404);
    }

    @Test
    void the_pages_are_valid_html() {
        for (var of : List.of("", "?of=p4", "?of=q1", "?of=us.nato-enlargement", "?of=p999"))
            for (var reader : Reader.values())
                assertThat(HtmlValidity.errors(
                                Site.get(reader.address(CITATION) + of).body()))
                        .as(of)
                        .isEmpty();
    }
}
