package org.parley.bench.record;

import org.jspecify.annotations.Nullable;

/**
 * Words in Ukrainian, and perhaps in English.
 *
 * @param en null where nobody has translated them
 */
record Text(String uk, @Nullable String en) {

    Text inUkrainianOnly() {
        return new Text(uk, null);
    }

    /** With other words after it; translated if both are. */
    Text then(Text next) {
        return new Text(uk + " " + next.uk, en == null || next.en == null ? null : en + " " + next.en);
    }

    /** As columns and records keep it. */
    String json() {
        var json = new StringBuilder();
        Json.text(json, this);
        return json.toString();
    }
}
