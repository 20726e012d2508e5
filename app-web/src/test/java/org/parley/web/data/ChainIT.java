package org.parley.web.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;

/** Given an article that was published three times, when anyone checks that nothing was changed in silence. */
@OnTheServer
class ChainIT {

    @TempDir
    private static Path folder;

    private static JsonNode chain;

    @BeforeAll
    static void published_three_times() throws IOException {
        var draft = StoredDraft.ready();
        publish(draft, "FIRST", "");
        draft.revise(draft.slug, "Сторони говорили \\\"довго\\\".", "The parties talked at length.");
        publish(draft, "CORRECTION", "Говорили \\ довго.\r\nНе коротко.");
        draft.revise(draft.slug, "Сторони говорили дуже довго.", "The parties talked at great length.");
        publish(draft, "UPDATE", "Ще довше");
        var reply = Site.get("/uk/articles/" + draft.slug + "/chain.json");
        assertThat(reply.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s-chain.json\"".formatted(draft.slug));
        chain = OpenApi.json(reply);
        Files.writeString(
                folder.resolve("Verify.java"), Site.get("/data/Verify.java").body());
    }

    @AfterAll
    static void gone() {
        StoredDraft.removeAll();
    }

    @Test
    void the_download_is_unbroken_and_has_the_hash_that_was_noted() throws Exception {
        assertThat(chain.get("versions")).hasSize(3);
        assertThat(chain.at("/versions/1/note/uk").asText()).contains("\\", "\n");
        assertThat(verified(chain)).isEqualTo(Map.entry(0, "The chain is unbroken."));
        assertThat(verified(chain, chain.at("/versions/1/hash").asText()).getKey())
                .isZero();
    }

    @Test
    void the_hashes_are_those_on_the_page_and_among_the_changes() {
        var slug = chain.get("article").asText();
        var page = Site.get("/en/articles/" + slug + "/versions").html();
        var hashes = chain.get("versions").findValuesAsText("hash");

        assertThat(page.select("table code").eachText()).isEqualTo(hashes);
        assertThat(page.select("a[href$=/chain.json]").attr("href")).isEqualTo("/en/articles/" + slug + "/chain.json");
        assertThat(Site.get("/api/changes?limit=10").body()).contains(hashes);
        assertThat(Site.get("/en/corrections.atom").body()).contains(hashes.get(1));
    }

    static List<Arguments> tamperings() {
        return List.of(
                tampering("a changed text", c -> replace(version(c, 1), "sealed", "довго", "коротко")),
                tampering("a text changed along with its hash", c -> {
                    replace(version(c, 1), "sealed", "довго", "коротко");
                    version(c, 1).put("hash", sha256(version(c, 1).get("sealed").asText()));
                }),
                tampering("a changed hash", c -> replace(version(c, 2), "hash", "[0-4]", "f")),
                tampering(
                        "a hash of before that was changed", c -> version(c, 2).put("previousHash", "0".repeat(64))),
                tampering("another date", c -> replace(version(c, 1), "publishedAt", "^....", "2001")),
                tampering(
                        "a correction that passes for a small fix",
                        c -> version(c, 1).put("kind", "small-fix")),
                tampering("a changed note", c -> ((ObjectNode) version(c, 1).get("note")).put("uk", "Дрібниця")),
                tampering("a note left out", c -> version(c, 1).remove("note")),
                tampering("another date and kind, and no note, in a version that passes for an older one", c -> {
                    version(c, 1).put("format", "1").put("kind", "small-fix").remove("note");
                    replace(version(c, 1), "publishedAt", "^....", "2001");
                }),
                tampering("the first version left out", c -> versions(c).remove(0)),
                tampering("one left out of the middle", c -> versions(c).remove(1)),
                tampering("one left out, the others counted anew", c -> {
                    versions(c).remove(0);
                    version(c, 0).put("number", 1);
                    version(c, 1).put("number", 2);
                }),
                tampering(
                        "two changed places",
                        c -> versions(c).insert(0, versions(c).remove(1))),
                tampering("one twice", c -> versions(c).insert(1, version(c, 0).deepCopy())),
                tampering("all left out", c -> versions(c).removeAll()));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void whatever_was_tampered_with_is_caught(String what, Consumer<JsonNode> tampering) throws Exception {
        var forged = chain.deepCopy();
        tampering.accept(forged);

        assertThat(verified(forged)).as(what).isEqualTo(entry(1, "The chain is BROKEN."));
    }

    @Test
    void one_that_was_cut_short_or_made_anew_is_caught_by_whoever_kept_a_hash() throws Exception {
        var head = chain.at("/versions/2/hash").asText();
        var cut = chain.deepCopy();
        versions(cut).remove(2);

        assertThat(verified(cut).getKey()).as("nothing else tells").isZero();
        assertThat(verified(cut, head).getKey()).isEqualTo(1);
        assertThat(verified(chain, head).getKey()).isZero();
    }

    @Test
    void one_under_the_name_of_another_article_shows_which_it_is_of() throws Exception {
        var slug = chain.get("article").asText();
        var forged = chain.deepCopy();
        ((ObjectNode) forged).put("article", "geneva-2022-01-10");

        assertThat(verified(forged).getKey()).isZero();
        assertThat(Files.readAllLines(folder.resolve("said.txt")))
                .contains("  name: " + slug)
                .anyMatch(line -> line.startsWith("That it is of geneva-2022-01-10 is not sealed"))
                .anyMatch(line -> line.startsWith("  headline uk: "));
    }

    @Test
    void what_is_no_chain_is_told_so_in_one_sentence() throws Exception {
        for (var text : List.of(
                "",
                "{",
                "{\"",
                "[]",
                "{\"versions\": 7}",
                "{\"versions\":[],\"versions\":[]}",
                "<html>",
                "[".repeat(100_000))) {
            Files.writeString(folder.resolve("no-chain.json"), text);

            assertThat(verify("no-chain.json").getKey()).as(text).isEqualTo(3);
            assertThat(Files.readString(folder.resolve("said.txt"))).matches("no-chain.json is not a chain .*\\.\\R");
        }
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_told_so() throws Exception {
        Files.write(folder.resolve("record.zip"), new byte[] {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe});

        assertThat(verify("nowhere.json")).isEqualTo(entry(3, "There is no file nowhere.json."));
        assertThat(verify("record.zip"))
                .isEqualTo(entry(3, "record.zip is no text: in record.zip, the chains are the files below chains/."));
        assertThat(verify(".")).isEqualTo(entry(3, ". cannot be read."));
    }

    private static Map.Entry<Integer, String> verified(JsonNode forged, String... noted) throws Exception {
        Files.writeString(folder.resolve("chain.json"), forged.toString());
        var arguments = new ArrayList<>(List.of("chain.json"));
        arguments.addAll(List.of(noted));
        return verify(arguments.toArray(String[]::new));
    }

    // As a reader does it: the program that the site gives out, in a Java of its own.
    private static Map.Entry<Integer, String> verify(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "Verify.java"));
        command.addAll(List.of(arguments));
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var lines = Files.readAllLines(said);
        return Map.entry(process.exitValue(), lines.get(lines.size() - 1));
    }

    private static void publish(StoredDraft draft, String change, String note) {
        var reply = Admin.as(Role.EDITOR)
                .post(
                        draft.path + "/publication",
                        "revision",
                        "" + draft.revisions(),
                        "do",
                        "publish",
                        "change",
                        change,
                        "note.uk",
                        note);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
    }

    private static Arguments tampering(String what, Consumer<JsonNode> how) {
        return Arguments.of(what, how);
    }

    private static ArrayNode versions(JsonNode forged) {
        return (ArrayNode) forged.get("versions");
    }

    private static ObjectNode version(JsonNode forged, int index) {
        return (ObjectNode) versions(forged).get(index);
    }

    private static void replace(ObjectNode version, String field, String pattern, String by) {
        version.put(field, version.get(field).asText().replaceFirst(pattern, by));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
