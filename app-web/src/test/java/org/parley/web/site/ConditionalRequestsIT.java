package org.parley.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** When a browser or a cache asks again, in part, or only for the headers. */
@OnTheServer
class ConditionalRequestsIT {

    private static final String GENEVA = "/uk/articles/geneva-2022-01-10";

    @ParameterizedTest
    @ValueSource(strings = {GENEVA, "/en", "/sitemap.xml", "/robots.txt", "/assets/icon.svg"})
    void what_has_not_changed_is_not_sent_again(String path) {
        var first = Site.get(path, "Accept-Encoding", "gzip");

        var again = Site.get(path, "Accept-Encoding", "gzip", "If-None-Match", first.header("ETag"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Vary")).contains("Accept-Encoding");
        assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
    }

    @Test
    void what_has_changed_is_sent() {
        assertThat(Site.get(GENEVA, "If-None-Match", "\"0123456789abcdef\"").status())
                .isEqualTo(200);
        assertThat(Site.get(
                                GENEVA,
                                "If-None-Match",
                                "\"x\", W/" + Site.get(GENEVA).header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void packed_and_plain_are_two_things_with_two_tags() throws IOException {
        var plain = Site.get(GENEVA);
        var packed = Site.get(GENEVA, "Accept-Encoding", "br;q=0, gzip");

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(plain.header("Vary")).contains("Accept-Encoding");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(unpacked(packed)).isEqualTo(plain.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "identity", "br;q=0", "deflate, zstd;q=0.5", ""})
    void who_cannot_unpack_gets_it_plain(String accepted) {
        var reply = Site.raw().line("GET /uk", "Accept-Encoding: " + accepted);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Encoding")).isEmpty();
        assertThat(reply.body()).startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "'gzip, deflate, br, zstd', br", "'gzip;q=0.1, identity;q=0', gzip", "br, br"})
    void who_can_unpack_gets_it_packed(String accepted, String encoding) {
        assertThat(Site.get("/uk", "Accept-Encoding", accepted).header("Content-Encoding"))
                .isEqualTo(encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {GENEVA, "/", "/uk/nowhere", "/robots.txt", "/sitemap.xml"})
    void head_tells_the_same_without_a_body(String path) {
        for (var accepted : new String[] {"gzip", "identity"}) {
            var got = Site.get(path, "Accept-Encoding", accepted);
            var asked = Site.head(path, "Accept-Encoding", accepted);

            assertThat(asked.status()).isEqualTo(got.status());
            assertThat(asked.bytes()).isEmpty();
            assertThat(headers(asked)).isEqualTo(headers(got));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-10", "bytes=999999999-", "bytes=-1", "bytes=5-1", "lines=1-2", "x"})
    void a_wish_for_a_part_is_answered_with_the_whole(String range) {
        var reply = Site.get(GENEVA, "Range", range);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.bytes()).isEqualTo(Site.get(GENEVA).bytes());
    }

    @Test
    void the_stylesheet_is_kept_for_good_under_its_fingerprint_and_an_old_one_still_gets_today_s() {
        var address = Site.get("/uk").html().select("link[rel=stylesheet]").attr("href");

        assertThat(Site.get(address).header("Cache-Control")).contains("immutable");
        var old = Site.get("/assets/0123456789abcdef/site.css");
        assertThat(old.status()).isEqualTo(200);
        assertThat(old.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(old.bytes()).isEqualTo(Site.get(address).bytes());
    }

    private static byte[] unpacked(Reply reply) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(reply.bytes()))) {
            return in.readAllBytes();
        }
    }

    private static TreeMap<String, Object> headers(Reply reply) {
        var headers = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(reply.headers().map());
        // Of the one answer and of its connection.
        headers.remove("Date");
        headers.remove("Connection");
        return headers;
    }
}
