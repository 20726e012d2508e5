package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.parley.domain.article.Article;
import org.parley.domain.article.Reported;
import org.parley.domain.position.Absence;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;

/** Positions, absences, common ground and quotations of all articles, each with its article, the newest first. */
final class Reports {

    private static final String ORDER = " order by a.publishedAt desc, a.id desc, index(w)";

    private final EntityManager entities;
    private final Object of;

    Reports(EntityManager entities, Object of) {
        this.entities = entities;
        this.of = of;
    }

    /** @param where which positions {@code w}, of what is {@code :of} */
    List<Reported<Position>> positions(String where) {
        var positions = "Position w where " + where;
        var quotations = "Position w join w.quotations q where " + where;
        new Loading(entities, of)
                .parties(
                        "select w.party from " + positions,
                        "select q.party from " + quotations,
                        "select o.party from Position w join w.quotations q join q.speaker s join s.posts o where "
                                + where)
                .people("select q.speaker from " + quotations)
                .topics(positions, "w.topic")
                .bring("select distinct w from Position w left join fetch w.quotations where " + where);
        return reported("positions", where, Position.class);
    }

    /** @param where which absences {@code w}, of what is {@code :of} */
    List<Reported<Absence>> absences(String where) {
        var absences = "Absence w where " + where;
        new Loading(entities, of).parties("select w.party from " + absences).topics(absences, "w.topic");
        return reported("absences", where, Absence.class);
    }

    /** @param where which common ground {@code w}, of what is {@code :of} */
    List<Reported<CommonGround>> commonGround(String where) {
        var grounds = "CommonGround w where " + where;
        new Loading(entities, of)
                .topics(grounds, "w.topic")
                .bring("select distinct w from CommonGround w left join fetch w.parties where " + where);
        return reported("commonGround", where, CommonGround.class);
    }

    /** @param where which quotations {@code w}, of what is {@code :of} */
    List<Reported<Quotation>> quotations(String where) {
        var quotations = "Quotation w where " + where;
        new Loading(entities, of)
                .parties(
                        "select w.party from " + quotations,
                        "select o.party from Quotation w join w.speaker s join s.posts o where " + where)
                .people("select w.speaker from " + quotations);
        return reported("quotations", where, Quotation.class);
    }

    private <T> List<Reported<T>> reported(String list, String where, Class<T> type) {
        var rows = "from Article a join a." + list + " w where " + where;
        new Loading(entities, of)
                .bring("select r from Round r join fetch r.negotiation where r in (select a.round " + rows + ")");
        return entities.createQuery("select a, w " + rows + ORDER, Object[].class)
                .setParameter("of", of)
                .getResultStream()
                .map(row -> new Reported<>((Article) row[0], type.cast(row[1])))
                .toList();
    }
}
