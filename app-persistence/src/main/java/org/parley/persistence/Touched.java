package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.Aspect.Kind;
import org.parley.domain.directory.Listed;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Round;

/** What a change of the public record touches. */
final class Touched {

    private static final String OF_ARTICLE = """
            select 'ARTICLE', a.id from article a where a.id = #id
            union select 'OF_NEGOTIATION', r.negotiation_id from article a join round r on r.id = a.round_id where a.id = #id
            union select 'OF_PARTY', x.party_id from article_party x where x.article_id = #id
            union select 'OF_PARTY', x.party_id from party_position x where x.article_id = #id
            union select 'OF_PARTY', x.party_id from quotation x where x.article_id = #id
            union select 'OF_PARTY', x.party_id from absence x where x.article_id = #id
            union select 'OF_PARTY', x.party_id from common_ground c
              join common_ground_party x on x.common_ground_id = c.id where c.article_id = #id
            union select 'OF_PARTY', x.party_id from follow_up f
              join follow_up_party x on x.follow_up_id = f.id where f.article_id = #id
            union select 'OF_PERSON', x.speaker_id from quotation x where x.article_id = #id and x.speaker_id is not null
            union select 'OF_TOPIC', x.topic_id from article_topic x where x.article_id = #id
            union select 'OF_TOPIC', x.topic_id from party_position x where x.article_id = #id
            union select 'OF_TOPIC', x.topic_id from absence x where x.article_id = #id
            union select 'OF_TOPIC', x.topic_id from common_ground x where x.article_id = #id
            union select 'FOLLOW_UP', x.id from follow_up x where x.article_id = #id
            """;

    private static final String OF_FOLLOW_UP = """
            select 'FOLLOW_UP', f.id from follow_up f where f.id = #id
            union select 'ARTICLE', f.article_id from follow_up f where f.id = #id and f.article_id is not null
            union select 'OF_PARTY', x.party_id from follow_up_party x where x.follow_up_id = #id
            union select 'OF_NEGOTIATION', r.negotiation_id from follow_up f join article a on a.id = f.article_id
              join round r on r.id = a.round_id where f.id = #id
            """;

    private static final String OF_ROUND_AT =
            "select 'OF_NEGOTIATION', r.negotiation_id from round r where r.slug = #id";

    private Touched() {}

    /** An article as it is now, in the tables: to be asked before it is changed, and after. */
    static Set<Aspect> byArticle(EntityManager entities, long id) {
        var touched = read(entities, OF_ARTICLE, id);
        touched.add(new Aspect(Kind.ARTICLE, id));
        return touched;
    }

    static Set<Aspect> byFollowUp(EntityManager entities, long id) {
        return read(entities, OF_FOLLOW_UP, id);
    }

    /** What editors say of the positions held in a round. */
    static Set<Aspect> byRound(EntityManager entities, String slug) {
        return read(entities, OF_ROUND_AT, slug);
    }

    static Set<Aspect> by(Listed what) {
        var touched = new HashSet<Aspect>();
        touched.add(of(kind(what), what.id()));
        if (what instanceof Round round) touched.addAll(by(round));
        if (what instanceof Negotiation negotiation) touched.addAll(by(negotiation));
        return touched;
    }

    private static Set<Aspect> by(Round round) {
        var touched = new HashSet<Aspect>();
        touched.add(of(Kind.ROUND, round.id()));
        touched.add(of(Kind.OF_NEGOTIATION, round.negotiation().id()));
        for (var delegate : round.delegates()) {
            touched.add(of(Kind.OF_PARTY, delegate.party().id()));
            if (delegate.person() != null)
                touched.add(of(Kind.OF_PERSON, delegate.person().id()));
        }
        return touched;
    }

    // Whoever leaves it shows the negotiation itself; whoever joins it does so only from now on.
    private static Set<Aspect> by(Negotiation negotiation) {
        var touched = new HashSet<Aspect>();
        touched.add(of(Kind.OF_NEGOTIATION, negotiation.id()));
        negotiation
                .participations()
                .forEach(p -> touched.add(of(Kind.OF_PARTY, p.party().id())));
        negotiation.topics().forEach(t -> touched.add(of(Kind.OF_TOPIC, t.id())));
        negotiation.rounds().forEach(r -> touched.addAll(by(r)));
        return touched;
    }

    private static Aspect of(Kind kind, @Nullable Long id) {
        return new Aspect(kind, id == null ? 0 : id);
    }

    private static Kind kind(Listed what) {
        return switch (what.listing()) {
            case PARTIES -> Kind.PARTY;
            case PEOPLE -> Kind.PERSON;
            case TOPICS -> Kind.TOPIC;
            case NEGOTIATIONS -> Kind.NEGOTIATION;
            case ROUNDS -> Kind.ROUND;
        };
    }

    private static Set<Aspect> read(EntityManager entities, String sql, Object id) {
        List<?> rows = entities.createNativeQuery(sql).setParameter("id", id).getResultList();
        var touched = new HashSet<Aspect>();
        for (var row : rows) {
            var columns = (Object[]) row;
            touched.add(new Aspect(Kind.valueOf((String) columns[0]), ((Number) columns[1]).longValue()));
        }
        return touched;
    }
}
