package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.article.Article;
import org.parley.domain.difference.Differences;
import org.parley.domain.editorial.RecordFormat.UnreadableRecord;

/** Whatever is changed in the document of a record, its editors are shown. */
class RecordDifferencesTest {

    // One of these is another right value for each field that is not free text.
    private static final List<String> OTHERS = List.of(
            "2021-05-01",
            "2022-01-10T15:00:00Z",
            "en",
            "uk",
            "ukraine",
            "russia",
            "nuclear-war",
            "arms-control",
            "yalta",
            "olena",
            "FULL",
            "INDIRECT",
            "WARNS",
            "SILENT",
            "q2",
            "p4");

    private final GenevaFixture geneva = new GenevaFixture();
    private final InMemoryWorld world = new InMemoryWorld();
    private final RecordJson json =
            new RecordJson(world.all.parties(), world.all.people(), world.all.topics(), world.all.negotiations());
    private final Article article = GenevaFixture.withEverything(geneva.article());

    @BeforeEach
    void what_records_refer_to() {
        world.all.know(geneva);
    }

    @Test
    void no_value_of_a_record_changes_unseen() throws Exception {
        var unseen = new ArrayList<String>();
        var seen = 0;
        for (var change : changes(ValueJson.MAPPER.readTree(json.write(article)), "")) {
            var tree = ValueJson.MAPPER.readTree(json.write(article));
            change.make.accept(tree.at(change.parent));
            var changed = read(tree);
            if (changed.isEmpty()) continue;
            seen++;
            if (Differences.between(article, changed.get()).isEmpty()) unseen.add(change.what);
        }

        assertThat(unseen).isEmpty();
        assertThat(seen).isGreaterThan(100);
    }

    private Optional<Article> read(JsonNode tree) {
        try {
            return Optional.of(json.read(tree.toString()));
        } catch (UnreadableRecord refused) {
            return Optional.empty();
        }
    }

    private record Change(String parent, String what, Consumer<JsonNode> make) {}

    private static List<Change> changes(JsonNode node, String path) {
        var changes = new ArrayList<Change>();
        if (node instanceof ObjectNode object)
            object.fieldNames().forEachRemaining(name -> {
                var where = path + "/" + name;
                changes.add(new Change(path, "without " + where, in -> ((ObjectNode) in).remove(name)));
                others(object.get(name))
                        .forEach(value -> changes.add(
                                new Change(path, where + " = " + value, in -> ((ObjectNode) in).set(name, value))));
                changes.addAll(changes(object.get(name), where));
            });
        if (node instanceof ArrayNode array)
            for (var i = 0; i < array.size(); i++) {
                var at = i;
                changes.add(new Change(path, "without " + path + "/" + at, in -> ((ArrayNode) in).remove(at)));
                others(array.get(i))
                        .forEach(value -> changes.add(new Change(
                                path, path + "/" + at + " = " + value, in -> ((ArrayNode) in).set(at, value))));
                changes.addAll(changes(array.get(i), path + "/" + i));
            }
        return changes;
    }

    private static Stream<JsonNode> others(JsonNode value) {
        var make = ValueJson.MAPPER.getNodeFactory();
        if (value.isInt() || value.isLong()) return Stream.of(make.numberNode(value.asInt() + 1));
        if (value.isBoolean()) return Stream.of(make.booleanNode(!value.asBoolean()));
        if (!value.isTextual()) return Stream.empty();
        return Stream.concat(OTHERS.stream(), Stream.of(value.asText() + "1"))
                .filter(other -> !other.equals(value.asText()))
                .map(make::textNode);
    }
}
