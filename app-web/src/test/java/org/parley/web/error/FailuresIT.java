package org.parley.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.launch.TestFolder;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** When something breaks on our side: readers are told so, with a reference that the log knows. */
@OnTheServer
class FailuresIT {

    @ParameterizedTest
    @EnumSource
    void a_bug_is_told_in_the_readers_language_with_a_reference_for_the_editors(Reader reader) throws IOException {
        var reply = Database.without("article", () -> Site.get(reader.address("/articles")));

        assertThat(reply.status()).isEqualTo(500);
        var page = reply.html();
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(reader.tag());
        assertThat(page.selectFirst("h1").text()).isEqualTo(reader.wording("error.failure.title"));
        assertThat(page.select("main a").eachAttr("href")).contains(reader.address(""));
        assertThat(reply.body()).doesNotContain("Exception", "select ", "parley.article");
        assertThat(reply.header("Content-Security-Policy")).isNotEmpty();
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        var reference = page.selectFirst("code").text();
        assertThat(log()).contains(reference).contains("Failure " + reference + " at");
        assertThat(Site.get(reader.address("/articles")).status()).isEqualTo(200);
    }

    @Test
    void what_is_not_a_page_fails_as_a_page() {
        var reply = Database.without("topic", () -> Site.get("/sitemap.xml"));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.isHtml()).isTrue();
        assertThat(Site.get("/sitemap.xml").status()).isEqualTo(200);
    }

    @Test
    void while_the_database_is_away_readers_are_asked_to_come_back_and_then_all_is_well_again() {
        var reply = Database.outOfReach(() -> Site.get(Reader.UK.address("/articles/geneva-2022-01-10")));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isNotEmpty();
        assertThat(reply.html().selectFirst("html").attr("lang")).isEqualTo(Reader.UK.tag());
        assertThat(reply.html().selectFirst("h1").text()).isEqualTo(Reader.UK.wording("error.unavailable.title"));
        assertThat(reply.body()).doesNotContain("Exception");
        assertThat(Site.get(Reader.UK.address("/articles/geneva-2022-01-10")).status())
                .isEqualTo(200);
    }

    @Test
    void nobody_notices_that_the_database_was_restarted() {
        // At once, so that there are as many connections.
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> Site.get("/uk/negotiations/us-russia-security?as-of=2022-01-" + (10 + i)))
                        .map(Reply::status))
                .containsOnly(200);
        assertThat(Site.get("/uk").status()).isEqualTo(200);

        Database.cutConnections();

        for (int i = 0; i < 5; i++) {
            assertThat(Site.get("/uk").status()).isEqualTo(200);
        }
    }

    private static String log() throws IOException {
        return Files.readString(TestFolder.of("server.log"));
    }
}
