package org.parley.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The record that the site under test was loaded with: what readers must find on its pages. */
public final class Sample {

    /** All articles, in the order in which readers are shown them. */
    public static final List<JsonNode> NEWEST_FIRST = Stream.of(
                    "cop28-dubai",
                    "cop27-sharm-el-sheikh",
                    "cop26-glasgow",
                    "geneva-2022-01-21",
                    "vienna-2022-01-13",
                    "brussels-2022-01-12",
                    "geneva-2022-01-10")
            .map(slug -> read("articles/" + slug))
            .toList();

    public static final JsonNode GENEVA = read("articles/geneva-2022-01-10");
    public static final JsonNode BRUSSELS = read("articles/brussels-2022-01-12");
    public static final JsonNode REFERENCE = read("reference");
    public static final JsonNode STATUS_ENTRIES = read("status-entries");

    private Sample() {}

    public static JsonNode party(String slug) {
        return bySlug("parties", slug);
    }

    public static JsonNode person(String slug) {
        return bySlug("people", slug);
    }

    public static JsonNode topic(String slug) {
        return bySlug("topics", slug);
    }

    /** The talks on security to which the articles on Geneva and Brussels belong. */
    public static JsonNode negotiation() {
        return negotiation(GENEVA);
    }

    public static JsonNode negotiation(JsonNode article) {
        return all(REFERENCE.get("negotiations"))
                .filter(n -> all(n.get("rounds")).anyMatch(r -> r.get("slug").equals(article.get("round"))))
                .findFirst()
                .orElseThrow();
    }

    public static JsonNode round(JsonNode article) {
        return all(negotiation(article).get("rounds"))
                .filter(r -> r.get("slug").equals(article.get("round")))
                .findFirst()
                .orElseThrow();
    }

    /** What the articles have of this kind, those of the newest article first: its {@code positions}, say. */
    public static Stream<JsonNode> newest(String kind) {
        return NEWEST_FIRST.stream().flatMap(article -> all(article.get(kind)));
    }

    public static List<JsonNode> paragraphs(JsonNode article) {
        return all(article.get("sections"))
                .flatMap(s -> all(s.get("paragraphs")))
                .toList();
    }

    public static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode bySlug(String what, String slug) {
        return all(REFERENCE.get(what))
                .filter(each -> each.get("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(String name) {
        try (var file = Sample.class.getResourceAsStream("/sample/" + name + ".json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
