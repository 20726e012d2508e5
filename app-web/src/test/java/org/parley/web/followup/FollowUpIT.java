package org.parley.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** When a reader asks what was promised, and what became of it. */
@OnTheServer
class FollowUpIT {

    @ParameterizedTest
    @EnumSource
    void all_follow_ups_are_listed_with_status_who_and_by_when(Reader reader) {
        var page = reader.opens("/follow-ups?negotiation=us-russia-security");

        assertThat(page.select(".ledger li").text())
                .contains(reader.text(Sample.BRUSSELS.at("/followUps/0/what")))
                .contains(reader.wording("status.DONE"))
                .contains(reader.wording("followUp.due") + ": " + reader.wording("followUp.noDue"))
                .contains(reader.text(Sample.party("russia").get("shortName")));
    }

    @ParameterizedTest
    @EnumSource
    void its_history_tells_every_change_with_date_note_and_source_from_the_promise_on(Reader reader) {
        var page = reader.opens("/follow-ups/" + id("geneva-2022-01-10", "f1"));

        assertThat(page.selectFirst("h1").text()).isEqualTo(reader.text(Sample.GENEVA.at("/followUps/0/what")));
        var history = page.select("section[aria-labelledby=history] li");
        var entries = entriesOf("f1");
        assertThat(history).hasSize(entries.size() + 1);
        assertThat(history.get(0).text()).contains(reader.wording("status.AGREED"));
        assertThat(history.get(0).select("a").eachAttr("href"))
                .containsExactly(reader.address("/articles/geneva-2022-01-10#p1"));
        for (int i = 0; i < entries.size(); i++) {
            var shown = history.get(i + 1);
            assertThat(shown.select("time").attr("datetime"))
                    .isEqualTo(entries.get(i).get("since").asText());
            assertThat(shown.text())
                    .contains(reader.wording(
                            "status." + entries.get(i).get("status").asText()))
                    .contains(reader.text(entries.get(i).get("note")))
                    .contains(reader.text(entries.get(i).at("/source/name")));
            assertThat(shown.select("a").attr("href"))
                    .isEqualTo(entries.get(i).at("/source/url").asText());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_promise_itself_stays_with_its_sentence_and_leads_to_the_article(Reader reader) {
        var page = reader.opens("/follow-ups/" + id("geneva-2022-01-10", "f2"));

        assertThat(page.select("main q").text())
                .isEqualTo(reader.text(Sample.GENEVA.at("/followUps/1/evidence/words")));
        assertThat(page.select("main a").eachAttr("href"))
                .contains(reader.address("/articles/geneva-2022-01-10"))
                .contains(reader.address("/articles/geneva-2022-01-10#p13"));
        assertThat(page.selectFirst("main").text())
                .contains(reader.text(Sample.GENEVA.at("/followUps/1/forum")))
                .contains(reader.wording("status.DONE"));
    }

    @Test
    void what_was_not_done_in_time_is_overdue_and_the_date_keeps_its_precision() {
        var id = id("geneva-2022-01-10", "f1");
        Database.run("update follow_up set due = '2022-03', due_by = '2022-03-31' where id = ?", id);
        Database.run("update status_entry set status = 'UNDER_WAY' where follow_up_id = ? and status = 'LAPSED'", id);
        try {
            assertThat(Reader.UK
                            .opens("/follow-ups/" + id)
                            .selectFirst("main dl")
                            .text())
                    .contains("березень 2022")
                    .contains("прострочено");
            assertThat(Reader.EN.opens("/follow-ups").selectFirst("main").text())
                    .contains("March 2022")
                    .contains("overdue");
        } finally {
            Database.run("update follow_up set due = null, due_by = null where id = ?", id);
            Database.run(
                    "update status_entry set status = 'LAPSED' where follow_up_id = ? and since = '2022-02-22'", id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "0", "-1", "x", "1x", "99999999999999999999", "01"})
    void a_follow_up_that_never_was_is_not_found(String id) {
        assertThat(Site.get("/uk/follow-ups/" + id).status()).isEqualTo(404);
    }

    private static String id(String article, String key) {
        return Database.text(
                "select f.id from follow_up f join article a on a.id = f.article_id where a.slug = ? and f.record_key = ?",
                article,
                key);
    }

    private static List<JsonNode> entriesOf(String key) {
        return Sample.all(Sample.STATUS_ENTRIES)
                .filter(e -> e.get("article").asText().equals("geneva-2022-01-10"))
                .filter(e -> e.get("followUp").asText().equals(key))
                .toList();
    }
}
