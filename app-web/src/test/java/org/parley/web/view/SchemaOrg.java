package org.parley.web.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What schema.org itself defines, and what in a page's JSON-LD is not as defined. */
public final class SchemaOrg {

    private record Property(List<String> types, List<String> ranges) {}

    private static final Map<String, List<String>> WIDER = new HashMap<>();
    private static final Map<String, Property> PROPERTIES = new HashMap<>();

    static {
        read();
    }

    private SchemaOrg() {}

    private static void read() {
        try (InputStream file = SchemaOrg.class.getResourceAsStream("/schema-org.tsv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> {
                        if (row[0].equals("type")) WIDER.put(row[1], words(row[2]));
                        else PROPERTIES.put(row[1], new Property(words(row[2]), words(row[3])));
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Properties that their thing does not have, and values that a property does not take. */
    public static List<String> wrong(JsonNode thing) {
        var wrong = new ArrayList<String>();
        if (!"https://schema.org".equals(thing.path("@context").asText())) wrong.add("no context");
        look(thing, wrong);
        return wrong;
    }

    private static void look(JsonNode thing, List<String> wrong) {
        var type = thing.path("@type").asText();
        if (!WIDER.containsKey(type)) wrong.add("no such type: " + type);
        thing.properties().forEach(field -> {
            if (field.getKey().startsWith("@")) return;
            var property = PROPERTIES.get(field.getKey());
            if (property == null || property.types().stream().noneMatch(t -> isA(type, t)))
                wrong.add(type + " has no " + field.getKey());
            else if (field.getValue().isArray())
                field.getValue().forEach(value -> value(type + "." + field.getKey(), property, value, wrong));
            else value(type + "." + field.getKey(), property, field.getValue(), wrong);
        });
    }

    private static void value(String where, Property property, JsonNode value, List<String> wrong) {
        if (value.isObject()) {
            var type = value.path("@type").asText();
            if (property.ranges().stream().noneMatch(range -> isA(type, range))) wrong.add(where + " takes no " + type);
            look(value, wrong);
        } else if (property.ranges().stream().noneMatch(range -> isOf(range, value))) {
            wrong.add(where + " does not take " + value);
        }
    }

    // A plain text can stand for a thing by its address only.
    private static boolean isOf(String range, JsonNode value) {
        return switch (range) {
            case "Text" -> value.isTextual() && !value.asText().isBlank();
            case "URL" -> isAddress(value);
            case "Number", "Integer" -> value.isNumber();
            case "Boolean" -> value.isBoolean();
            case "Date" -> parses(value, LocalDate::parse);
            case "DateTime" -> parses(value, OffsetDateTime::parse);
            case "CreativeWork" -> isAddress(value);
            default -> false;
        };
    }

    private static boolean isAddress(JsonNode value) {
        return value.isTextual() && value.asText().matches("https?://[^\\s]+");
    }

    private interface Parsing {
        Object of(String text);
    }

    private static boolean parses(JsonNode value, Parsing parsing) {
        try {
            return value.isTextual() && parsing.of(value.asText()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isA(String type, String wanted) {
        return type.equals(wanted)
                || WIDER.getOrDefault(type, List.of()).stream().anyMatch(wider -> isA(wider, wanted));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
