package org.parley.domain.article;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Localized;

/** The public record: whatever is in here, readers may see. */
public interface Articles {

    /** A place in the list of all articles, newest first. Unlike a page number it stays put when articles are added. */
    record Place(Instant publishedAt, long id) {

        public static Place of(Article article) {
            return new Place(requireNonNull(article.publishedAt()), requireNonNull(article.id()));
        }

        /** Reads what {@link #toString} wrote; empty when it is anything else. */
        public static Optional<Place> parse(String place) {
            var comma = place.indexOf(',');
            if (comma < 0) return Optional.empty();
            try {
                var at = Instant.parse(place.substring(0, comma));
                // Beyond these years the database has no dates.
                if (at.isBefore(Instant.EPOCH.minusSeconds(MAX_SECONDS))
                        || at.isAfter(Instant.ofEpochSecond(MAX_SECONDS))) return Optional.empty();
                return Optional.of(new Place(at, Long.parseLong(place.substring(comma + 1))));
            } catch (DateTimeParseException | NumberFormatException e) {
                return Optional.empty();
            }
        }

        private static final long MAX_SECONDS = 60_000_000_000L;

        /** {@code 2022-01-10T17:45:00Z,7}. */
        @Override
        public String toString() {
            return publishedAt + "," + id;
        }
    }

    /** What a map of the site says of an article. */
    record Entry(String slug, Instant changedAt) {}

    /** What those who look for news are told of an article. */
    record News(String slug, Localized headline, Instant publishedAt) {}

    /** With all that it records, for those who read: whoever changes anything asks for it by its identity. */
    Optional<Article> findPublished(String slug);

    /** The public record of what goes by this identity, whatever its slug is now. */
    Optional<Article> withId(long id);

    /** As {@link #withId}, of all those that there are, in no order: in as many queries for many as for few. */
    List<Article> withIds(Collection<Long> ids);

    /** The identity of what is, or ever was, published under this slug. A slug never changes hands. */
    Optional<Long> everAt(String slug);

    /** What readers now find of the article that is, or once was, published under this slug. */
    default Optional<Article> everPublished(String slug) {
        return findPublished(slug).or(() -> everAt(slug).flatMap(this::withId));
    }

    /** Newest first, from just after a place on; from the top when there is none. */
    List<Article> newest(@Nullable Place after, int limit);

    /** Newest first. */
    List<Article> of(Negotiation negotiation);

    /** The positions that a party took, in the newest article first. */
    List<Reported<Position>> positionsOf(Party party);

    /** The positions on a topic, in the newest article first. */
    List<Reported<Position>> positionsOn(Topic topic);

    /** What a party holds together with others, in the newest article first. */
    List<Reported<CommonGround>> commonGroundOf(Party party);

    /** What parties hold together on a topic, in the newest article first. */
    List<Reported<CommonGround>> commonGroundOn(Topic topic);

    /** What somebody said, in the newest article first. */
    List<Reported<Quotation>> quotationsOf(Person speaker);

    /** The article in which a follow-up was reported. */
    Optional<Article> reporting(FollowUp followUp);

    /** Each with its article, in their order. */
    List<Reported<FollowUp>> reporting(List<FollowUp> followUps);

    /** Whether readers find an article by this slug. */
    boolean isPublished(String slug);

    /** Newest first. */
    List<Entry> entries(int limit);

    /** Those first published after a moment, newest first. */
    List<News> publishedAfter(Instant moment, int limit);

    /**
     * Puts a record in the place of the one with the same identity, or beside the others when it is new. Its slug is its
     * own from then on. Follow-ups that were here before go on, with their history.
     */
    void publish(Article article);

    /**
     * Takes a record away from readers. Its follow-ups are gone from all lists, and wait with their history until it is
     * published again; its slug stays its own.
     */
    void withdraw(long id);
}
