package org.parley.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.LiveArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** The ledger of follow-ups at the desk, and what became of each. */
@OnTheServer
class FollowUpAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);
    private final LiveArticle article = LiveArticle.of("ledger", "{\"uk\":\"Про обіцянки\"}");
    private final Map<String, String> form = new LinkedHashMap<>();
    private long id;

    @BeforeEach
    void a_promise() {
        id = promise("f1", "Скликати засідання комісії", "2022-02");
        form.put("status", "DONE");
        form.put("since", "2022-02-05");
        form.put("source.name.uk", "Зведення");
    }

    @AfterEach
    void away() {
        Database.run(
                "delete from status_entry where follow_up_id in (select id from follow_up where record_key like 'x%')");
        Database.run(
                "delete from follow_up_party where follow_up_id in (select id from follow_up where record_key like 'x%')");
        Database.run("delete from follow_up where record_key like 'x%'");
        article.close();
    }

    @Test
    void what_became_of_it_is_on_the_readers_page_at_once() {
        form.put("source.url", "https://example.org/summary");
        form.put("note.uk", "Засідання відбулося.");

        assertThat(record().header("Location")).endsWith("/admin/follow-ups/" + id);

        var readers = Site.get("/uk/follow-ups/" + id).html();
        assertThat(readers.select(".history").text()).contains("виконано", "5 лютого 2022", "Засідання відбулося.");
        assertThat(readers.select(".facts .status").text()).isEqualTo("виконано");
        assertThat(list("?status=DONE&q=комісії").text()).contains("Скликати засідання комісії");
        assertThat(Database.text("select count(*) from audit_entry where subject = ?", "follow-up " + id))
                .isEqualTo("1");
    }

    @Test
    void a_second_click_records_once() {
        record();
        record();

        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void a_mistake_is_put_right_by_a_further_entry() {
        record();
        form.put("status", "UNDER_WAY");
        form.put("note.uk", "Попередній запис помилковий.");

        assertThat(record().status()).isEqualTo(303);

        assertThat(entries()).isEqualTo(2);
        assertThat(editor.get("/admin/follow-ups/" + id)
                        .html()
                        .select(".history")
                        .text())
                .contains("виконано", "триває");
        assertThat(list("?q=скликати").select("tbody .status.overdue").text()).isEqualTo("прострочено");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "status,,status",
        "status,OVERDUE,status",
        "status,SOON,status",
        "since,,since",
        "since,2022-02-30,since",
        "since,2022-01-09,since",
        "since,9999-12-31,since",
        "since,-1,since",
        "source.name.uk,,source.name.uk",
        "source.url,ftp://example.org,source.url"
    })
    void what_is_wrong_is_told_at_its_field_and_nothing_is_recorded(String field, String value, String at) {
        form.put(field, value == null ? "" : value);
        form.put("note.uk", "Моя примітка");

        var reply = record();

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).containsExactly("#" + at);
        assertThat(reply.html().select("[name=note.uk]").text()).isEqualTo("Моя примітка");
        assertThat(entries()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note.uk", "source.name.uk", "source.url", "status", "since"})
    void ten_thousand_letters_are_refused(String field) {
        form.put(field, "щ".repeat(10_000));

        assertThat(record().status()).isEqualTo(422);
        assertThat(entries()).isZero();
    }

    @Test
    void html_and_expressions_are_harmless_text() {
        form.put("note.uk", "<img src=x onerror=alert(1)> ${7*7}\u0000");

        assertThat(record().status()).isEqualTo(303);

        for (var page : new Document[] {
            editor.get("/admin/follow-ups/" + id).html(),
            Site.get("/uk/follow-ups/" + id).html()
        }) {
            assertThat(page.select(".history img")).isEmpty();
            assertThat(page.select(".history").text()).contains("<img src=x onerror=alert(1)> ${7*7}");
        }
    }

    @Test
    void the_list_is_narrowed_by_status_party_negotiation_and_words() {
        assertThat(list("?q=" + "скликати+коміс").select("tbody tr")).hasSize(1);
        assertThat(list("?q=скликати&status=OVERDUE").select("tbody tr")).hasSize(1);
        assertThat(list("?q=скликати&status=AGREED").select("tbody tr")).isEmpty();
        assertThat(list("?q=скликати&party=us").select("tbody tr")).hasSize(1);
        assertThat(list("?q=скликати&party=ukraine").select("tbody tr")).isEmpty();
        assertThat(list("?q=скликати&negotiation=us-russia-security").text()).contains("Нічого такого не знайдено");
        assertThat(list("").select("tbody tr").size()).isGreaterThan(1);
    }

    @Test
    void the_filters_stay_as_they_were_set() {
        var page = list("?q=скликати&status=OVERDUE&party=us&sort=due");

        assertThat(page.select("[name=q]").val()).isEqualTo("скликати");
        assertThat(page.select("[name=status] [selected]").val()).isEqualTo("OVERDUE");
        assertThat(page.select("[name=party] [selected]").val()).isEqualTo("us");
        assertThat(page.select("[name=sort] [selected]").val()).isEqualTo("due");
    }

    @Test
    void a_long_list_goes_on_page_by_page() {
        for (int i = 0; i < 60; i++) promise("x" + i, "Гортати сторінки", "2022-02");

        var first = list("?q=гортати&sort=due");
        var second = list(first.select("a[rel=next]").attr("href").replace("/admin/follow-ups", ""));

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr")).hasSize(10);
        assertThat(second.select("tbody a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select("tbody a").eachAttr("href"));
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/admin/follow-ups");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=NONE",
                "?after=x",
                "?after=2022-01-10,x",
                "?after=,",
                "?after=99999-01-01,1",
                "?after=-2022-01-01,1",
                "?after=2022-01-10,99999999999999999999",
                "?q=%00",
                "?q=%22%2B*~()@%3C%3E",
                "?q=%ED%A0%80",
                "?party=%00&negotiation=../..",
                "?sort=;drop",
                "?q=$%7B7*7%7D"
            })
    void whatever_an_address_asks_for_there_is_a_list(String query) {
        assertThat(editor.get("/admin/follow-ups" + query).status()).isEqualTo(200);
    }

    @Test
    void only_editors_keep_the_ledger() {
        var author = Admin.as(Role.AUTHOR);

        assertThat(author.get("/admin/follow-ups").status()).isEqualTo(403);
        assertThat(author.get("/admin/follow-ups/" + id).status()).isEqualTo(403);
        assertThat(author.post("/admin/follow-ups/" + id + "/status-entries", "status", "DONE")
                        .status())
                .isEqualTo(403);
        assertThat(editor.get("/admin/follow-ups/999999999").status()).isEqualTo(404);
        assertThat(entries()).isZero();
    }

    private Document list(String query) {
        var reply = editor.get("/admin/follow-ups" + query);
        assertThat(reply.status()).isEqualTo(200);
        return reply.html();
    }

    private Reply record() {
        return editor.post(
                "/admin/follow-ups/" + id + "/status-entries",
                form.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private int entries() {
        return Integer.parseInt(Database.text("select count(*) from status_entry where follow_up_id = ?", id));
    }

    private long promise(String key, String what, String due) {
        var promise = Database.insert(
                "insert into follow_up (article_id, record_key, ordinal, what, due, due_by, agreed_on, passage_paragraph,"
                        + " search_text) select id, ?, 0, ?, ?, last_day(?), '2022-01-10', 'p1', ? from article"
                        + " where slug = 'ledger'",
                "x" + key,
                "{\"uk\":\"" + what + "\"}",
                due,
                due + "-01",
                what);
        Database.run(
                "insert into follow_up_party (follow_up_id, ordinal, party_id) select ?, 0, id from party where slug = 'us'",
                promise);
        return promise;
    }
}
