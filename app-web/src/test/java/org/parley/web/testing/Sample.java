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

    public static JsonNode negotiation() {
        return REFERENCE.at("/negotiations/0");
    }

    public static JsonNode round(JsonNode article) {
        return all(negotiation().get("rounds"))
                .filter(r -> r.get("slug").equals(article.get("round")))
                .findFirst()
                .orElseThrow();
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
