package org.parley.domain.difference;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** What a field of a record says, in a form that a page can show. Equal values say the same. */
public sealed interface Value {

    /** Which of the forms it is, for a template to choose by: {@code Words}, {@code Name}, … */
    default String form() {
        return getClass().getSimpleName();
    }

    /** A text that is compared word by word in each language. */
    record Words(Localized text) implements Value {}

    /** Something that the record names, such as a party: the same as long as its key is the same. */
    record Name(String key, Localized name) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof Name that && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key);
        }
    }

    record Names(List<Name> names) implements Value {}

    /** One of a few things that it can be, by the key of its wording: {@code stance.REJECTS}. */
    record Term(String wording) implements Value {}

    /** Something without language: an address, an anchor, a number. */
    record Plain(String text) implements Value {}

    record Truth(boolean is) implements Value {}

    record Day(PartialDate date) implements Value {}

    record Moment(Instant at) implements Value {}

    static @Nullable Value words(@Nullable Localized text) {
        return text == null ? null : new Words(text);
    }

    static @Nullable Value plain(@Nullable Object text) {
        return text == null ? null : new Plain(text.toString());
    }

    static @Nullable Value term(String kind, @Nullable Object value) {
        return value == null ? null : new Term(kind + "." + value);
    }
}
