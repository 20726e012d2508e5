package org.parley.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** The log, as administrators search and export it. */
@OnTheServer
class AuditIT {

    private final Admin administrator = Admin.as(Role.ADMINISTRATOR);
    private final long editor = Admin.editor(Role.EDITOR);
    private final String mark = "test-" + System.nanoTime();

    @BeforeEach
    void a_log() {
        for (int i = 1; i <= 120; i++)
            entry(
                    "2001-01-%02d 12:00:00".formatted(i % 28 + 1),
                    i % 2 == 0 ? editor : null,
                    "PUBLISHED",
                    mark + " " + i);
        entry("2001-02-03 22:30:00", null, "SIGN_IN_FAILED", mark + " Літера");
    }

    @Test
    void it_is_paged_newest_first_without_losing_or_repeating_an_entry() {
        var seen = new LinkedHashSet<String>();
        var next = "/admin/audit?q=" + mark;
        var pages = 0;
        while (!next.isEmpty()) {
            var page = administrator.get(next).html();
            var subjects = page.select("tbody td:nth-child(4)").eachText();
            assertThat(seen).doesNotContainAnyElementsOf(subjects);
            seen.addAll(subjects);
            next = page.select("a[rel=next]").attr("href");
            pages++;
        }

        assertThat(seen).hasSize(121).first().isEqualTo(mark + " Літера");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void it_is_searched_by_who_deed_subject_and_days_of_the_sites_zone() {
        assertThat(found("who=" + editor + "&q=" + mark)).hasSize(50);
        assertThat(found("deed=SIGN_IN_FAILED&q=" + mark)).containsExactly(mark + " Літера");
        assertThat(found("q=" + mark + "+ЛІТЕРА")).containsExactly(mark + " Літера");
        // Half past ten in the evening in UTC is the next day in Kyiv.
        assertThat(found("from=2001-02-04&until=2001-02-04&q=" + mark)).hasSize(1);
        assertThat(found("from=2001-02-03&until=2001-02-03&q=" + mark)).isEmpty();
        assertThat(found("deed=PUBLISHED&from=2001-01-29&q=" + mark)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who=x&deed=KING&from=yesterday&until=2001-02-30",
                "q=%25&before=x",
                "q=%00&who=-1",
                "q='%20or%201=1",
                "before=99999999999999999999&who=99999999999999999999",
                "from=-999999999-01-01",
                "q=%F0%9F%95%8A<script>"
            })
    void odd_questions_are_told_off_and_harmless(String query) {
        var reply =
                administrator.get("/admin/audit?" + query.replace("<", "%3C").replace(">", "%3E"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).doesNotContain("<script>");
    }

    @Test
    void the_same_entries_come_out_as_a_table_and_that_is_noted() {
        entry("2001-03-01 00:00:00", editor, "REFUSED", "=1+1 \"" + mark + "\", b");

        var reply = administrator.get("/admin/audit/export.csv?q=" + mark);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/csv");
        assertThat(reply.header("Content-Disposition")).contains("attachment");
        var lines = reply.body().split("\r\n");
        assertThat(lines).hasSize(123);
        assertThat(lines[0]).isEqualTo("\ufeffat,who,e-mail,deed,subject,address");
        assertThat(lines[1])
                .startsWith("2001-03-01T00:00:00Z,")
                .contains("editor@parley.example,REFUSED,\"'=1+1 \"\"" + mark + "\"\", b\"");
        assertThat(Database.text("select deed from audit_entry order by id desc limit 1"))
                .isEqualTo("AUDIT_EXPORTED");
    }

    @Test
    void a_question_that_finds_nothing_says_so() {
        assertThat(administrator.get("/admin/audit?q=nothing-" + mark).html().select("main table"))
                .isEmpty();
    }

    private List<String> found(String query) {
        return subjects(administrator.get("/admin/audit?" + query));
    }

    private static List<String> subjects(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.html().select("tbody td:nth-child(4)").eachText();
    }

    private static void entry(String at, Long who, String deed, String subject) {
        Database.run(
                "insert into audit_entry (at, who_id, deed, subject, address) values (?, ?, ?, ?, '192.0.2.1')",
                at,
                who,
                deed,
                subject);
    }
}
