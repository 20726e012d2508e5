package org.parley.domain.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/**
 * What happened to one thing in a record.
 *
 * @param key what it is known by; null where only its content tells which one it is
 * @param title what people know it by, as it is now or, if it is gone, as it was
 * @param moved whether it stands elsewhere among its like; whatever else happened to it
 * @param fields what it says differently; all of it, if it is new or gone
 */
public record Difference(
        Part part, @Nullable String key, List<Localized> title, Kind kind, boolean moved, List<Field> fields) {

    /** What happened to a thing. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** It says the same, in another place. */
        MOVED
    }

    /**
     * One field that says something else now.
     *
     * @param before null where it said nothing
     * @param after null where it says nothing
     */
    public record Field(
            FieldName name,
            @Nullable Value before,
            @Nullable Value after) {

        /** Which form of value it has, the same before and after. */
        public String form() {
            return Objects.requireNonNull(after == null ? before : after).form();
        }

        /** Word by word, in each language in which it says something else. */
        public List<InLanguage> texts() {
            return Stream.of(Language.values())
                    .map(language -> new InLanguage(
                            language, TextDifference.between(text(before, language), text(after, language))))
                    .filter(text -> !text.difference().isEmpty())
                    .toList();
        }

        /** The language that is the original now, where it was another one before; null where it is the same. */
        public @Nullable Language newOriginal() {
            var changed = before instanceof Value.Words was
                    && after instanceof Value.Words is
                    && was.text().originalLanguage() != is.text().originalLanguage();
            return changed && after instanceof Value.Words now ? now.text().originalLanguage() : null;
        }

        private static @Nullable String text(@Nullable Value value, Language language) {
            return value instanceof Value.Words words ? words.text().texts().get(language) : null;
        }
    }

    /** How a text changed in one of its languages. */
    public record InLanguage(Language language, TextDifference difference) {}

    static Difference added(Item item) {
        return new Difference(
                item.part(), item.key(), item.title(), Kind.ADDED, false, fields(Map.of(), item.fields()));
    }

    static Difference removed(Item item) {
        return new Difference(
                item.part(), item.key(), item.title(), Kind.REMOVED, false, fields(item.fields(), Map.of()));
    }

    static Difference between(Item before, Item after, boolean moved) {
        var fields = fields(before.fields(), after.fields());
        var kind = fields.isEmpty() ? Kind.MOVED : Kind.CHANGED;
        return new Difference(after.part(), after.key(), after.title(), kind, moved, fields);
    }

    /** Whether nothing happened at all. */
    boolean isNone() {
        return kind == Kind.MOVED && !moved;
    }

    private static List<Field> fields(Map<FieldName, Value> before, Map<FieldName, Value> after) {
        var fields = new ArrayList<Field>();
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) fields.add(new Field(name, before.get(name), value));
        });
        before.forEach((name, value) -> {
            if (!after.containsKey(name)) fields.add(new Field(name, value, null));
        });
        return List.copyOf(fields);
    }
}
