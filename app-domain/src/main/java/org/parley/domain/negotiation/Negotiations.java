package org.parley.domain.negotiation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.directory.StillUsed;
import org.parley.domain.party.Party;

/** All negotiations with their rounds. */
public interface Negotiations {

    /** Where a part of a list ends: the day of the latest round, and the identity. */
    record Place(LocalDate day, long id) {

        public static Place of(Negotiation negotiation) {
            return new Place(negotiation.latestDay(), requireNonNull(negotiation.id()));
        }

        /** Reads what {@link #toString} wrote; empty when it is anything else. */
        public static Optional<Place> parse(String place) {
            var comma = place.indexOf(',');
            if (comma < 0) return Optional.empty();
            try {
                var day = LocalDate.parse(place.substring(0, comma));
                if (day.isBefore(Negotiation.NEVER) || day.getYear() > 9999) return Optional.empty();
                return Optional.of(new Place(day, Long.parseLong(place.substring(comma + 1))));
            } catch (DateTimeParseException | NumberFormatException e) {
                return Optional.empty();
            }
        }

        /** {@code 2022-01-10,7}. */
        @Override
        public String toString() {
            return day + "," + id;
        }
    }

    Optional<Negotiation> bySlug(String slug);

    Optional<Round> round(String slug);

    /**
     * The one with the latest round first, those without a round last.
     *
     * @param after where the part before ended; null for the beginning
     */
    List<Negotiation> latest(@Nullable Place after, int limit);

    /** As {@link #latest}, those in which the party has a role. */
    List<Negotiation> latestOf(Party party, @Nullable Place after, int limit);

    /** As {@link #latest}, those which have the topic on the table. */
    List<Negotiation> latestAbout(Topic topic, @Nullable Place after, int limit);

    /** @throws SlugTaken when another one, or one of its rounds, has its slug */
    void add(Negotiation negotiation);

    Optional<Negotiation> withId(long id);

    /** Those of them that exist, in no order. */
    List<Negotiation> withIds(Collection<Long> ids);

    /**
     * Writes what was changed, at once, new rounds and those that are gone included.
     *
     * @throws SlugTaken when a new round has the slug of another one
     * @throws StillUsed when something refers to a round that is gone
     */
    void write(Negotiation negotiation);

    /** With all its rounds. @throws StillUsed when something refers to one of them */
    void remove(Negotiation negotiation);
}
