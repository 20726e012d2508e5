package org.parley.persistence.search;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.parley.domain.article.Article;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;

/** The public record, as an index is made of it: bit by bit, so that it never has to be in memory as a whole. */
interface Source {

    /** The identities of the articles after this one, the lowest first. */
    List<Long> articlesAfter(long id, int limit);

    Optional<Article> article(long id);

    /** Those of them that there are, in no order. */
    List<Article> articles(List<Long> ids);

    /** In which article a follow-up is; empty when it is in none any more. */
    Optional<Long> articleOf(long followUp);

    List<Party> parties();

    List<Person> people();

    List<Topic> topics();

    /** The negotiations after this identity, the lowest first. */
    List<Negotiation> negotiationsAfter(long id, int limit);

    /** By whose calendar a moment is a day. */
    ZoneId zone();

    /** The groups of words that editors take for equal. */
    List<List<String>> synonyms();
}
