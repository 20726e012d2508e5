package org.parley.domain.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.party.Party;

/** The follow-ups of all published articles. */
public interface FollowUps {

    /** In which order a list stands. */
    enum Order {
        /** The newest promise first. */
        PROMISED,
        /** The earliest due first, undated ones last. */
        DUE
    }

    /**
     * What a list is narrowed to. Null is no restriction.
     *
     * @param today by which the status is told
     * @param status as it stands today: overdue is one
     * @param negotiation by slug
     * @param party by slug
     * @param words each of which begins a word of the promise or, where it has two letters only, stands in it; none
     *     leaves out nothing
     */
    record Search(
            LocalDate today,
            @Nullable Status status,
            @Nullable String negotiation,
            @Nullable String party,
            List<String> words,
            Order order) {

        /** Nothing left out, in the usual order. */
        public static Search all(LocalDate today) {
            return new Search(today, null, null, null, List.of(), Order.PROMISED);
        }
    }

    /**
     * A place in a list.
     *
     * @param day by which the list is ordered; null after the last dated one
     */
    record Place(@Nullable LocalDate day, long id) {

        public static Place of(FollowUp followUp, Order order) {
            var due = followUp.due();
            var dueBy = due == null ? null : due.last();
            return new Place(order == Order.DUE ? dueBy : followUp.agreedOn(), requireNonNull(followUp.id()));
        }

        /** Reads what {@link #toString} wrote; empty when it is anything else. */
        public static Optional<Place> parse(String place) {
            var comma = place.indexOf(',');
            if (comma < 0) return Optional.empty();
            try {
                var day = comma == 0 ? null : LocalDate.parse(place.substring(0, comma));
                if (day != null && (day.getYear() < 0 || day.getYear() > 9999)) return Optional.empty();
                return Optional.of(new Place(day, Long.parseLong(place.substring(comma + 1))));
            } catch (DateTimeParseException | NumberFormatException e) {
                return Optional.empty();
            }
        }

        /** {@code 2022-01-10,7}. */
        @Override
        public String toString() {
            return (day == null ? "" : day) + "," + id;
        }
    }

    Optional<FollowUp> byId(long id);

    /**
     * Waits until nobody else changes it, and keeps others waiting until the transaction ends. Asked for before anything
     * else is read, so that what is read then is the newest.
     */
    Optional<FollowUp> locked(long id);

    /** Tells the nodes of this site, once the transaction ends, that its history has got longer. */
    void tell(FollowUp changed);

    /** Those that the search leaves, from just after a place on; from the top when there is none. */
    List<FollowUp> matching(Search search, @Nullable Place after, int limit);

    /** Those that readers know from an article, in its order. */
    List<FollowUp> reportedIn(long articleId);

    /** Those that somebody still has to do something about: the earliest due first, undated ones last. */
    List<FollowUp> open(int limit);

    /** The newest promise first. */
    List<FollowUp> newest(int limit);

    /** The newest promise first. */
    List<FollowUp> all();

    List<FollowUp> of(Party party);

    List<FollowUp> of(Negotiation negotiation);
}
