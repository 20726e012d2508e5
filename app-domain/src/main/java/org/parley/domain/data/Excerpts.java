package org.parley.domain.data;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Reported;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Version;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.position.Absence;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;

/**
 * The public record in lists, each from just after a place on, or from its beginning when there is none. However long a
 * list is, a part of it takes a fixed number of queries. What was withdrawn is in none of them.
 */
public interface Excerpts {

    /** With round, parties and topics: those that changed last, first. Narrowed by negotiation, party and topic. */
    Part<Article> changed(Wanted wanted, @Nullable Place after, int limit);

    /** In the order of their articles, the oldest first. Narrowed by all but speaker and status. */
    Part<Reported<Position>> positions(Wanted wanted, @Nullable Place after, int limit);

    /** Recorded reasons why there is no position; in the order and narrowed as positions are. */
    Part<Reported<Absence>> absences(Wanted wanted, @Nullable Place after, int limit);

    /** In the order of their articles, the oldest first. Narrowed by negotiation, party, speaker and day. */
    Part<Reported<Quotation>> quotations(Wanted wanted, @Nullable Place after, int limit);

    /** The oldest first. Narrowed by negotiation, party and status. */
    Part<Reported<FollowUp>> followUps(Wanted wanted, @Nullable Place after, int limit);

    /** The last one first. @param kind null for all kinds */
    Part<Published> versions(@Nullable Change kind, @Nullable Place after, int limit);

    /** The one that was put down last, first. */
    Part<Recorded> statusEntries(@Nullable Place after, int limit);

    /** Later evidence on positions that readers can see. What was added first comes first. */
    Part<Later> findings(@Nullable Place after, int limit);

    /** What editors say of changes that readers can see. What was said first comes first. */
    Part<Overruled> overrules(@Nullable Place after, int limit);

    /** What readers were told when this article was corrected, the latest first. */
    List<Published> correctionsOf(long articleId);

    /**
     * Every article with all that it records and all its versions, one after the other, the oldest first. None is kept in
     * memory after it was taken. Called within a transaction, all of them are as they were at its beginning.
     */
    void everyArticle(BiConsumer<Article, List<Version>> taker);

    /** Lets go of all that was read in this transaction, in which nothing is to be written: a long list needs no more memory. */
    void forget();

    /** Another one as soon as the public record is another one: a word without meaning, for whoever keeps what was made of it. */
    String state();
}
