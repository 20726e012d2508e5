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
        DUE,
        /** Those of which nothing was heard for longest first. */
        NEWS
    }

    /**
     * By when those in a list are due. What is due in a month or a year is so on its last day.
     *
     * @param from the first such day; null for no bound
     * @param until the last such day; null for no bound
     * @param undated only those for which no date was named
     * @param open only those that have not come to an end
     */
    record Due(@Nullable LocalDate from, @Nullable LocalDate until, boolean undated, boolean open) {

        /** Whose time is up. */
        public static Due overdue(LocalDate today) {
            return new Due(null, today.minusDays(1), false, true);
        }

        /** Whose time will be up in so many days. */
        public static Due within(LocalDate today, int days) {
            return new Due(today, today.plusDays(days), false, true);
        }

        /** On a day from one to another, whatever became of it. */
        public static Due between(@Nullable LocalDate from, @Nullable LocalDate until) {
            return new Due(from, until, false, false);
        }

        /** For which no date was named. */
        public static Due never() {
            return new Due(null, null, true, false);
        }

        boolean leaves(FollowUp followUp, LocalDate today) {
            var due = followUp.due();
            if (open && followUp.recorded().isFinal()) return false;
            if (due == null) return undated || from == null && until == null && !open;
            return !undated
                    && (from == null || !due.last().isBefore(from))
                    && (until == null || !due.last().isAfter(until));
        }
    }

    /**
     * How many there are, each in one of the first four.
     *
     * @param done kept
     * @param overdue not done, and their time is up
     * @param open not done, and there is still time, or no date was named
     * @param lapsed given up
     * @param stalled of the overdue and the open ones, those without news for long
     */
    record Figures(long done, long overdue, long open, long lapsed, long stalled) {

        /** All of them. */
        public long all() {
            return done + overdue + open + lapsed;
        }
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
     * @param due by when they are due
     * @param quietSince before which the last news of those that are open must be: what stalled
     */
    record Search(
            LocalDate today,
            @Nullable Status status,
            @Nullable String negotiation,
            @Nullable String party,
            List<String> words,
            Order order,
            @Nullable Due due,
            @Nullable LocalDate quietSince) {

        /** Whenever they are due, with news or without. */
        public Search(
                LocalDate today,
                @Nullable Status status,
                @Nullable String negotiation,
                @Nullable String party,
                List<String> words,
                Order order) {
            this(today, status, negotiation, party, words, order, null, null);
        }

        /** Nothing left out, in the usual order. */
        public static Search all(LocalDate today) {
            return new Search(today, null, null, null, List.of(), Order.PROMISED);
        }

        /** Only those that are due then. */
        public Search due(@Nullable Due by) {
            return new Search(today, status, negotiation, party, words, order, by, quietSince);
        }

        /** Only those that are open and of which nothing was heard since that day. */
        public Search quietSince(@Nullable LocalDate day) {
            return new Search(today, status, negotiation, party, words, order, due, day);
        }

        /** Only those of the party with this slug. */
        public Search of(@Nullable String slug) {
            return new Search(today, status, negotiation, slug, words, order, due, quietSince);
        }

        /** Only those of the negotiation with this slug. */
        public Search in(@Nullable String slug) {
            return new Search(today, status, slug, party, words, order, due, quietSince);
        }

        /** In another order. */
        public Search by(Order other) {
            return new Search(today, status, negotiation, party, words, other, due, quietSince);
        }

        /** Whatever became of them: what figures are counted over. */
        public Search inAnyState() {
            return new Search(today, null, negotiation, party, words, order, due, null);
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
            var day = switch (order) {
                case PROMISED -> followUp.agreedOn();
                case DUE -> dueBy;
                case NEWS -> followUp.newsOn();
            };
            return new Place(day, requireNonNull(followUp.id()));
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

    /** How those that the search leaves stand on its day; the order does not matter. */
    Figures figures(Search search, LocalDate quietSince);

    /** Those that the search leaves and that have a date, the latest due first; the order of the search does not matter. */
    List<FollowUp> dated(Search search, int limit);

    /** The article with which a follow-up was withdrawn; empty when readers may see it, or when there is no such. */
    Optional<Long> withdrawnWith(long id);

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
