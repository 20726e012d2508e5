package org.parley.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Site;

/** Given a link to a page, when somebody shares it where links are shown with a picture. */
@OnTheServer
class PictureIT {

    private static final String GENEVA = "/articles/geneva-2022-01-10";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/articles",
                GENEVA,
                "/negotiations/us-russia-security",
                "/parties/russia",
                "/people/wendy-sherman",
                "/topics/nato-enlargement",
                "/follow-ups",
                "/follow-ups/1"
            })
    void every_page_has_a_picture_of_the_size_that_it_tells(String path) throws Exception {
        for (var reader : Reader.values()) {
            var page = reader.opens(path);
            var reply = Site.get(picture(page));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).isEqualTo("image/png");
            assertThat(reply.header("Cache-Control")).contains("immutable");
            var drawn = ImageIO.read(new ByteArrayInputStream(reply.bytes()));
            assertThat(told(page, "og:image:width")).isEqualTo("" + drawn.getWidth());
            assertThat(told(page, "og:image:height")).isEqualTo("" + drawn.getHeight());
            assertThat(told(page, "og:image:type")).isEqualTo("image/png");
            assertThat(told(page, "og:image:alt")).isNotBlank();
            assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        }
    }

    @Test
    void each_page_and_each_language_has_its_own() {
        var pictures = Arrays.stream(Reader.values())
                .flatMap(reader -> Stream.of("", GENEVA, "/parties/russia", "/topics/nato-enlargement")
                        .map(path -> Arrays.hashCode(
                                Site.get(picture(reader.opens(path))).bytes())));

        assertThat(pictures).doesNotHaveDuplicates();
    }

    @Test
    void another_headline_has_another_address_and_the_old_one_is_not_kept() {
        var old = picture(Reader.UK.opens(GENEVA));
        var revision = Database.text(
                "select v.revision_id from article a"
                        + " join version v on v.manuscript_id = a.id and v.number = a.version where a.slug = 'geneva-2022-01-10'");
        var content = Database.text("select content from revision where id = ?", revision);
        Database.run(
                "update revision set content = json_replace(content, '$.headline.uk', 'Оновлений заголовок') where id = ?",
                revision);
        try {
            var now = picture(Reader.UK.opens(GENEVA));

            assertThat(now).isNotEqualTo(old);
            assertThat(Site.get(now).header("Cache-Control")).contains("immutable");
            assertThat(Site.get(old).header("Cache-Control")).isEqualTo("no-cache");
            assertThat(Site.get(old).bytes()).isEqualTo(Site.get(now).bytes());
        } finally {
            Database.run("update revision set content = ? where id = ?", content, revision);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/og/uk/articles/nowhere/0123456789abcdef.png",
                "/og/uk/articles/geneva-2022-01-10/headline.png",
                "/og/uk/follow-ups/999999999/0123456789abcdef.png",
                "/og/uk/follow-ups/x/0123456789abcdef.png",
                "/og/uk/editors/1/0123456789abcdef.png",
                "/og/de/0123456789abcdef.png",
                "/og/uk/0123456789abcdef.jpg",
                "/og"
            })
    void nothing_is_drawn_that_is_no_public_page(String path) {
        assertThat(Site.get(path).status()).isEqualTo(404);
    }

    @Test
    void other_sites_may_show_it() {
        assertThat(Site.get(picture(Reader.UK.opens(GENEVA))).header("Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");
    }

    private static String picture(Document page) {
        var address = told(page, "og:image");
        assertThat(address).startsWith(Site.PUBLIC.toString());
        return address.substring(Site.PUBLIC.toString().length());
    }

    private static String told(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
