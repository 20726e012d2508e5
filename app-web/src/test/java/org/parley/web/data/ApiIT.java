package org.parley.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Queries;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** Given the public record, when a program asks for it. */
@OnTheServer
class ApiIT {

    private static final String GENEVA = "/api/articles/geneva-2022-01-10";

    @Test
    void the_description_is_valid_openapi() {
        var parsed =
                new OpenAPIV3Parser().readContents(Site.get("/api/openapi.json").body());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).containsKeys("/api/positions", "/api/articles/{slug}");
    }

    @Test
    void every_route_is_described_and_everything_described_is_there() {
        var described = new TreeSet<String>();
        new OpenApi().document().get("paths").fieldNames().forEachRemaining(described::add);

        assertThat(described).isEqualTo(routes());
    }

    @Test
    void every_answer_is_as_it_is_described() {
        var openApi = new OpenApi();
        var wrong = new ArrayList<String>();
        for (var path : routes()) {
            for (var address : addresses(path)) {
                var reply = Site.get(address);
                assertThat(reply.status()).as(address).isEqualTo(200);
                openApi.wrong(path, reply).forEach(what -> wrong.add(address + ": " + what));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void an_answer_that_is_not_as_described_is_found() {
        var reply = Site.get("/api/parties?limit=1");
        var spoilt = reply.body().replace("\"kind\":\"", "\"kind\":\"made-up-");

        assertThat(new OpenApi().wrong("/api/parties", with(reply, spoilt))).isNotEmpty();
        assertThat(new OpenApi().wrong("/api/parties", with(reply, reply.body().replaceFirst("\\{", "{\"x\":1,"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles",
                "positions",
                "absences",
                "quotations",
                "follow-ups",
                "status-entries",
                "findings",
                "overrules",
                "negotiations",
                "parties",
                "people",
                "topics",
                "changes"
            })
    void a_list_can_be_followed_to_its_end_part_by_part(String list) {
        var whole = all("/api/" + list + "?limit=100");
        var inParts = all("/api/" + list + "?limit=3");

        assertThat(whole).isNotEmpty().doesNotHaveDuplicates();
        assertThat(inParts).isEqualTo(whole);
    }

    @Test
    void an_article_has_all_that_its_record_has_in_all_languages() {
        var article = OpenApi.json(Site.get(GENEVA));

        assertThat(article.at("/headline/uk").asText())
                .isEqualTo(Sample.GENEVA.at("/headline/uk").asText());
        assertThat(article.at("/headline/en").asText())
                .isEqualTo(Sample.GENEVA.at("/headline/en").asText());
        for (var part :
                List.of("sections", "positions", "quotations", "commonGround", "followUps", "absences", "keyPoints"))
            assertThat(article.get(part)).as(part).hasSameSizeAs(Sample.GENEVA.path(part));
        assertThat(article.at("/positions/0/summary/uk").asText())
                .isEqualTo(Sample.GENEVA.at("/positions/0/summary/uk").asText());
        assertThat(article.at("/licence/url").asText()).startsWith("https://");
    }

    @Test
    void the_same_record_is_beside_the_page_of_the_article() {
        var reply = Site.get("/uk/articles/geneva-2022-01-10.json");

        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.body()).isEqualTo(Site.get(GENEVA).body());
        assertThat(Site.get("/uk/articles/geneva-2022-01-10")
                        .html()
                        .select("head > link[type=application/json]")
                        .attr("href"))
                .isEqualTo("/uk/articles/geneva-2022-01-10.json");
        assertThat(Site.get("/en/articles/nowhere.json").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/positions, party, party, russia",
        "/api/positions, negotiation, negotiation, us-russia-security",
        "/api/positions, topic, topic, nato-enlargement",
        "/api/quotations, speaker, speaker, wendy-sherman",
        "/api/quotations, party, party, us"
    })
    void a_list_has_only_what_it_is_narrowed_to(String list, String parameter, String field, String slug) {
        var found = items(Site.get(list + "?limit=100&" + parameter + "=" + slug));

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.at("/" + field + "/slug").asText()).isEqualTo(slug));
    }

    @Test
    void later_evidence_is_told_with_its_position_and_not_by_whom() {
        var finding = found("/api/findings", "position", "s7");

        assertThat(finding.at("/article/slug").asText()).isEqualTo("geneva-2022-01-10");
        assertThat(finding.get("bearing").asText()).isEqualTo("contradicts");
        assertThat(finding.get("date").asText()).isEqualTo("2022-02-24");
        assertThat(finding.at("/source/url").asText()).isEqualTo("https://undocs.org/A/RES/ES-11/1");
        assertThat(finding.at("/what/en").asText()).contains("full-scale invasion");
        assertThat(finding.toString()).doesNotContain("changedBy");
    }

    @Test
    void what_an_editor_says_of_a_change_is_told_with_the_reason_and_not_by_whom() {
        var overrule = found("/api/overrules", "round", "cop27-sharm-el-sheikh");

        assertThat(overrule.at("/party/slug").asText()).isEqualTo("eu");
        assertThat(overrule.at("/topic/slug").asText()).isEqualTo("loss-and-damage-fund");
        assertThat(overrule.get("mark").asText()).isEqualTo("softened");
        assertThat(overrule.at("/reason/uk").asText()).contains("поступився");
        assertThat(overrule.toString()).doesNotContain("changedBy");
    }

    @Test
    void what_hangs_on_an_article_that_is_not_public_is_not_told() {
        var manuscript = Database.insert("insert into manuscript () values ()");
        var finding = Database.insert(
                "insert into finding (manuscript_id, position_key, dated, bearing, what, source_name, edition, changed_by,"
                        + " changed_at) select ?, position_key, dated, bearing, what, source_name, 1, 'x', changed_at"
                        + " from finding limit 1",
                manuscript);
        var overrule = Database.insert("insert into overrule (round, party, topic, mark, reason, edition, changed_by,"
                + " changed_at) select round, 'nato', topic, mark, reason, 1, 'x', changed_at from overrule limit 1");
        try {
            assertThat(items(Site.get("/api/findings")))
                    .isNotEmpty()
                    .noneMatch(f -> f.get("id").asLong() == finding);
            assertThat(items(Site.get("/api/overrules")))
                    .isNotEmpty()
                    .noneMatch(o -> o.get("id").asLong() == overrule);
        } finally {
            Database.run("delete from overrule where id = ?", overrule);
            Database.run("delete from manuscript where id = ?", manuscript);
        }
    }

    @Test
    void positions_as_of_a_day_are_those_of_rounds_that_had_begun() {
        var before = items(Site.get("/api/positions?limit=100&negotiation=us-russia-security&as-of=2022-01-09"));
        var then = items(Site.get("/api/positions?limit=100&as-of=2022-01-10"));

        assertThat(before).isEmpty();
        assertThat(then)
                .isNotEmpty()
                .noneSatisfy(p -> assertThat(p.path("round").asText()).contains("2022-01-12"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, number from 1 to 100",
        "limit=101, number from 1 to 100",
        "limit=many, number from 1 to 100",
        "after=here, “next”",
        "as-of=2022-02-30, a day that exists",
        "as-of=yesterday, a day that exists",
        "party=nobody, /api/parties",
        "party=us&party=russia, once",
        "pary=us, no parameter of this name"
    })
    void what_cannot_be_understood_is_refused_and_told_what_to_do(String query, String advice) {
        var reply = Site.get("/api/positions?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(new OpenApi().wrong("/api/positions", reply)).isEmpty();
        assertThat(OpenApi.json(reply).get("detail").asText()).contains(advice);
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/articles/nowhere, 404",
        "/api/follow-ups/999999999, 404",
        "/api/nothing, 404",
        "/api/parties/russia/x, 404"
    })
    void what_is_not_there_is_a_problem_and_no_page(String path, int status) {
        var reply = Site.get(path);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(OpenApi.json(reply).get("status").asInt()).isEqualTo(status);
    }

    @Test
    void nothing_can_be_written() {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            var reply = Site.http().send(method, "/api/positions");

            assertThat(reply.status()).as(method).isEqualTo(405);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void a_failure_is_a_problem_with_a_reference() {
        var reply = Database.without("party_position", () -> Site.get("/api/positions"));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(OpenApi.json(reply).get("detail").asText()).matches(".*Reference: [0-9a-f]{8}");
    }

    @Test
    void who_has_the_answer_already_gets_none() {
        var first = Site.get(GENEVA);
        var again = Site.get(GENEVA, "If-None-Match", first.header("ETag"));

        assertThat(first.header("ETag")).isNotEmpty();
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(Site.head(GENEVA).header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void scripts_of_any_site_may_read_it_and_nobody_is_known_to_it() {
        for (var path :
                List.of("/api", "/api/positions", GENEVA, "/uk/feed.atom", "/uk/articles/geneva-2022-01-10.json")) {
            var reply = Site.get(path, "Origin", "https://elsewhere.example");

            assertThat(reply.headers().allValues("Access-Control-Allow-Origin"))
                    .as(path)
                    .containsExactly("*");
            assertThat(reply.headers().allValues("Cross-Origin-Resource-Policy"))
                    .containsExactly("cross-origin");
            assertThat(reply.headers().map()).doesNotContainKey("Set-Cookie");
        }
        var asked = Site.http()
                .send(
                        "OPTIONS",
                        "/api/positions",
                        "Access-Control-Request-Method",
                        "GET",
                        "Origin",
                        "https://elsewhere.example");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.header("Access-Control-Allow-Headers")).contains("If-None-Match");
        assertThat(Site.get("/uk").headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/articles, 8",
        "/api/positions?party=russia, 12",
        "/api/quotations, 12",
        "/api/follow-ups, 10",
        "/api/people, 8",
        "/api/negotiations, 16",
        "/api/changes, 4",
        "/api/status-entries, 8",
        "/api/findings, 8",
        "/api/overrules, 2",
        "/uk/feed.atom, 8",
        "/uk/corrections.atom, 4",
        "/uk/follow-ups/feed.atom, 8"
    })
    void an_answer_asks_the_database_only_so_often(String path, long most) {
        Site.get(path);

        assertThat(Queries.during(() -> Site.get(path))).isLessThanOrEqualTo(most);
    }

    private static JsonNode found(String list, String field, String value) {
        return items(Site.get(list)).stream()
                .filter(item -> item.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static TreeSet<String> routes() {
        var routes = new TreeSet<String>();
        new ClassFileImporter()
                .importPackages("org.parley.web.data").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .forEach(type -> Arrays.stream(type.getMethods())
                                .filter(method -> method.isAnnotationPresent(GET.class))
                                .map(method ->
                                        part(type.getAnnotation(Path.class)) + part(method.getAnnotation(Path.class)))
                                .filter(path -> path.startsWith("/api"))
                                .map(path -> path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                                .forEach(routes::add));
        return routes;
    }

    private static String part(Path path) {
        var value = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return value.isEmpty() ? "" : "/" + value;
    }

    // A list as it is; for one thing, each that its list has.
    private static List<String> addresses(String path) {
        if (!path.contains("{")) return List.of(path);
        var list = path.substring(0, path.indexOf("/{"));
        return items(Site.get(list + "?limit=100")).stream()
                .map(item -> path.replaceAll(
                        "\\{\\w+}",
                        item.path(path.contains("{id}") ? "id" : "slug").asText()))
                .toList();
    }

    private static List<JsonNode> all(String first) {
        var found = new ArrayList<JsonNode>();
        var next = first;
        while (!next.isEmpty()) {
            var reply = Site.get(next);
            assertThat(reply.status()).as(next).isEqualTo(200);
            found.addAll(items(reply));
            next = OpenApi.json(reply).path("next").asText().replace(Site.PUBLIC.toString(), "");
        }
        return found;
    }

    private static List<JsonNode> items(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return StreamSupport.stream(OpenApi.json(reply).get("items").spliterator(), false)
                .toList();
    }

    private static Reply with(Reply reply, String body) {
        return new Reply(reply.status(), reply.headers(), body.getBytes(StandardCharsets.UTF_8));
    }
}
