package org.parley.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.Database;
import org.parley.web.testing.LiveArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** Given the public record, when somebody takes all of it along, or a table of it. */
@OnTheServer
class TakeAwayIT {

    private static final String QUOTATIONS = "/uk/negotiations/us-russia-security/quotations.csv";

    @Test
    void the_whole_record_is_one_file_with_everything_in_it() throws IOException {
        var reply = Site.get("/record.zip");
        var files = unzipped(reply);

        assertThat(reply.header("Content-Type")).isEqualTo("application/zip");
        assertThat(reply.header("Content-Disposition")).contains("parley-record.zip");
        assertThat(files.keySet())
                .contains(
                        "README.txt",
                        "LICENCE.txt",
                        "openapi.json",
                        "heads.txt",
                        "articles/geneva-2022-01-10.json",
                        "chains/geneva-2022-01-10.json",
                        "negotiations.jsonl",
                        "parties.jsonl",
                        "people.jsonl",
                        "topics.jsonl",
                        "follow-ups.jsonl",
                        "findings.jsonl",
                        "overrules.jsonl");
        assertThat(files.get("findings.jsonl")).contains("https://undocs.org/A/RES/ES-11/1");
        assertThat(files.get("overrules.jsonl")).contains("loss-and-damage-fund");
        assertThat(files.get("LICENCE.txt")).contains("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/");
        assertThat(json(files.get("articles/geneva-2022-01-10.json")).at("/headline/uk"))
                .isEqualTo(Sample.GENEVA.at("/headline/uk"));
        assertThat(files.get("parties.jsonl").lines())
                .anySatisfy(line -> assertThat(json(line).get("slug").asText()).isEqualTo("nato"));
        assertThat(files.get("follow-ups.jsonl").lines())
                .anySatisfy(line -> assertThat(json(line).get("history")).isNotEmpty());
        assertThat(files.get("openapi.json"))
                .isEqualTo(Site.get("/api/openapi.json").body());
    }

    @Test
    void the_hashes_in_it_are_the_last_ones_of_the_chains() throws IOException {
        var files = unzipped(Site.get("/record.zip"));
        var versions = json(files.get("chains/geneva-2022-01-10.json")).get("versions");
        var last = versions.get(versions.size() - 1).get("hash").asText();

        assertThat(files.get("heads.txt").lines()).contains(last + "  geneva-2022-01-10");
        assertThat(Site.get("/uk/articles/geneva-2022-01-10/versions").body()).contains(last);
    }

    @Test
    void the_same_record_is_the_same_file_and_another_one_another() throws IOException {
        var first = Site.get("/record.zip");
        var again = Site.get("/record.zip", "If-None-Match", first.header("ETag"));
        try (var article = LiveArticle.of("taken-along", "{\"uk\":\"Нова стаття\"}")) {
            var then = Site.get("/record.zip", "If-None-Match", first.header("ETag"));

            assertThat(then.status()).isEqualTo(200);
            assertThat(unzipped(then)).containsKey("articles/taken-along.json");
        }
        assertThat(again.status()).isEqualTo(304);
        assertThat(Site.get("/record.zip").bytes()).isEqualTo(first.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"finding", "overrule"})
    void what_an_editor_changes_outside_the_articles_is_another_record(String table) {
        var first = Site.get("/record.zip").header("ETag");
        Database.run("update " + table + " set edition = edition + 1 order by id limit 1");
        try {
            assertThat(Site.get("/record.zip", "If-None-Match", first).status()).isEqualTo(200);
        } finally {
            Database.run("update " + table + " set edition = edition - 1 order by id limit 1");
        }
        assertThat(Site.get("/record.zip").header("ETag")).isEqualTo(first);
    }

    @Test
    void who_only_asks_for_its_size_is_told() {
        var reply = Site.head("/record.zip");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(Integer.parseInt(reply.header("Content-Length")))
                .isEqualTo(Site.get("/record.zip").bytes().length);
    }

    @ParameterizedTest
    @EnumSource
    void quotations_are_a_table_that_a_spreadsheet_reads(Reader reader) throws IOException {
        var reply = Site.get(reader.address("/negotiations/us-russia-security/quotations.csv"));
        var rows = rows(reply);
        var words = Sample.GENEVA.get("quotations").get(0).get("words");

        assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(reply.header("Content-Disposition"))
                .startsWith("attachment; filename=\"us-russia-security-quotations-");
        assertThat(Arrays.copyOf(reply.bytes(), 3)).containsExactly(0xEF, 0xBB, 0xBF);
        assertThat(rows)
                .hasSizeGreaterThanOrEqualTo(Sample.GENEVA.get("quotations").size());
        assertThat(rows).extracting(r -> r.get("words")).contains(reader.text(words));
        assertThat(rows).extracting(r -> r.get("said_on")).contains("2022-01-10");
    }

    @Test
    void follow_ups_are_a_table_with_what_became_of_them() throws IOException {
        var rows = rows(Site.get("/uk/follow-ups.csv"));
        var one = Sample.GENEVA.get("followUps").get(0);

        assertThat(rows)
                .extracting(r -> r.get("what"))
                .contains(one.at("/what/uk").asText());
        assertThat(rows)
                .extracting(r -> r.get("status"))
                .containsAnyOf("agreed", "scheduled", "under-way", "done", "overdue", "lapsed");
        assertThat(rows(Site.get("/uk/follow-ups.csv?party=russia")))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.get("parties")).contains("Росія"));
        assertThat(Site.get("/uk/follow-ups.csv?party=nobody").status()).isEqualTo(400);
    }

    @Test
    void no_text_is_taken_for_a_formula_and_quotes_and_lines_stay_in_their_field() throws IOException {
        var id = Database.text(
                "select q.id from quotation q join article a on a.id = q.article_id where a.slug = 'geneva-2022-01-10' limit 1");
        var words = Database.text("select words from quotation where id = ?", id);
        try {
            Database.run(
                    "update quotation set words = ? where id = ?",
                    "{\"uk\":\"=HYPERLINK(\\\"x\\\"),\\n\\\"так\\\" 🕊\"}",
                    id);

            assertThat(rows(Site.get(QUOTATIONS)))
                    .extracting(r -> r.get("words"))
                    .contains("'=HYPERLINK(\"x\"),\n\"так\" 🕊");
        } finally {
            Database.run("update quotation set words = ? where id = ?", words, id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/uk/negotiations/nowhere/quotations.csv", "/de/follow-ups.csv", "/uk/data/nothing"})
    void a_table_of_nothing_is_not_found(String path) {
        assertThat(Site.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void one_page_leads_to_all_of_it(Reader reader) {
        var page = reader.opens("/data");

        assertThat(page.select("main a").eachAttr("href"))
                .contains("/record.zip", "/api/openapi.json", "/data/Verify.java", reader.address("/feed.atom"))
                .contains(reader.address("/corrections.atom"), reader.address("/follow-ups.csv"));
        assertThat(page.select("a[rel~=license]").attr("href")).startsWith("https://creativecommons.org/");
        assertThat(page.select("#licence, #feeds, #tables, #record, #api, #chain"))
                .hasSize(6);
        assertThat(reader.opens("").select("footer a[href$=/data]")).hasSize(1);
    }

    // By another reader of such tables than the one that wrote it.
    private static List<Map<String, String>> rows(Reply reply) throws IOException {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        var text = reply.body().substring(1);
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(text)
                .readAll();
    }

    private static Map<String, String> unzipped(Reply reply) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(reply.bytes()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
