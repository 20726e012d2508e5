package org.parley.persistence;

import jakarta.persistence.EntityManager;
import org.parley.domain.article.Article;

/** An article with all that it records, in one query for each kind of part. */
final class WholeArticle {

    private static final String ROUND = "from Article a join a.round r";
    private static final String WHERE = " where a.id = :of";

    private WholeArticle() {}

    static Article read(EntityManager entities, long id) {
        var ahead = new Loading(entities, id);
        references(ahead);
        ahead.bring("select n from Negotiation n left join fetch n.participations where n in"
                + " (select r.negotiation " + ROUND + WHERE + ")");
        ahead.bring("select r from Round r left join fetch r.delegates left join fetch r.durations"
                + " left join fetch r.namings where r in (select a.round from Article a" + WHERE + ")");
        var article = entities.createQuery("select a from Article a" + WHERE, Article.class)
                .setParameter("of", id)
                .setHint("eclipselink.left-join-fetch", "a.sections.paragraphs")
                .getSingleResult();
        lists(ahead);
        Loading.of(article.keyPoints(), article.lacunae(), article.readAlso(), article.parties(), article.topics());
        Loading.of(article.quotations(), article.positions(), article.absences());
        Loading.of(article.commonGround(), article.followUps());
        return article;
    }

    private static void references(Loading ahead) {
        ahead.parties(
                "select x from Article a join a.parties x" + WHERE,
                "select q.party from Article a join a.quotations q" + WHERE,
                "select o.party from Article a join a.quotations q join q.speaker s join s.posts o" + WHERE,
                "select x.party " + ROUND + " join r.negotiation n join n.participations x" + WHERE,
                "select x.party " + ROUND + " join r.delegates x" + WHERE,
                "select x.party " + ROUND + " join r.namings x" + WHERE,
                "select o.party " + ROUND + " join r.delegates x join x.person s join s.posts o" + WHERE);
        ahead.people(
                "select q.speaker from Article a join a.quotations q" + WHERE,
                "select x.person " + ROUND + " join r.delegates x" + WHERE);
        ahead.topics("Article a join a.topics x" + WHERE, "x");
    }

    private static void lists(Loading ahead) {
        ahead.bring("select distinct w from Position w left join fetch w.quotations where w in"
                + " (select x from Article a join a.positions x" + WHERE + ")");
        ahead.bring("select distinct c from CommonGround c left join fetch c.parties where c in"
                + " (select x from Article a join a.commonGround x" + WHERE + ")");
        ahead.bring("select distinct f from FollowUp f left join fetch f.parties left join fetch f.history where f in"
                + " (select x from Article a join a.followUps x" + WHERE + ")");
    }
}
