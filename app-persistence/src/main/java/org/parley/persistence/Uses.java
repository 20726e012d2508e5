package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Use;
import org.parley.domain.directory.Use.By;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** Asks all tables that can refer to something. */
final class Uses {

    private static final LocalizedConverter TEXT = new LocalizedConverter();

    private static final String NAMED = "select r.manuscript_id as id from revision_reference r"
            + " join directory_entry d on d.listing = r.listing and d.slug = r.slug"
            + " where d.listing = #listing and d.subject_id = #id";

    private static final Map<Listing, Map<By, String>> OF = Map.of(
            Listing.PARTIES,
                    Map.of(
                            By.ARTICLE,
                            NAMED
                                    + in("article_id", "party_id", "quotation", "article_party", "absence")
                                    + in("article_id", "party_id", "party_position")
                                    + " union select c.article_id from common_ground c join common_ground_party p"
                                    + " on p.common_ground_id = c.id where p.party_id = #id"
                                    + " union select f.article_id from follow_up f join follow_up_party p"
                                    + " on p.follow_up_id = f.id where p.party_id = #id",
                            By.PERSON,
                            first("person_id", "party_id", "post"),
                            By.NEGOTIATION,
                            first("negotiation_id", "party_id", "participation"),
                            By.ROUND,
                            first("round_id", "party_id", "round_delegate")
                                    + in("round_id", "party_id", "round_naming")),
            Listing.PEOPLE,
                    Map.of(
                            By.ARTICLE,
                            NAMED + in("article_id", "speaker_id", "quotation"),
                            By.ROUND,
                            first("round_id", "person_id", "round_delegate")),
            Listing.TOPICS,
                    Map.of(
                            By.ARTICLE,
                                    NAMED
                                            + in("article_id", "topic_id", "article_topic", "party_position")
                                            + in("article_id", "topic_id", "absence", "common_ground"),
                            By.TOPIC, first("id", "parent_id", "topic"),
                            By.NEGOTIATION, first("negotiation_id", "topic_id", "negotiation_topic")),
            Listing.NEGOTIATIONS, Map.of(By.ROUND, first("id", "negotiation_id", "round")),
            Listing.ROUNDS, Map.of(By.ARTICLE, NAMED + in("id", "round_id", "article")));

    private static final Map<By, Listing> LISTED = new EnumMap<>(Map.of(
            By.PERSON, Listing.PEOPLE,
            By.TOPIC, Listing.TOPICS,
            By.NEGOTIATION, Listing.NEGOTIATIONS,
            By.ROUND, Listing.ROUNDS));

    private static final String ARTICLE = "select u.id, coalesce(a.slug, ''),"
            + " coalesce(a.headline, json_extract((select v.content from revision v where v.manuscript_id = u.id"
            + " order by v.number desc limit 1), '$.headline')) from (%s) u left join article a on a.id = u.id order by u.id";

    private static final String OTHER = "select u.id, e.slug, e.name from (%s) u"
            + " join directory_entry e on e.listing = '%s' and e.subject_id = u.id order by e.order_uk";

    private final EntityManager entities;
    private final Listing listing;
    private final long id;

    Uses(EntityManager entities, Listing listing, long id) {
        this.entities = entities;
        this.listing = listing;
        this.id = id;
    }

    List<Use> read(int limit) {
        var uses = new ArrayList<Use>();
        var queries = requireNonNull(OF.get(listing));
        for (var by : By.values()) if (queries.containsKey(by)) uses.addAll(read(by, queries.get(by), limit));
        return uses;
    }

    private List<Use> read(By by, String which, int limit) {
        var sql = (by == By.ARTICLE ? ARTICLE.formatted(which) : OTHER.formatted(which, LISTED.get(by))) + " limit "
                + limit;
        var query = entities.createNativeQuery(sql).setParameter("id", id);
        if (by == By.ARTICLE) query.setParameter("listing", listing.name());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> use(by, row)).toList();
    }

    private static Use use(By by, Object... row) {
        var user = ((Number) row[0]).longValue();
        var title = TEXT.convertToEntityAttribute((String) row[2]);
        return new Use(by, user, (String) row[1], title == null ? Localized.of(Language.UK, "№ " + user) : title);
    }

    private static String first(String user, String used, String table) {
        return "select distinct %s as id from %s where %s = #id".formatted(user, table, used);
    }

    private static String in(String user, String used, String... tables) {
        var unions = new StringBuilder();
        for (var table : tables) unions.append(" union ").append(first(user, used, table));
        return unions.toString();
    }
}
