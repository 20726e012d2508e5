package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import org.parley.domain.article.Article;

/**
 * Reads articles with all that they record, a hundred in as many queries as one, for whoever goes through the whole record.
 * Of their rounds and negotiations, only what these are called; what to read besides is left out.
 */
final class ManyArticles {

    private static final String WHERE = " where a.id in :of";

    private static final List<String> LISTS = List.of(
            "sections.paragraphs",
            "lacunae",
            "parties",
            "topics",
            "quotations",
            "positions.quotations",
            "absences",
            "commonGround.parties",
            "followUps.parties",
            "followUps.history");

    private ManyArticles() {}

    static List<Article> read(EntityManager entities, List<Long> ids) {
        references(new Loading(entities, ids));
        var query = entities.createQuery("select a from Article a" + WHERE, Article.class)
                .setParameter("of", ids)
                .setHint("eclipselink.left-join-fetch", "a.round.negotiation")
                // By itself, since EclipseLink cannot tell whether values that came in a batch have changed.
                .setHint("eclipselink.left-join-fetch", "a.keyPoints")
                .setHint("eclipselink.batch.type", "IN");
        LISTS.forEach(list -> query.setHint("eclipselink.batch", "a." + list));
        var found = List.copyOf(new LinkedHashSet<>(query.getResultList()));
        found.forEach(ManyArticles::load);
        return found;
    }

    // Whatever is referred to and not here yet would be asked for one by one.
    private static void references(Loading ahead) {
        ahead.parties(
                "select x from Article a join a.parties x" + WHERE,
                "select q.party from Article a join a.quotations q" + WHERE,
                "select o.party from Article a join a.quotations q join q.speaker s join s.posts o" + WHERE,
                "select x from Article a join a.followUps f join f.parties x" + WHERE);
        ahead.people("select q.speaker from Article a join a.quotations q" + WHERE);
        ahead.topics("Article a join a.topics x" + WHERE, "x");
    }

    private static void load(Article article) {
        Loading.of(article.keyPoints(), article.lacunae(), article.parties(), article.topics());
        Loading.of(article.quotations(), article.positions(), article.absences());
        Loading.of(article.commonGround(), article.followUps());
        article.sections().forEach(s -> Loading.of(s.paragraphs()));
        article.positions().forEach(p -> Loading.of(p.quotations()));
        article.commonGround().forEach(g -> Loading.of(g.parties()));
        article.followUps().forEach(f -> Loading.of(f.parties(), f.history()));
    }
}
