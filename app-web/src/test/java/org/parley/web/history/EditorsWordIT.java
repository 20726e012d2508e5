package org.parley.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** When an editor sees a change differently, or knows what came after. */
@OnTheServer
class EditorsWordIT {

    private static final String READERS = "/uk/negotiations/us-russia-security/positions/russia/nato-enlargement";

    private final Admin editor = Admin.as(Role.EDITOR);
    private final Map<String, String> form = new LinkedHashMap<>();
    private final String negotiation =
            "/admin/negotiations/" + Database.text("select id from negotiation where slug = 'us-russia-security'");
    private final String change = negotiation + "/changes/brussels-2022-01-12/russia/nato-enlargement";
    private final String evidence = negotiation + "/evidence";
    private final String position = Database.text("select concat(p.article_id, '.', p.record_key) from party_position p"
            + " join article a on a.id = p.article_id join party y on y.id = p.party_id join topic t on t.id = p.topic_id"
            + " where a.slug = 'geneva-2022-01-10' and y.slug = 'russia' and t.slug = 'nato-enlargement'");

    @AfterEach
    void away() {
        Database.run("delete from overrule where changed_by <> 'Parley'");
        Database.run("delete from finding where changed_by <> 'Parley'");
    }

    @Test
    void readers_get_the_mark_of_the_editor_with_its_reason_and_the_derived_one_until_it_is_taken_back() {
        overrule("HARDENED", "Тепер — письмово.");

        assertThat(send(change).header("Location")).endsWith("/changes?round=brussels-2022-01-12");

        var told =
                Site.get(READERS).html().select("#brussels-2022-01-12 .change").text();
        assertThat(told).contains("посилено", "Тепер — письмово.", "випливає: повторено");
        assertThat(editor.get(negotiation + "/changes?round=brussels-2022-01-12")
                        .html()
                        .select(".mark.hardened"))
                .isNotEmpty();
        assertThat(audited("MARK_OVERRULED")).isPositive();

        assertThat(editor.post(change + "/removal", "base", "1").status()).isEqualTo(303);
        assertThat(Site.get(READERS)
                        .html()
                        .select("#brussels-2022-01-12 .change")
                        .text())
                .contains("повторено")
                .doesNotContain("письмово");
        assertThat(audited("MARK_RESTORED")).isPositive();
    }

    @Test
    void of_two_editors_at_once_the_second_gets_both_texts() {
        overrule("HARDENED", "Перше слово.");
        send(change);
        overrule("SOFTENED", "Друге слово.");

        var reply = send(change);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select(".theirs").text()).contains("Редактор");
        assertThat(reply.html().select("main").text()).contains("Перше слово.");
        assertThat(reply.html().select("[name='reason.uk']").text()).isEqualTo("Друге слово.");
        form.put("base", reply.html().select("[name=base]").first().val());
        assertThat(send(change).status()).isEqualTo(303);
        assertThat(editor.post(change + "/removal", "base", "1").status()).isEqualTo(409);
        assertThat(Site.get(READERS).body()).contains("Друге слово.");
    }

    @ParameterizedTest
    @CsvSource({"mark,,mark", "mark,BETTER,mark", "reason.uk,,reason.uk"})
    void what_is_missing_of_an_overruled_mark_is_told_at_its_field(String field, String value, String at) {
        overrule("HARDENED", "Пояснення.");
        form.put(field, value == null ? "" : value);

        var reply = send(change);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).containsExactly("#" + at);
        assertThat(Database.text("select count(*) from overrule where changed_by <> 'Parley'"))
                .isEqualTo("0");
    }

    @Test
    void later_evidence_is_beside_the_position_at_once_and_gone_when_it_is_removed() {
        finding();
        var begun = editor.get(change.replace("brussels-2022-01-12", "geneva-2022-01-10"))
                .html()
                .select("a[href*='evidence/new?position=']")
                .attr("href");
        assertThat(editor.get(begun).html().select("[name=position] [selected]").val())
                .isEqualTo(position);

        assertThat(send(evidence + "/new").header("Location")).endsWith("/evidence");
        assertThat(Site.get(READERS).html().select(".reported.checked .finding").text())
                .contains("24 лютого 2022", "суперечить", "Сталося інакше.", "Зведення");

        var id = Database.text("select id from finding where changed_by <> 'Parley'");
        var page = editor.get(evidence + "/" + id).html();
        assertThat(page.select("[name=position] [selected]").val()).isEqualTo(position);
        assertThat(page.select("[name=date]").val()).isEqualTo("2022-02-24");
        form.put("base", page.select("[name=base]").first().val());
        form.put("what.uk", "Сталося зовсім інакше.");
        assertThat(send(evidence + "/" + id).status()).isEqualTo(303);
        assertThat(Site.get(READERS).body()).contains("Сталося зовсім інакше.");

        form.put("what.uk", "Друга думка.");
        var late = send(evidence + "/" + id);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".theirs").text()).contains("Сталося зовсім інакше.");
        assertThat(late.html().select("[name='what.uk']").text()).isEqualTo("Друга думка.");

        assertThat(editor.post(evidence + "/" + id + "/removal", "base", "1").status())
                .isEqualTo(409);
        assertThat(editor.post(evidence + "/" + id + "/removal", "base", "2").status())
                .isEqualTo(303);
        assertThat(Site.get(READERS).html().select(".finding")).isEmpty();
        assertThat(audited("FINDING_ADDED")).isPositive();
        assertThat(audited("FINDING_REMOVED")).isPositive();

        // Who still has the form open may put it back.
        form.put("base", "2");
        var gone = send(evidence + "/" + id);
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.html().select("main form").first().attr("action")).endsWith("/evidence/new");
    }

    @ParameterizedTest
    @CsvSource({
        "position,,position",
        "position,1.s999,position",
        "date,,date",
        "date,2022-02-30,date",
        "date,yesterday,date",
        "date,2021,date",
        "date,2022-01-09,date",
        "date,9999,date",
        "date,9999-12-31,date",
        "bearing,,bearing",
        "what.uk,,what.uk",
        "source.name.uk,,source.name.uk",
        "source.url,javascript:alert(1),source.url"
    })
    void what_is_wrong_with_evidence_is_told_at_its_field_and_all_that_was_typed_stays(
            String field, String value, String at) {
        finding();
        form.put("words.uk", "Слова джерела");
        form.put(field, value == null ? "" : value);

        var reply = send(evidence + "/new");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).containsExactly("#" + at);
        assertThat(reply.html().select("[name='words.uk']").text()).isEqualTo("Слова джерела");
        assertThat(Database.text("select count(*) from finding where changed_by <> 'Parley'"))
                .isEqualTo("0");
    }

    @Test
    void evidence_of_other_talks_is_out_of_reach() {
        finding();
        send(evidence + "/new");
        var id = Database.text("select id from finding where changed_by <> 'Parley'");
        try (var others = new LiveTalks("others")) {
            var there = "/admin/negotiations/" + others.id() + "/evidence/" + id;
            assertThat(editor.get(there).status()).isEqualTo(404);
            form.put("base", "1");
            assertThat(send(there).status()).isEqualTo(404);
            assertThat(editor.post(there + "/removal", "base", "1").status()).isEqualTo(404);
        }
        assertThat(Database.text("select count(*) from finding where changed_by <> 'Parley'"))
                .isEqualTo("1");
    }

    @Test
    void html_is_harmless_text() {
        finding();
        form.put("what.uk", "<img src=x onerror=alert(1)> ${7*7}");
        send(evidence + "/new");

        var shown = Site.get(READERS).html().select(".finding");
        assertThat(shown.select("img")).isEmpty();
        assertThat(shown.text()).contains("<img src=x onerror=alert(1)> ${7*7}");
    }

    @Test
    void only_editors_have_a_say_and_only_on_what_is_there() {
        var author = Admin.as(Role.AUTHOR);

        assertThat(author.get(negotiation + "/changes").status()).isEqualTo(403);
        assertThat(author.post(change, "mark", "NEW").status()).isEqualTo(403);
        assertThat(author.post(evidence + "/new", "date", "2022").status()).isEqualTo(403);
        assertThat(editor.get(negotiation + "/changes/geneva-2022-01-10/russia/nothing")
                        .status())
                .isEqualTo(404);
        assertThat(editor.get(evidence + "/999999").status()).isEqualTo(404);
        assertThat(editor.get("/admin/negotiations/999999/changes").status()).isEqualTo(404);
    }

    private void overrule(String mark, String reason) {
        form.put("base", "0");
        form.put("mark", mark);
        form.put("reason.uk", reason);
    }

    private void finding() {
        form.put("position", position);
        form.put("date", "2022-02-24");
        form.put("bearing", "CONTRADICTS");
        form.put("what.uk", "Сталося інакше.");
        form.put("source.name.uk", "Зведення");
        form.put("source.url", "https://example.org/later");
    }

    private Reply send(String address) {
        return editor.post(
                address,
                form.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private static int audited(String deed) {
        return Integer.parseInt(Database.text("select count(*) from audit_entry where deed = ?", deed));
    }
}
