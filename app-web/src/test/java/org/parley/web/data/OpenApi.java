package org.parley.web.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** The description that the site gives of its interface for programs, and what does not fit it. */
final class OpenApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonNode document = json(Site.get("/api/openapi.json"));

    JsonNode document() {
        return document;
    }

    /** In which points an answer to what was asked for with this path is not as described. */
    List<String> wrong(String path, Reply reply) {
        var answers = document.at("/paths").path(path).at("/get/responses");
        var described = answers.has("" + reply.status()) ? answers.get("" + reply.status()) : answers.get("default");
        if (described.has("$ref"))
            described = document.at(described.get("$ref").asText().substring(1));
        var type = reply.header("Content-Type").replaceFirst(";.*", "");
        var content = described.path("content").path(type);
        if (content.isMissingNode()) return List.of(path + " answered " + type);
        return wrong(content.get("schema"), json(reply));
    }

    private List<String> wrong(JsonNode schema, JsonNode value) {
        var whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.get("components"));
        whole.setAll((ObjectNode) schema);
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return SCHEMAS.getSchema(whole, config).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    static JsonNode json(Reply reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + reply, e);
        }
    }
}
