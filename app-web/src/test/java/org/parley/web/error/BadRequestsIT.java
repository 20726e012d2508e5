package org.parley.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** When a request makes no sense: the right status, a page that helps where one can be read, and no word of the server. */
@OnTheServer
class BadRequestsIT {

    @ParameterizedTest
    @EnumSource
    void what_is_not_there_gets_a_page_that_leads_on(Reader reader) {
        var reply = Site.get(reader.address("/articles/no-such-article"));

        assertThat(reply.status()).isEqualTo(404);
        isHelpful(reply, reader);
        assertThat(reply.html().selectFirst("h1").text()).isEqualTo(reader.wording("error.notFound.title"));
        assertThat(reply.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk/articles/a%20b",
                "/uk/articles/женева",
                "/uk/articles/geneva-2022-01-10/",
                "/uk/articles/geneva-2022-01-10/x",
                "/uk/articles/GENEVA-2022-01-10",
                "/uk/articles/'%20or%20''='",
                "/uk/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/uk/articles/a%2Fb",
                "/uk/articles/%2e%2e/%2e%2e/",
                "/uk/negotiations/atlantis",
                "/uk/parties/atlantis",
                "/uk/people/nobody",
                "/uk/topics/nothing",
                "/uk/nowhere",
                "/uk//articles",
                "/index.html",
                "/favicon.png",
                "/assets/0/site.css",
                "/wp-login.php"
            })
    void a_path_without_a_page_is_not_found(String path) {
        var reply = Site.get(path);

        assertThat(reply.status()).isIn(200, 404);
        if (reply.status() == 200) assertThat(path).endsWith("/");
        else isHelpful(reply, Reader.UK);
    }

    @ParameterizedTest
    @CsvSource({"/de/articles, en, EN", "/xx, uk, UK", "/nowhere, en-GB, EN", "/nowhere, de, UK", "/EN, en, EN"})
    void without_a_language_in_the_address_the_browser_is_asked(String path, String accepted, Reader reader) {
        var reply = Site.get(path, "Accept-Language", accepted);

        assertThat(reply.status()).isEqualTo(404);
        isHelpful(reply, reader);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO", "get"})
    void a_page_can_only_be_read(String method) {
        var reply = Site.raw().line(method + " /en/articles", "Content-Length: 0");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).contains("GET");
        isHelpful(reply, Reader.EN);
    }

    @Test
    void a_form_that_nobody_asked_for_is_refused() {
        var reply = Site.http().post("/uk/articles/geneva-2022-01-10", "party=us");

        assertThat(reply.status()).isEqualTo(405);
        isHelpful(reply, Reader.UK);
    }

    @Test
    void trace_is_off() {
        var reply = Site.raw().line("TRACE /uk", "X-Secret: 1");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.body()).doesNotContain("X-Secret");
        saysNothingOfTheServer(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uk", "/uk/articles", "/uk/articles/geneva-2022-01-10", "/sitemap.xml", "/robots.txt"})
    void options_tells_what_can_be_done(String path) {
        var reply = Site.http().send("OPTIONS", path);

        assertThat(reply.status()).isIn(200, 204);
        assertThat(reply.header("Allow")).contains("GET", "HEAD", "OPTIONS").doesNotContain("POST", "TRACE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /uk/%00",
                "GET /uk/articles/%ff",
                "GET /uk/articles/\u00ff",
                "GET /uk/articles/%c0%ae",
                "GET /uk/../../etc/passwd",
                "GET /uk\\articles",
                "GET /uk/{x}",
                "GET /uk/ articles",
                "GET /uk/articles/\u0001",
                "GET uk"
            })
    void a_malformed_address_is_refused(String line) {
        var reply = Site.raw().line(line);

        assertThat(reply.status()).isIn(400, 404, 505);
        saysNothingOfTheServer(reply);
    }

    // The server breaks off before any application gets the request, and its status stays 200: in front of it, nginx
    // answers 400. What counts here is that nothing is served.
    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/uk/articles/%zz", "/uk/articles/%", "/uk/articles/%u0041"})
    void a_percent_sign_without_digits_gets_nothing(String path) {
        var reply = Site.raw().line("GET " + path);

        assertThat(reply.status()).isIn(200, 400);
        assertThat(reply.bytes()).isEmpty();
        saysNothingOfTheServer(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uk/articles/..", "/uk/%2e%2e/uk/articles", "/uk/./articles", "/uk/articles;x=1", "/;/uk"})
    void dots_and_semicolons_lead_nowhere_else(String path) {
        var reply = Site.raw().line("GET " + path);

        assertThat(reply.status()).isIn(200, 404);
        assertThat(reply.isHtml()).isTrue();
        saysNothingOfTheServer(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/web-inf/web.xml", "/META-INF/MANIFEST.MF", "/WEB-INF/classes/"})
    void the_inside_of_the_application_is_not_there(String path) {
        var reply = Site.get(path);

        assertThat(reply.status()).isEqualTo(404);
        isHelpful(reply, Reader.UK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk/articles/",
                "/en/topics/",
                "/",
                "/uk?x=",
                "/uk/articles?after=",
                "/uk/articles/geneva-2022-01-10?party="
            })
    void an_absurdly_long_address_is_refused_or_not_found(String start) {
        var reply = Site.raw().line("GET " + start + "a".repeat(10_000));

        assertThat(reply.status()).isIn(200, 400, 404, 414, 431);
        saysNothingOfTheServer(reply);
    }

    @Test
    void thousands_of_parameters_do_no_harm() {
        var many = IntStream.range(0, 1_000).mapToObj(i -> "party=p" + i).collect(Collectors.joining("&"));
        var same = "party=us&".repeat(800) + "party=us";

        assertThat(Site.raw()
                        .line("GET /uk/articles/geneva-2022-01-10?" + many.substring(0, 7_000))
                        .status())
                .isEqualTo(404);
        assertThat(Site.raw().line("GET /uk/articles/geneva-2022-01-10?" + same).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "?&&&", "?=", "?x", "?lang=en", "?%zz", "?%ff=%ff", "?party[]=us", "?a=b;c=d", "?party"})
    void parameters_that_nobody_knows_change_nothing(String query) {
        var reply = Site.raw().line("GET /uk/negotiations" + query);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(Site.get("/uk/negotiations").body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | application/json",
                "Accept | garbage",
                "Accept | text/html;q=0",
                "Accept | text/html;q=abc",
                "Accept | */*",
                "Accept | image/webp",
                "Accept-Language | *",
                "Accept-Language | en;q=9,,,",
                "Accept-Language | xx-yy-zz-1234567890",
                "Accept-Language | ÿ;;q=",
                "Accept-Encoding | gzip;q=abc",
                "Accept-Encoding | ;;;,,,",
                "Accept-Encoding | identity;q=0, gzip;q=0",
                "Accept-Charset | x",
                "Content-Type | garbage",
                "Content-Language | ÿ",
                "Cookie | JSESSIONID=abc; a=\"",
                "Date | yesterday",
                "If-None-Match | garbage",
                "If-None-Match | \"a",
                "If-Match | garbage",
                "If-Modified-Since | yesterday",
                "If-Unmodified-Since | tomorrow",
                "Range | bytes=x",
                "X-HTTP-Method-Override | DELETE",
                "X-Forwarded-Host | evil.example"
            })
    void an_odd_header_never_breaks_a_page(String name, String value) {
        for (var path : new String[] {"/uk/articles", "/", "/nowhere"}) {
            var reply = Site.raw().line("GET " + path, name + ": " + value);

            assertThat(reply.status()).as(path).isIn(200, 303, 400, 404, 406, 412, 416);
            assertThat(reply.status()).as(path).isNotEqualTo(416);
            assertThat(reply.body()).doesNotContain("evil.example");
            saysNothingOfTheServer(reply);
        }
    }

    @Test
    void a_request_without_a_host_is_refused() {
        assertThat(Site.raw()
                        .exactly("GET /uk HTTP/1.1\r\nConnection: close\r\n\r\n")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_old_client_without_a_host_may_read() {
        assertThat(Site.raw().exactly("GET /uk HTTP/1.0\r\n\r\n").status()).isEqualTo(200);
    }

    @Test
    void a_host_that_is_not_ours_does_not_get_into_the_page() {
        var reply = Site.raw().exactly("GET /uk HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /uk HTTP/3.7\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /uk HTTP/1.1\r\nHost: a\r\nBad Header\r\nConnection: close\r\n\r\n",
                "POST /uk HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\nConnection: close\r\n\r\n",
                "POST /uk HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\nConnection: close\r\n\r\n"
            })
    void what_is_hardly_http_is_told_off_without_a_word_of_the_server(String request) {
        var reply = Site.raw().exactly(request);

        assertThat(reply.status()).isIn(0, 200, 400, 405, 505);
        saysNothingOfTheServer(reply);
    }

    private static void isHelpful(Reply reply, Reader reader) {
        assertThat(reply.isHtml()).isTrue();
        var page = reply.html();
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(reader.tag());
        assertThat(page.select("main a").eachAttr("href"))
                .contains(reader.address(""), reader.address("/articles"), reader.address("/negotiations"));
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
        saysNothingOfTheServer(reply);
    }

    private static void saysNothingOfTheServer(Reply reply) {
        assertThat(reply.toString())
                .doesNotContainIgnoringCase("payara")
                .doesNotContainIgnoringCase("glassfish")
                .doesNotContainIgnoringCase("grizzly")
                .doesNotContainIgnoringCase("jersey")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("X-Powered-By");
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }
}
