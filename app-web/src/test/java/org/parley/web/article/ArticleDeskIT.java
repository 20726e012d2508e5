package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Queries;

/** The list of articles at the desk, their tags, and who else is there. */
@OnTheServer
class ArticleDeskIT {

    private final Admin editor = Admin.as(Role.EDITOR);

    @Test
    void words_of_the_text_are_searched_not_only_headlines() {
        var draft = DraftUnderWork.begunBy(editor);
        draft.save("sections.0.paragraphs.0.uk", "Згадано своєрідність моменту.");

        assertThat(listed("?q=своєрідн")).containsExactly(draft.path);
        assertThat(listed("?q=" + "своєрідність+моменту+немає")).isEmpty();
    }

    @Test
    void filters_keep_what_they_ask_for_and_say_so_when_nothing_is_left() {
        var draft = DraftUnderWork.begunBy(editor);
        assertThat(draft.save("round", "geneva-2022-01-10", "lead.uk", "Лише українською.")
                        .status())
                .isEqualTo(303);
        editor.post(draft.path + "/tags", "tags", "мітка" + draft.id);

        for (var filter : List.of(
                "?negotiation=" + negotiation(draft),
                "?state=DRAFT",
                "?missing=en",
                "?age=DAY",
                "?editor=" + Admin.editor(Role.EDITOR),
                "?tagged=мітка" + draft.id,
                "?order=BEGUN",
                "?order=TITLE&tagged=мітка" + draft.id))
            if (!filter.contains("negotiation"))
                assertThat(listed(filter)).as(filter).contains(draft.path);
        assertThat(listed("?state=WITHDRAWN&tagged=мітка" + draft.id)).isEmpty();
        assertThat(editor.get("/admin/articles?state=WITHDRAWN&tagged=мітка" + draft.id)
                        .html()
                        .select("main")
                        .text())
                .contains("Таких статей немає.");
        assertThat(listed("?missing=uk&tagged=мітка" + draft.id)).isEmpty();
        assertThat(listed("?age=OLDER_THAN_YEAR&tagged=мітка" + draft.id)).isEmpty();
    }

    @Test
    void the_sample_is_there_with_its_parties() {
        assertThat(listed("?party=ukraine&order=TITLE")).isNotEmpty();
        assertThat(listed("?q=ядерн")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%00",
                "?q=+-*()",
                "?q=%ff",
                "?state=x",
                "?editor=x",
                "?age=x",
                "?order=x",
                "?missing=de",
                "?tagged=%27",
                "?party=%3Cb%3E",
                "?negotiation=$%7B7*7%7D",
                "?q=%22",
                "?after="
            })
    void whatever_the_address_asks_for_is_no_error(String query) {
        assertThat(editor.get("/admin/articles" + query).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=x", "?after=7", "?after=7,yesterday", "?after=-1,2022-01-10T00:00:00Z"})
    void a_place_that_is_none_is_not_found(String query) {
        assertThat(editor.get("/admin/articles" + query).status()).isEqualTo(404);
    }

    @Test
    void a_long_list_goes_on_where_the_page_ended_with_the_same_filters() {
        var tag = "довгий" + System.nanoTime();
        for (int i = 0; i < 51; i++) {
            var id = Database.insert(
                    "insert into manuscript (slug, title, revised_at) values ('x', ?, date_add('2020-01-01', interval ? minute))",
                    "Т" + i,
                    i);
            Database.run("insert into manuscript_tag values (?, ?)", id, tag);
        }
        try {
            var first = editor.get("/admin/articles?tagged=" + tag).html();
            var next = first.select("a[rel=next]").attr("href");
            assertThat(first.select("tbody tr")).hasSize(50);
            assertThat(next).contains("tagged=");
            assertThat(editor.get(next).html().select("tbody tr")).hasSize(1);
        } finally {
            Database.run("delete t from manuscript_tag t where t.tag = ?", tag);
            Database.run("delete from manuscript where slug = 'x' and title like 'Т%'");
        }
    }

    @Test
    void the_list_asks_as_many_questions_for_many_articles_as_for_few() {
        editor.get("/admin/articles");

        assertThat(Queries.during(() -> editor.get("/admin/articles"))).isLessThan(40);
    }

    @Test
    void the_chosen_ones_get_a_tag_at_once_and_lose_it_again() {
        var one = DraftUnderWork.begunBy(editor);
        var other = DraftUnderWork.begunBy(editor);
        var tag = "разом" + one.id;

        var reply = editor.post(
                "/admin/articles/selection",
                "selection",
                "" + one.id,
                "selection",
                "" + other.id,
                "tag",
                tag,
                "do",
                "tag",
                "state",
                "DRAFT");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo("/admin/articles?state=DRAFT");
        assertThat(listed("?tagged=" + tag)).containsExactlyInAnyOrder(one.path, other.path);

        editor.post("/admin/articles/selection", "selection", "" + one.id, "tag", tag, "do", "untag");
        assertThat(listed("?tagged=" + tag)).containsExactly(other.path);
    }

    @Test
    void nothing_chosen_or_no_tag_is_told_and_the_boxes_stay() {
        var draft = DraftUnderWork.begunBy(editor);

        var noTag = editor.post("/admin/articles/selection", "selection", "" + draft.id, "tag", " ", "do", "tag");
        assertThat(noTag.status()).isEqualTo(422);
        assertThat(noTag.html().select("input[name=selection][checked]").eachAttr("value"))
                .containsExactly("" + draft.id);
        assertThat(editor.post("/admin/articles/selection", "tag", "x", "do", "tag")
                        .status())
                .isEqualTo(422);
        assertThat(editor.post("/admin/articles/selection", "selection", "x'", "tag", "т".repeat(51))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void tags_of_an_article_are_those_that_were_typed() {
        var draft = DraftUnderWork.begunBy(editor);

        editor.post(draft.path + "/tags", "tags", "б, а;б, <b>");
        assertThat(draft.page("").select("#tags").val().split(", ")).containsExactlyInAnyOrder("а", "б", "<b>");
        editor.post(draft.path + "/tags", "tags", "а");
        assertThat(draft.page("").select("#tags").val()).isEqualTo("а");
        assertThat(editor.post(draft.path + "/tags", "tags", "т".repeat(51)).status())
                .isEqualTo(422);
    }

    @Test
    void authors_see_what_they_began() {
        var author = Admin.as(Role.AUTHOR);
        var own = DraftUnderWork.begunBy(author);
        var foreign = DraftUnderWork.begunBy(editor);

        var listed = author.get("/admin/articles").html().select("tbody th a").eachAttr("href");

        assertThat(listed).contains(own.path).doesNotContain(foreign.path);
        assertThat(author.get("/admin/articles?editor=" + Admin.editor(Role.EDITOR))
                        .html()
                        .select("tbody th a")
                        .eachAttr("href"))
                .doesNotContain(foreign.path);
    }

    @Test
    void each_sees_that_the_other_is_there() {
        var draft = DraftUnderWork.begunBy(editor);
        assertThat(draft.page("/text").select(".others p")).isEmpty();

        var colleague = Admin.as(Role.ADMINISTRATOR);
        assertThat(draft.with(colleague).page("").select(".others").text())
                .isEqualTo("Редактор теж працює над цією статтею: щойно");
        assertThat(draft.page("/presence").select(".others").text()).startsWith("Адміністратор теж працює");

        Database.run(
                "update presence set seen_at = date_sub(utc_timestamp(), interval 1 hour) where manuscript_id = ?",
                draft.id);
        assertThat(draft.page("/text").select(".others p")).isEmpty();
    }

    private static String negotiation(DraftUnderWork draft) {
        return Database.text("select negotiation from manuscript where id = ?", draft.id);
    }

    private List<String> listed(String query) {
        var reply = editor.get("/admin/articles" + query);
        assertThat(reply.status()).as(query).isEqualTo(200);
        return reply.html().select("tbody th a").eachAttr("href");
    }
}
