package org.parley.bench.record;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Writes records as the site does, but a hundred times as many: fields come in the order of the alphabet. */
final class Json {

    private final StringBuilder out = new StringBuilder(4000);
    private boolean isFirst = true;

    Json() {
        out.append('{');
    }

    Json field(String name, String value) {
        name(name);
        string(out, value);
        return this;
    }

    Json field(String name, boolean value) {
        name(name).out.append(value);
        return this;
    }

    Json field(String name, Text value) {
        text(name(name).out, value);
        return this;
    }

    /** Left out where there are none. */
    Json slugs(String name, List<String> values) {
        return each(name, values, (json, value) -> string(json.out, value));
    }

    Json texts(String name, List<Text> values) {
        return each(name, values, (json, value) -> text(json.out, value));
    }

    Json object(String name, Consumer<Json> content) {
        name(name).within(content);
        return this;
    }

    <T> Json objects(String name, List<T> values, Writing<T> writing) {
        return each(name, values, (json, value) -> json.within(inner -> writing.write(inner, value)));
    }

    /** How a thing becomes fields. */
    interface Writing<T> {
        void write(Json json, T value);
    }

    String end() {
        return out.append('}').toString();
    }

    private <T> Json each(String name, List<T> values, Writing<T> writing) {
        if (values.isEmpty()) return this;
        name(name).out.append('[');
        for (Iterator<T> all = values.iterator(); all.hasNext(); ) {
            writing.write(this, all.next());
            if (all.hasNext()) out.append(',');
        }
        out.append(']');
        isFirst = false;
        return this;
    }

    private void within(Consumer<Json> content) {
        out.append('{');
        isFirst = true;
        content.accept(this);
        out.append('}');
        isFirst = false;
    }

    private Json name(String name) {
        if (!isFirst) out.append(',');
        isFirst = false;
        string(out, name);
        out.append(':');
        return this;
    }

    static void text(StringBuilder out, Text text) {
        out.append("{\"uk\":");
        string(out, text.uk());
        var en = text.en();
        if (en != null) {
            out.append(",\"en\":");
            string(out, en);
        }
        out.append('}');
    }

    // The words that things are made up of have no sign that JSON would want told otherwise.
    private static void string(StringBuilder out, String value) {
        if (value.indexOf('"') >= 0 || value.indexOf('\\') >= 0)
            throw new IllegalArgumentException("Not to be put in JSON as it is: " + value);
        out.append('"').append(value).append('"');
    }
}
