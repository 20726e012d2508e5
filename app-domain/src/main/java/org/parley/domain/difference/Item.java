package org.parley.domain.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/**
 * One thing in a record, laid out for comparing: a paragraph, a position, a key point.
 *
 * @param key what it is known by in every revision; null where only its content tells which one it is
 * @param title what people know it by: the party and the topic of a position
 * @param fields by name, in the order of the page; a field without a value is left out
 */
record Item(Part part, @Nullable String key, List<Localized> title, Map<FieldName, Value> fields) {

    /** What it has in common with another one: 0 for nothing, 1 for everything. */
    double likeness(Item other) {
        var mine = words();
        var theirs = other.words();
        var all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        return all == 0 ? 1 : 2.0 * mine.size() / all;
    }

    private Set<String> words() {
        var words = new HashSet<String>();
        for (var value : fields.values())
            for (var word : TextDifference.words(text(value))) if (!word.isBlank()) words.add(word);
        return words;
    }

    private static String text(Value value) {
        if (value instanceof Value.Words words)
            return String.join(" ", words.text().texts().values());
        return value instanceof Value.Plain plain ? plain.text() : "";
    }

    /** Begins an item without fields. */
    static Builder of(Part part, @Nullable String key, @Nullable Localized... title) {
        var known = new ArrayList<Localized>();
        for (var words : title) if (words != null) known.add(words);
        return new Builder(part, key, List.copyOf(known));
    }

    /** Takes fields in, one by one. */
    static final class Builder {
        private final Part part;
        private final @Nullable String key;
        private final List<Localized> title;
        private final Map<FieldName, Value> fields = new LinkedHashMap<>();

        private Builder(Part part, @Nullable String key, List<Localized> title) {
            this.part = part;
            this.key = key;
            this.title = title;
        }

        Builder with(FieldName name, @Nullable Value value) {
            if (value != null) fields.put(name, value);
            return this;
        }

        Item whole() {
            return new Item(part, key, title, fields);
        }
    }
}
