package org.parley.domain.editorial;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;

/** What an editor asks the list of articles for. Null is: whatever it is. */
public interface ManuscriptList {

    /**
     * Which articles.
     *
     * @param words that the newest draft has, or that begin words of it, in any language
     * @param negotiation by slug, as {@code party} is
     * @param begunBy the id of an editor
     * @param untranslated that some of it is missing in this language
     * @param trashed whether those in the trash are asked for, or those that are not
     */
    record Wanted(
            @Nullable String words,
            Manuscript.@Nullable State state,
            @Nullable String negotiation,
            @Nullable String party,
            @Nullable Long begunBy,
            @Nullable Language untranslated,
            @Nullable Instant revisedAfter,
            @Nullable Instant revisedBefore,
            @Nullable String tag,
            boolean trashed) {

        public static final Wanted ALL = new Wanted(null, null, null, null, null, null, null, null, null, false);

        /** The same, of what an editor began. */
        public Wanted begunBy(@Nullable Long editor) {
            return new Wanted(
                    words, state, negotiation, party, editor, untranslated, revisedAfter, revisedBefore, tag, trashed);
        }
    }

    /** In which order. */
    enum Order {
        REVISED,
        LONGEST_UNREVISED,
        BEGUN,
        TITLE
    }

    /** Where a page of the list ended: what it was ordered by, and its id. */
    record Place(String key, long id) {

        public static Place of(Manuscript manuscript, Order order) {
            var id = manuscript.id() == null ? 0 : manuscript.id();
            return switch (order) {
                case REVISED, LONGEST_UNREVISED ->
                    new Place(manuscript.revisedAt().toString(), id);
                case BEGUN -> new Place("", id);
                case TITLE -> new Place(manuscript.title(), id);
            };
        }

        /** Reads what {@link #toString} wrote; empty when it is nothing of the kind. */
        public static Optional<Place> parse(String text, Order order) {
            var comma = text.indexOf(',');
            if (comma < 1 || !text.substring(0, comma).matches("[0-9]{1,18}")) return Optional.empty();
            var place = new Place(text.substring(comma + 1), Long.parseLong(text.substring(0, comma)));
            var byTime = order == Order.REVISED || order == Order.LONGEST_UNREVISED;
            return byTime && place.moment().isEmpty() ? Optional.empty() : Optional.of(place);
        }

        /** When the key is a moment that a database can hold. */
        public Optional<Instant> moment() {
            try {
                var at = Instant.parse(key);
                return at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("9999-01-01T00:00:00Z"))
                        ? Optional.of(at)
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        /** {@code 7,2022-01-10T17:45:00Z}. */
        @Override
        public String toString() {
            return id + "," + key;
        }
    }

    /** From just after a place on; from the top when there is none. As quick for the last page as for the first. */
    List<Manuscript> listed(Wanted wanted, Order order, @Nullable Place after, int limit);

    /** All labels in use, in alphabetical order. */
    List<String> tags();
}
