package org.parley.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** When a reader comes to the site: in their language, what is new, what is negotiated, what is awaited. */
@OnTheServer
class HomeIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,en;q=0.9 | /en",
                "de,en;q=0.5 | /en",
                "uk-UA,en;q=0.9 | /uk",
                "en;q=0.1,uk | /uk",
                "de,fr | /uk",
                "* | /uk",
                "en;q=9,,, | /uk",
                "xx-yy-zz-1234567890 | /uk"
            })
    void the_root_leads_to_the_readers_language(String asked, String home) {
        var reply = Site.get("/", "Accept-Language", asked);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).endsWith(home);
        assertThat(reply.header("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @EnumSource
    void the_newest_articles_come_first(Reader reader) {
        var articles = reader.opens("").select("section[aria-labelledby=newest] article");

        assertThat(articles).hasSizeGreaterThan(1);
        for (int i = 0; i < articles.size(); i++) {
            var expected = Sample.NEWEST_FIRST.get(i);
            var shown = articles.get(i);
            assertThat(shown.select("h3").text()).isEqualTo(reader.text(expected.get("headline")));
            assertThat(shown.select("h3 a").attr("href"))
                    .isEqualTo(
                            reader.address("/articles/" + expected.get("slug").asText()));
            assertThat(shown.text())
                    .contains(reader.text(expected.get("lead")))
                    .contains(reader.text(Sample.negotiation(expected).get("name")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void negotiations_tell_how_many_rounds_they_had_and_when_the_last_was(Reader reader) {
        var talks = reader.opens("").selectFirst("section[aria-labelledby=talks]");

        assertThat(talks.select("a[href=%s]".formatted(reader.address("/negotiations/us-russia-security")))
                        .text())
                .isEqualTo(reader.text(Sample.negotiation().get("name")));
        assertThat(talks.text())
                .contains(reader.wording(
                        "negotiation.rounds", Sample.negotiation().get("rounds").size()))
                .contains(reader == Reader.UK ? "21 січня 2022" : "21 January 2022");
    }

    @ParameterizedTest
    @EnumSource
    void what_has_ended_is_not_awaited(Reader reader) {
        var due = reader.opens("").selectFirst("section[aria-labelledby=due]").text();

        assertThat(due)
                .doesNotContain(reader.text(Sample.GENEVA.at("/followUps/0/what")))
                .doesNotContain(reader.text(Sample.GENEVA.at("/followUps/1/what")));
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_is_awaited_the_page_says_so_and_shows_what_was(Reader reader) {
        Database.run("insert into status_entry (follow_up_id, status, since, source_name)"
                + " select id, 'LAPSED', '2099-01-01', '{\"uk\":\"Тест\"}' from follow_up");
        // Where a follow-up stands is kept beside it, too.
        Database.run("create table follow_up_before select id, recorded from follow_up");
        Database.run("update follow_up set recorded = 'LAPSED'");
        try {
            var due = reader.opens("").selectFirst("section[aria-labelledby=due]");

            assertThat(due.text()).contains(reader.wording("home.noFollowUps"));
            assertThat(due.select("h4")).isNotEmpty();
        } finally {
            Database.run("delete from status_entry where since = '2099-01-01'");
            Database.run("update follow_up f join follow_up_before b on b.id = f.id set f.recorded = b.recorded");
            Database.run("drop table follow_up_before");
        }
    }

    @Test
    void what_is_still_to_be_done_is_awaited() {
        var ended = "select id from status_entry where status = 'LAPSED' and since = '2022-02-22'";
        var entry = Database.text(ended);
        became(entry, "UNDER_WAY");
        try {
            var due = Reader.EN.opens("").selectFirst("section[aria-labelledby=due]");

            assertThat(due.select("h3").eachText()).contains("Go on with the consultations");
            assertThat(due.text()).contains("under way").contains("US, Russia").contains("no date named");
        } finally {
            became(entry, "LAPSED");
        }
    }

    private static void became(String entry, String status) {
        Database.run("update status_entry set status = ? where id = ?", status, entry);
        Database.run(
                "update follow_up f join status_entry e on e.follow_up_id = f.id set f.recorded = e.status where e.id = ?",
                entry);
    }

    @ParameterizedTest
    @EnumSource
    void the_other_language_is_one_click_away(Reader reader) {
        var link = reader.opens("/negotiations/us-russia-security").selectFirst("header a[hreflang]");

        var other = reader == Reader.UK ? "en" : "uk";
        assertThat(link.attr("href")).isEqualTo("/" + other + "/negotiations/us-russia-security");
        assertThat(link.attr("hreflang")).isEqualTo(other);
        assertThat(link.attr("lang")).isEqualTo(other);
        assertThat(link.text()).isEqualTo(reader == Reader.UK ? "English" : "Українською");
    }
}
