package org.parley.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** Given software that follows oembed.com, when somebody pastes an address of this site into it. */
@OnTheServer
class OEmbedIT {

    @ParameterizedTest
    @CsvSource({
        "/articles/geneva-2022-01-10, /embed/articles/geneva-2022-01-10/positions",
        "/articles/geneva-2022-01-10#p4, /embed/articles/geneva-2022-01-10/positions",
        "/articles/geneva-2022-01-10?party=us, /embed/articles/geneva-2022-01-10/positions",
        "/articles/geneva-2022-01-10#us.nato-enlargement,"
                + " /embed/articles/geneva-2022-01-10/positions/us/nato-enlargement",
        "/embed/articles/geneva-2022-01-10/positions/us/nato-enlargement,"
                + " /embed/articles/geneva-2022-01-10/positions/us/nato-enlargement",
        "/follow-ups, /embed/follow-ups",
        "/follow-ups?party=us, /embed/follow-ups?party=us",
        "/follow-ups?q=&party=us&status=, /embed/follow-ups?party=us",
        "/negotiations/us-russia-security, /embed/follow-ups?negotiation=us-russia-security"
    })
    void it_says_how_to_frame_what_the_page_shows(String page, String embed) throws Exception {
        for (var reader : Reader.values()) {
            var answer = json(asked(Site.PUBLIC + reader.address(page), ""));
            var frame = frame(answer);

            assertThat(answer.get("version").asText()).isEqualTo("1.0");
            assertThat(answer.get("type").asText()).isEqualTo("rich");
            assertThat(frame.attr("src")).isEqualTo(Site.PUBLIC + reader.address(embed));
            assertThat(frame.attr("title"))
                    .isNotBlank()
                    .isEqualTo(answer.get("title").asText());
            assertThat(Site.get(reader.address(embed)).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTPS://Parley.Example/uk/articles/geneva-2022-01-10",
                "https://parley.example/uk/articles/geneva-2022-01-10/",
                "https://parley.example/uk/articles/geneva-2022-01-10/?party=us#p4"
            })
    void an_address_may_be_written_in_other_ways(String address) throws Exception {
        assertThat(frame(json(asked(address, ""))).attr("src"))
                .isEqualTo(Site.PUBLIC + "/uk/embed/articles/geneva-2022-01-10/positions");
    }

    @Test
    void it_is_no_larger_than_asked() throws Exception {
        var answer = json(asked(Site.PUBLIC + "/uk/articles/geneva-2022-01-10", "&maxwidth=300&maxheight=200"));

        assertThat(answer.get("width").asInt()).isEqualTo(300);
        assertThat(answer.get("height").asInt()).isEqualTo(200);
        assertThat(frame(answer).attr("width")).isEqualTo("300");
        assertThat(frame(answer).attr("height")).isEqualTo("200");
    }

    @Test
    void it_says_the_same_in_xml() throws Exception {
        var page = Site.PUBLIC + "/uk/articles/geneva-2022-01-10";
        var reply = asked(page, "&format=xml");
        var xml = Jsoup.parse(reply.body(), "", Parser.xmlParser());

        assertThat(reply.header("Content-Type")).startsWith("text/xml");
        assertThat(HtmlValidity.xmlErrors(reply.body())).isEmpty();
        json(asked(page, ""))
                .fields()
                .forEachRemaining(field -> assertThat(
                                xml.selectFirst("oembed > " + field.getKey()).wholeText())
                        .isEqualTo(field.getValue().asText()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/uk/articles/geneva-2022-01-10",
                "https://parley.example.evil.example/uk/articles/geneva-2022-01-10",
                "https://parley.example/uk/articles/nowhere",
                "https://parley.example/uk/articles/geneva-2022-01-10#us.nowhere",
                "https://parley.example/uk",
                "https://parley.example/admin",
                "https://parley.example/uk/follow-ups?party=nobody",
                "https://parley.example/uk/follow-ups?party=%zz",
                "https://parley.example/uk/follow-ups?status=OVERDUE",
                "https://parley.example/uk/follow-ups?party=us&due=soon",
                "https://parley.example/uk/follow-ups?party=us&party=russia",
                "https://parley.example/uk/embed/follow-ups?article=geneva-2022-01-10&party=us",
                "/uk/articles/geneva-2022-01-10",
                "javascript:alert(1)",
                "https://parley.example/uk/ not an address",
                ""
            })
    void an_address_that_leads_to_nothing_here_is_404(String address) {
        assertThat(asked(address, "").status()).isEqualTo(404);
    }

    @Test
    void a_format_that_there_is_not_is_501() {
        assertThat(asked(Site.PUBLIC + "/uk/articles/geneva-2022-01-10", "&format=yaml")
                        .status())
                .isEqualTo(501);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&maxwidth=0", "&maxwidth=-1", "&maxheight=x", "&maxwidth=99999999999"})
    void a_size_that_is_none_is_400(String size) {
        assertThat(asked(Site.PUBLIC + "/uk/articles/geneva-2022-01-10", size).status())
                .isEqualTo(400);
    }

    @Test
    void no_address_at_all_is_400() {
        assertThat(Site.get("/oembed").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/geneva-2022-01-10", "/negotiations/us-russia-security", "/follow-ups"})
    void pages_tell_where_to_ask(String path) throws Exception {
        for (var reader : Reader.values()) {
            var head = reader.opens(path).head();
            var link = head.select("link[type=application/json+oembed]").attr("href");

            var reply = Site.get(link.substring(Site.PUBLIC.toString().length()));

            assertThat(json(reply).get("html").asText()).contains("/" + reader.tag() + "/embed/");
            assertThat(head.select("link[type=text/xml+oembed]")).hasSize(1);
        }
    }

    @Test
    void what_editors_of_other_sites_copy_is_the_same_frame() throws Exception {
        var code = Reader.UK
                .opens("/articles/geneva-2022-01-10/versions/1/citation")
                .selectFirst("textarea")
                .text();

        var answer = json(asked(Site.PUBLIC + "/uk/articles/geneva-2022-01-10", ""));
        assertThat(Jsoup.parseBodyFragment(code).selectFirst("iframe").attr("src"))
                .isEqualTo(frame(answer).attr("src"));
        assertThat(frame(answer).attr("title")).contains(Reader.UK.text(Sample.GENEVA.get("headline")));
    }

    private static Reply asked(String address, String more) {
        return Site.get("/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + more);
    }

    private static JsonNode json(Reply reply) throws Exception {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        return new ObjectMapper().readTree(reply.body());
    }

    private static Element frame(JsonNode answer) {
        return Jsoup.parseBodyFragment(answer.get("html").asText()).selectFirst("iframe");
    }
}
