package org.parley.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;

/** When somebody writes the name of what they look for into the address. */
@OnTheServer
class ByNameIT {

    @ParameterizedTest
    @CsvSource({
        "/uk/parties, Альянс, nato",
        "/uk/parties, НАТО, nato",
        "/uk/parties, нато, nato",
        "/en/parties, usa, us",
        "/en/parties, Washington, us",
        "/en/parties, United States, us",
        "/en/parties, united-states, us",
        "/uk/people, Венді Шерман, wendy-sherman",
        "/en/people, wendy sherman, wendy-sherman",
        "/en/topics, arms control, arms-control",
        "/uk/topics, КОНТРОЛЬ НАД ОЗБРОЄННЯМИ, arms-control"
    })
    void a_name_leads_to_the_page_of_whoever_goes_by_it(String list, String name, String slug) {
        var reply = Site.get(list + "/" + encoded(name));

        assertThat(reply.status()).isEqualTo(302);
        assertThat(URI.create(reply.header("Location")).getPath()).isEqualTo(list + "/" + slug);
        assertThat(reply.header("Location")).doesNotContain("//parley", "evil");
        assertThat(reply.header("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"’", "'", "ʼ", "‘"})
    void every_apostrophe_is_the_same(String apostrophe) {
        try (var alliance = new Named("trial-union", "Об’єднання на пробу")) {
            var reply = Site.get("/uk/parties/" + encoded("об" + apostrophe + "єднання на пробу"));

            assertThat(URI.create(reply.header("Location")).getPath()).isEqualTo("/uk/parties/" + alliance.slug);
        }
    }

    @Test
    void where_several_go_by_a_name_the_reader_chooses() {
        try (var first = new Named("trial-first", "Пробна сторона");
                var second = new Named("trial-second", "Пробна сторона")) {
            var reply = Site.get("/uk/parties/" + encoded("пробна сторона"));

            assertThat(reply.status()).isEqualTo(300);
            assertThat(reply.html().select("main a").eachAttr("href"))
                    .containsExactlyInAnyOrder("/uk/parties/" + first.slug, "/uk/parties/" + second.slug);
            assertThat(HtmlValidity.errors(reply.body())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk/parties/nobody",
                "/uk/parties/%D0%9D%D1%96%D1%85%D1%82%D0%BE",
                "/uk/parties/%20",
                "/uk/parties/%F0%9F%98%80",
                "/uk/parties/%25",
                "/uk/people/evil.example",
                "/uk/topics/'%20or%20'1'='1",
                "/uk/people/%D0%B7%D0%B0%D1%81%D1%82%D1%83%D0%BF%D0%BD%D0%B8%D1%86%D1%8F%20%D0%B4%D0%B5%D1%80%D0%B6%D0%B0%D0%B2%D0%BD%D0%BE%D0%B3%D0%BE%20%D1%81%D0%B5%D0%BA%D1%80%D0%B5%D1%82%D0%B0%D1%80%D1%8F%20%D0%A1%D0%A8%D0%90"
            })
    void what_nobody_is_called_is_not_found(String path) {
        assertThat(Site.get(path).status()).isEqualTo(404);
    }

    @Test
    void a_name_of_ten_thousand_letters_is_not_found() {
        assertThat(Site.get("/uk/parties/" + "a".repeat(5000)).status()).isIn(404, 414);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A party that goes by a name until it is closed. */
    private static final class Named implements AutoCloseable {
        private final String slug;
        private final long id;

        Named(String slug, String name) {
            this.slug = slug;
            var text = "{\"uk\":\"" + name + "\"}";
            id = Database.insert(
                    "insert into party (slug, kind, name, short_name) values (?, 'BLOC', ?, ?)", slug, text, text);
            Database.run(
                    "insert into directory_entry (listing, subject_id, slug, name, order_uk, order_en, search,"
                            + " untranslated, changed_at) values ('PARTIES', ?, ?, ?, 'я', 'z', ?, 1, now())",
                    id,
                    slug,
                    text,
                    slug + "\n" + name.toLowerCase(Locale.ROOT).replace('’', '\''));
        }

        @Override
        public void close() {
            Database.run("delete from directory_entry where listing = 'PARTIES' and subject_id = ?", id);
            Database.run("delete from party where id = ?", id);
        }
    }
}
