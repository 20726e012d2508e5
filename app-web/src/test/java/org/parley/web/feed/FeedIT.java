package org.parley.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.LiveArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;

/** Given what readers can subscribe to, when their program fetches it. */
@OnTheServer
class FeedIT {

    private static final String GENEVA = "/articles/geneva-2022-01-10";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/negotiations/us-russia-security/feed.atom",
                "/parties/russia/feed.atom",
                "/topics/nato-enlargement/feed.atom",
                "/follow-ups/feed.atom",
                "/corrections.atom"
            })
    void every_feed_is_one_as_the_rfc_has_it_in_both_languages(String path) throws Exception {
        for (var language : List.of("uk", "en")) {
            var reply = Site.get("/" + language + path);

            assertThat(reply.header("Content-Type")).isEqualTo("application/atom+xml;charset=utf-8");
            assertThat(HtmlValidity.xmlErrors(reply.body())).isEmpty();
            assertThat(AtomRules.broken(reply.body())).isEmpty();
            assertThat(rome(reply).getFeedType()).isEqualTo("atom_1.0");
            assertThat(xml(reply).selectFirst("feed").attr("xml:lang")).isEqualTo(language);
            assertThat(xml(reply).selectFirst("feed > link[rel=self]").attr("href"))
                    .isEqualTo(Site.PUBLIC + "/" + language + path);
        }
    }

    @Test
    void an_article_comes_with_all_that_a_reader_of_feeds_shows() throws Exception {
        var entry = entry(Site.get("/en/negotiations/us-russia-security/feed.atom"), GENEVA);

        assertThat(entry.getTitle()).isEqualTo(Sample.GENEVA.at("/headline/en").asText());
        assertThat(entry.getLink()).isEqualTo(Site.PUBLIC + "/en" + GENEVA);
        assertThat(entry.getDescription().getValue())
                .isEqualTo(Sample.GENEVA.at("/lead/en").asText());
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2022-01-10T17:45:00Z"));
        assertThat(entry.getCategories()).extracting(c -> c.getName()).contains("russia", "nato-enlargement");
        assertThat(entry.getLinks())
                .extracting(l -> l.getHreflang() + " " + l.getHref())
                .contains("uk " + Site.PUBLIC + "/uk" + GENEVA);
    }

    @Test
    void what_is_told_apart_has_names_of_its_own_that_stay_when_the_address_changes() throws Exception {
        var before = entry(Site.get("/uk/feed.atom"), GENEVA).getUri();
        var english = entry(Site.get("/en/feed.atom"), GENEVA).getUri();
        Database.run("update article set slug = 'renamed' where slug = 'geneva-2022-01-10'");
        try {
            assertThat(entry(Site.get("/uk/feed.atom"), "/articles/renamed").getUri())
                    .isEqualTo(before);
        } finally {
            Database.run("update article set slug = 'geneva-2022-01-10' where slug = 'renamed'");
        }
        assertThat(before).startsWith("tag:parley.example,2026:uk/").isNotEqualTo(english);
    }

    @Test
    void a_feed_of_a_party_has_only_what_is_about_it() {
        try (var other = LiveArticle.of("about-ukraine-only", "{\"uk\":\"Лише Україна\"}")
                .party("ukraine")) {
            assertThat(Site.get("/uk/parties/ukraine/feed.atom").body()).contains(other.path());
            assertThat(Site.get("/uk/parties/russia/feed.atom").body()).doesNotContain(other.path());
        }
    }

    @Test
    void text_that_xml_has_no_place_for_does_not_break_a_feed() throws Exception {
        var headline = "{\"uk\":\"Кінець ]]> \\u0001\\u000b\\ufffe <b>не жирне</b> &amp; 🕊 «так»\"}";
        try (var odd = LiveArticle.of("odd-text", headline)) {
            var reply = Site.get("/uk/feed.atom?");

            assertThat(AtomRules.broken(reply.body())).isEmpty();
            assertThat(entry(reply, odd.path()).getTitle()).isEqualTo("Кінець ]]>  <b>не жирне</b> &amp; 🕊 «так»");
            assertThat(xml(Site.get("/en/feed.atom"))
                            .selectFirst("entry:has(link[href$=odd-text]) > title")
                            .attr("xml:lang"))
                    .isEqualTo("uk");
        }
    }

    @Test
    void a_long_feed_comes_in_parts() {
        var articles = new ArrayList<LiveArticle>();
        try {
            for (int i = 0; i < 65; i++)
                articles.add(LiveArticle.of("feed-" + i, "{\"uk\":\"Стаття " + i + "\"}")
                        .topic("nato-enlargement"));
            var found = new ArrayList<String>();
            var parts = 0;
            var next = "/uk/topics/nato-enlargement/feed.atom";
            while (!next.isEmpty()) {
                var part = xml(Site.get(next));
                assertThat(part.select("entry")).hasSizeLessThanOrEqualTo(30);
                found.addAll(part.select("entry > id").eachText());
                next = part.select("feed > link[rel=next]").attr("href").replace(Site.PUBLIC.toString(), "");
                parts++;
            }
            assertThat(found).hasSizeGreaterThan(65).doesNotHaveDuplicates();
            assertThat(parts).isGreaterThan(2);
        } finally {
            articles.forEach(LiveArticle::close);
        }
    }

    @Test
    void a_correction_is_told_with_what_was_wrong() throws Exception {
        var draft = StoredDraft.ready();
        try {
            publish(draft, "FIRST", "");
            draft.revise(draft.slug, "Сторони говорили два дні.", "The parties talked for two days.");
            publish(draft, "CORRECTION", "Було: три дні.");
            var entry = entry(Site.get("/uk/corrections.atom"), draft.publicPath() + "/versions/2/changes");

            assertThat(entry.getTitle()).isEqualTo("Виправлено: " + draft.headline);
            assertThat(entry.getDescription().getValue()).isEqualTo("Було: три дні.");
            assertThat(Site.get("/uk" + draft.publicPath() + "/versions/2/changes")
                            .status())
                    .isEqualTo(200);
        } finally {
            StoredDraft.removeAll();
        }
    }

    @Test
    void what_became_of_a_follow_up_is_told_with_its_source() {
        var entry = xml(Site.get("/uk/follow-ups/feed.atom")).selectFirst("entry");
        var status = Sample.STATUS_ENTRIES.findValuesAsText("since");

        assertThat(entry.select("title").text()).isNotBlank();
        assertThat(entry.select("summary").text()).contains("Джерело:");
        assertThat(status).isNotEmpty();
    }

    @Test
    void an_empty_feed_is_a_feed_and_always_the_same() throws Exception {
        var first = Site.get("/uk/corrections.atom");

        assertThat(AtomRules.broken(first.body())).isEmpty();
        assertThat(Site.get("/uk/corrections.atom", "If-None-Match", first.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/uk/feed.atom?after=nonsense",
        "/uk/negotiations/nowhere/feed.atom",
        "/uk/parties/nobody/feed.atom",
        "/uk/topics/nothing/feed.atom",
        "/de/feed.atom"
    })
    void a_feed_of_nothing_is_not_found(String path) {
        assertThat(Site.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/uk, /uk/feed.atom",
        "/en/articles/geneva-2022-01-10, /en/feed.atom",
        "/uk/negotiations/us-russia-security, /uk/negotiations/us-russia-security/feed.atom",
        "/uk/parties/russia, /uk/parties/russia/feed.atom",
        "/uk/topics/nato-enlargement, /uk/topics/nato-enlargement/feed.atom",
        "/uk/follow-ups, /uk/follow-ups/feed.atom"
    })
    void a_page_tells_programs_of_its_feed(String page, String feed) {
        assertThat(Site.get(page).html().select("head > link[rel=alternate][type=application/atom+xml]"))
                .anySatisfy(link -> {
                    assertThat(link.attr("href")).isEqualTo(feed);
                    assertThat(link.attr("title")).isNotBlank();
                });
    }

    private static void publish(StoredDraft draft, String change, String note) {
        var revision = "" + draft.revisions();
        var reply = Admin.as(Role.EDITOR)
                .post(
                        draft.path + "/publication",
                        "revision",
                        revision,
                        "do",
                        "publish",
                        "change",
                        change,
                        "note.uk",
                        note);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
    }

    private static SyndEntry entry(Reply feed, String path) throws FeedException {
        return rome(feed).getEntries().stream()
                .filter(e -> e.getLink().endsWith(path))
                .findFirst()
                .orElseThrow();
    }

    private static SyndFeed rome(Reply reply) throws FeedException {
        return new SyndFeedInput().build(new StringReader(reply.body()));
    }

    private static Document xml(Reply reply) {
        return Jsoup.parse(reply.body(), Parser.xmlParser());
    }
}
