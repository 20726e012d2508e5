package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;

/** The text of an article, made by its forms without a script. */
@OnTheServer
class WritingAnArticleIT {

    private final Admin editor = Admin.as(Role.EDITOR);

    @Test
    void an_article_begins_with_a_headline_and_gets_its_address_from_it() {
        var reply = editor.post(
                "/admin/articles/new", "headline.uk", "Київ і Женева", "headline.en", "", "round", "", "slug", "");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).matches("/admin/articles/\\d+/text");
        var page = editor.get(reply.header("Location")).html();
        assertThat(page.select("#slug").val()).startsWith("kyiv-i-zheneva");
        assertThat(page.select("[name=headline.uk]").val()).isEqualTo("Київ і Женева");
        assertThat(page.select("#done").text()).isEqualTo("Статтю розпочато.");
    }

    @Test
    void who_clicks_twice_begins_one_article() {
        var form = new String[] {"headline.uk", "Двічі", "slug", "dvichi-" + System.nanoTime()};

        var first = editor.post("/admin/articles/new", form).header("Location");

        assertThat(editor.post("/admin/articles/new", form).header("Location")).isEqualTo(first);
    }

    @Test
    void what_is_missing_to_begin_is_told_and_what_was_typed_stays() {
        var reply = editor.post(
                "/admin/articles/new", "headline.uk", " ", "headline.en", "", "round", "yalta", "slug", "Не адреса");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href"))
                .containsExactly("#headline.uk", "#round", "#slug");
        assertThat(reply.html().select("#slug").val()).isEqualTo("Не адреса");
        assertThat(editor.post("/admin/articles/new", "headline.uk", "", "headline.en", "", "round", "", "slug", "")
                        .html()
                        .select(".error-summary a")
                        .eachAttr("href"))
                .containsExactly("#headline.uk");
    }

    @Test
    void the_overview_tells_what_is_missing_and_leads_to_where_it_is_mended() {
        var draft = DraftUnderWork.begunBy(editor);

        var page = draft.page("");

        assertThat(page.select(".issues a").eachAttr("href"))
                .contains(draft.path + "/text#sections", draft.path + "/text#lead", draft.path + "/photo#photo");
        assertThat(page.select(".way a[aria-current=page]").text()).startsWith("Огляд");
        assertThat(page.select(".way li").eachText()).anyMatch(step -> step.startsWith("Текст") && step.contains("1"));
    }

    @Test
    void paragraphs_are_added_and_parted_by_blank_lines_in_both_languages_at_once() {
        var draft = DraftUnderWork.begunBy(editor);

        var reply = draft.save(
                "lead.uk",
                "Вступ.",
                "lead.en",
                "Lead.",
                "sections.0.heading.uk",
                "Двері",
                "sections.0.heading.en",
                "The door",
                "sections.0.paragraphs.0.anchors",
                "",
                "sections.0.paragraphs.0.uk",
                "Перший.\n\nДругий.\n \nТретій.",
                "sections.0.paragraphs.0.en",
                "First.\r\n\r\nSecond.");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
        var page = draft.page("/text");
        assertThat(page.select("[name$=.anchors]").eachAttr("value")).containsExactly("p1", "p2", "p3");
        assertThat(page.select("textarea[name^=sections][name$=.uk]").eachText())
                .containsExactly("Перший.", "Другий.", "Третій.");
        assertThat(page.select("textarea[name^=sections][name$=.en]").eachText())
                .containsExactly("First.", "Second.");
        assertThat(page.select("[name=sections.0.heading.en]").val()).isEqualTo("The door");
    }

    @Test
    void an_anchor_is_never_given_again() {
        var draft = story("Перший.\n\nДругий.");

        draft.save("sections.0.paragraphs.1.uk", "");
        draft.save("sections.0.paragraphs.0.uk", "Перший.\n\nНовий.");

        assertThat(draft.page("/text").select("[name$=.anchors]").eachAttr("value"))
                .containsExactly("p1", "p3");
    }

    @Test
    void buttons_move_split_and_remove_before_anything_is_saved() {
        var draft = story("Перший.\n\nДругий.\n\nТретій.");
        var revisions = draft.revisions();

        var split = editor.post(draft.path + "/text", draft.typed("row", "split sections.0.paragraphs.1"))
                .html();
        assertThat(split.select("ol.sections > li")).hasSize(2);
        assertThat(split.select("[name=sections.1.paragraphs.0.uk]").text()).isEqualTo("Другий.");

        var moved = editor.post(draft.path + "/text", DraftUnderWork.typed(split, "row", "up sections.1.paragraphs.1"))
                .html();
        assertThat(moved.select("[name=sections.1.paragraphs.0.uk]").text()).isEqualTo("Третій.");

        var joined = editor.post(draft.path + "/text", DraftUnderWork.typed(moved, "row", "up sections.1.paragraphs.0"))
                .html();
        assertThat(joined.select("[name=sections.0.paragraphs.1.uk]").text()).isEqualTo("Третій.");

        var added = editor.post(draft.path + "/text", DraftUnderWork.typed(joined, "row", "add keyPoints"))
                .html();
        assertThat(added.select("[name=keyPoints.0.uk]")).hasSize(1);

        var removed = editor.post(
                        draft.path + "/text", DraftUnderWork.typed(added, "row", "remove sections.0.paragraphs.0"))
                .html();
        assertThat(removed.select("[name^=sections][name$=.anchors]").eachAttr("value"))
                .containsExactly("p3", "p2");
        assertThat(draft.revisions()).isEqualTo(revisions);

        editor.post(draft.path + "/text", DraftUnderWork.typed(removed, "do", "save"));
        assertThat(draft.page("/text").select("ol.sections > li")).hasSize(2);
        assertThat(draft.revisions()).isEqualTo(revisions + 1);
    }

    @Test
    void a_whole_text_can_be_pasted() {
        var draft = DraftUnderWork.begunBy(editor);

        var pasted = editor.post(
                        draft.path + "/text",
                        draft.typed(
                                "paste.uk", "Вступ.\n\nЩе.\n\n## Двері\n\nПро двері.",
                                "paste.en", "Intro.\n\n## The door\n\nOn the door.",
                                "row", "paste"))
                .html();

        assertThat(pasted.select("[name=sections.0.paragraphs.1.uk]").text()).isEqualTo("Ще.");
        assertThat(pasted.select("[name=sections.1.heading.uk]").val()).isEqualTo("Двері");
        assertThat(pasted.select("[name=sections.1.paragraphs.0.en]").text()).isEqualTo("On the door.");
        assertThat(pasted.select("[name=paste.uk]").text()).isEmpty();
    }

    @Test
    void the_preview_shows_markdown_through_the_sanitiser_and_saves_nothing() {
        var draft = story("Слова.");
        var revisions = draft.revisions();

        var page = editor.post(
                        draft.path + "/text",
                        draft.typed(
                                "sections.0.paragraphs.0.uk",
                                "**Важливо** <script>alert(1)</script> ${7*7}",
                                "do",
                                "preview"))
                .html();

        assertThat(page.select("#preview article[lang=uk] strong").text()).isEqualTo("Важливо");
        assertThat(page.select("#preview script")).isEmpty();
        assertThat(page.select("#preview").text()).contains("${7*7}");
        assertThat(draft.revisions()).isEqualTo(revisions);
    }

    @Test
    void saving_what_is_there_already_makes_no_revision() {
        var draft = story("Слова.");
        var revisions = draft.revisions();
        var form = draft.typed("lead.uk", "Вступ.", "sections.0.paragraphs.0.uk", "Слова.\n\nЩе.");

        assertThat(editor.post(draft.path + "/text", form).status()).isEqualTo(303);
        assertThat(editor.post(draft.path + "/text", form).status()).isEqualTo(303);

        assertThat(draft.revisions()).isEqualTo(revisions + 1);
        assertThat(draft.page("/text").select("[name$=.anchors]").eachAttr("value"))
                .containsExactly("p1", "p2");
    }

    @Test
    void key_points_gaps_source_and_counts_come_back_as_they_were_typed() {
        var draft = story("Сторони говорили.");

        var reply = draft.save(
                "keyPoints.0.uk",
                "Перше.",
                "keyPoints.1.uk",
                "",
                "keyPoints.2.en",
                "Third.",
                "outcome.uk",
                "домовилися",
                "outcomeParagraph",
                "p1",
                "durationParagraph",
                "p1",
                "source.name.uk",
                "Агенція",
                "source.url",
                "https://agency.example/1",
                "views",
                "1193",
                "viewsAsOf",
                "2022-01-10",
                "round",
                "geneva-2022-01-10",
                "lacunae.0.paragraph",
                "p1",
                "lacunae.0.after.uk",
                "Сторони",
                "lacunae.0.restoration.uk",
                "США й Росія",
                "lacunae.0.source.name.uk",
                "Архів");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
        var page = draft.page("/text");
        assertThat(page.select("[name=keyPoints.0.uk]").text()).isEqualTo("Перше.");
        assertThat(page.select("[name=keyPoints.1.en]").text()).isEqualTo("Third.");
        assertThat(page.select("#outcomeParagraph option[selected]").val()).isEqualTo("p1");
        assertThat(page.select("#round option[selected]").val()).isEqualTo("geneva-2022-01-10");
        assertThat(page.select("#views").val()).isEqualTo("1193");
        assertThat(page.select("[name=lacunae.0.restoration.uk]").val()).isEqualTo("США й Росія");
        assertThat(page.select("[name=source.url]").val()).isEqualTo("https://agency.example/1");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_all_that_was_typed_stays() {
        var draft = story("Сторони говорили.");
        var record = draft.record();

        var reply = draft.save(
                "slug",
                "Не адреса",
                "headline.uk",
                "З".repeat(301),
                "views",
                "багато",
                "viewsAsOf",
                "2022-02-30",
                "source.url",
                "javascript:alert(1)",
                "lacunae.0.after.uk",
                "Сторони",
                "lacunae.0.restoration.uk",
                "хтось",
                "sections.0.paragraphs.0.uk",
                "с".repeat(20_001));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href"))
                .contains(
                        "#slug",
                        "#headline.uk",
                        "#views",
                        "#viewsAsOf",
                        "#source.url",
                        "#lacunae.0.paragraph",
                        "#lacunae.0.source.name.uk",
                        "#sections.0.paragraphs.0.uk");
        assertThat(reply.html().select("[name=sections.0.paragraphs.0.uk]").text())
                .hasSize(20_001);
        assertThat(draft.record()).isEqualTo(record);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>x</b>", "${7*7}", "\u0000", "\ud800", "%", "' or 1=1 --", "__${T(java.lang.Runtime)}__"})
    void whatever_is_typed_is_text(String text) {
        var draft = story("Слова.");

        var reply = draft.save(
                "headline.uk",
                "Х" + text,
                "lead.uk",
                text,
                "sections.0.heading.uk",
                text,
                "sections.0.paragraphs.0.uk",
                "Слова " + text,
                "keyPoints.0.uk",
                text);

        assertThat(reply.status()).isEqualTo(303);
        var page = draft.page("/text");
        assertThat(page.select("main b")).isEmpty();
        // Only in what was typed: tokens and fingerprints may have any digits.
        assertThat(page.select("[name=lead.uk], [name=keyPoints.0.uk], textarea[name^=sections]")
                        .eachText())
                .noneMatch(shown -> shown.contains("49"));
        assertThat(draft.page("").select("main b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row=up+sections.99", "row=remove+sections.0.paragraphs.99", "row=split+sections.7.paragraphs.0",
                        "row=x",
                "row=add+sections.999.paragraphs", "row=down+sections", "do=nothing",
                        "sections.0.paragraphs.99999.uk=x",
                "sections.x.heading.uk=y", "saving=automatic", "do=preview&slug=x"
            })
    void a_forged_button_or_field_does_no_harm(String more) {
        var draft = story("Слова.");

        var body = Admin.encoded(draft.typed()) + "&" + more + "&csrf=" + editor.csrf();

        assertThat(editor.postEncoded(draft.path + "/text", body).status()).isIn(200, 303, 409, 422);
        assertThat(draft.record()).contains("Слова.");
    }

    @Test
    void every_page_is_valid_html() {
        var draft = story("Слова.");
        var wrong = draft.save("slug", "Не адреса", "keyPoints.0.uk", "Перше.", "lacunae.0.after.uk", "Слова");
        var previewed = editor.post(draft.path + "/text", draft.typed("do", "preview"));
        var withdrawn = editor.get("/admin/articles?state=WITHDRAWN");

        for (var reply : List.of(wrong, previewed, withdrawn))
            assertThat(HtmlValidity.errors(reply.body())).isEmpty();
        for (var path : List.of(
                "/admin/articles", "/admin/articles/new", draft.path, draft.path + "/text", draft.path + "/evidence"))
            assertThat(HtmlValidity.errors(editor.get(path).body())).as(path).isEmpty();
    }

    @Test
    void a_form_with_nothing_in_it_is_refused_not_saved() {
        var draft = story("Слова.");

        assertThat(editor.post(draft.path + "/text").status()).isEqualTo(422);
        assertThat(draft.record()).contains("Слова.");
    }

    @Test
    void authors_write_their_own_and_see_no_other() {
        var author = Admin.as(Role.AUTHOR);
        var own = DraftUnderWork.begunBy(author);
        var foreign = story("Слова.").with(author);

        assertThat(own.save("lead.uk", "Вступ.").status()).isEqualTo(303);
        for (var page : new String[] {"", "/text", "/evidence", "/presence"})
            assertThat(author.get(foreign.path + page).status()).as(page).isEqualTo(403);
        assertThat(author.post(foreign.path + "/text", "headline.uk", "Моє").status())
                .isEqualTo(403);
        assertThat(author.post(foreign.path + "/tags", "tags", "моє").status()).isEqualTo(403);
        assertThat(author.post("/admin/articles/selection", "selection", "" + foreign.id, "tag", "x")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/text", "/evidence", "/presence"})
    void what_nobody_began_is_not_found(String page) {
        assertThat(editor.get("/admin/articles/999999999" + page).status()).isEqualTo(404);
        assertThat(editor.get("/admin/articles/0" + page).status()).isEqualTo(404);
        assertThat(editor.get("/admin/articles/99999999999999999999" + page).status())
                .isEqualTo(404);
    }

    private DraftUnderWork story(String text) {
        var draft = DraftUnderWork.begunBy(editor);
        assertThat(draft.save("sections.0.paragraphs.0.anchors", "", "sections.0.paragraphs.0.uk", text)
                        .status())
                .isEqualTo(303);
        return draft;
    }
}
