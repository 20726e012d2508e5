package org.parley.domain.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;

/**
 * What was said over all published articles, part by part, however much it is. A position is of the day on which its round
 * began or, where its article is of no round, was published.
 */
public interface Statements {

    /** A place in a list that begins with the newest day. */
    record Place(LocalDate day, long id) {

        public static Place of(Quotation quotation) {
            return new Place(quotation.saidOn(), requireNonNull(quotation.id()));
        }

        /** Reads what {@link #toString} wrote; empty when it is anything else. */
        public static Optional<Place> parse(String place) {
            var comma = place.indexOf(',');
            if (comma < 0) return Optional.empty();
            try {
                var day = LocalDate.parse(place.substring(0, comma));
                if (day.getYear() < 0 || day.getYear() > 9999) return Optional.empty();
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

    /** A position with the article that reports it, and its day. */
    record Held(Article article, Position what, LocalDate on) {

        public Place place() {
            return new Place(on, requireNonNull(what.id()));
        }
    }

    /**
     * What parties last held on a topic in one negotiation.
     *
     * @param latest the newest day of them
     * @param negotiation its identity; 0 for articles of no negotiation
     */
    record Stand(LocalDate latest, long negotiation, List<Held> held) {

        public Place place() {
            return new Place(latest, negotiation);
        }
    }

    /** On which topics a party took any position, by slug. */
    List<Topic> topicsOf(Party party);

    /** What a party held on a topic, the newest day first, from just after a place on. */
    List<Held> of(Party party, Topic topic, @Nullable Place after, int limit);

    /** What a party held last on each of these topics, in their order and at most so many of each, the newest day first. */
    List<Held> latestOf(Party party, List<Topic> topics, int each);

    /** Where parties last stood on a topic: the negotiation with the newest day first, from just after a place on. */
    List<Stand> on(Topic topic, @Nullable Place after, int limit);

    /** What a party holds together with others, in the newest article first. */
    List<Reported<CommonGround>> commonGroundOf(Party party, int limit);

    /** What parties hold together on a topic, in the newest article first. */
    List<Reported<CommonGround>> commonGroundOn(Topic topic, int limit);

    /** What somebody said, the newest day first, from just after a place on. */
    List<Reported<Quotation>> quotationsOf(Person speaker, @Nullable Place after, int limit);
}
