package org.parley.persistence;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Reported;
import org.parley.domain.article.Statements;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;

@ApplicationScoped
@Transactional
class JpaStatements implements Statements {

    private static final String NEWEST = " order by w.held_on desc, w.id limit ";

    private static final Comparator<Place> NEWEST_FIRST =
            Comparator.comparing(Place::day, Comparator.reverseOrder()).thenComparing(Place::id);

    @PersistenceContext
    EntityManager entities;

    // By way of the topics, of which there are few: looking for each reads one line of the index.
    @Override
    public List<Topic> topicsOf(Party party) {
        var ids = ids(entities.createNativeQuery("select t.id from topic t where exists"
                        + " (select 1 from party_position w where w.party_id = ?1 and w.topic_id = t.id)")
                .setParameter(1, party.id()));
        if (ids.isEmpty()) return List.of();
        new Loading(entities, ids).topics("Topic x where x.id in :of", "x");
        return entities.createQuery("select t from Topic t where t.id in :ids order by t.slug", Topic.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Held> of(Party party, Topic topic, @Nullable Place after, int limit) {
        var sql = "select w.id, w.held_on from party_position w where w.party_id = #party and w.topic_id = #topic"
                // Written so that MariaDB reads on from the place in the index; it would not do so for a row
                // comparison.
                + (after == null ? "" : " and w.held_on <= #day and (w.held_on < #day or w.id > #id)")
                + NEWEST
                + limit;
        var query = entities.createNativeQuery(sql)
                .setParameter("party", party.id())
                .setParameter("topic", topic.id());
        if (after != null) query.setParameter("day", after.day()).setParameter("id", after.id());
        return held(query);
    }

    @Override
    public List<Held> latestOf(Party party, List<Topic> topics, int each) {
        if (topics.isEmpty()) return List.of();
        // One by one in a single query: a window over all of a party's positions would read every one of them.
        var sql = topics.stream()
                .map(topic ->
                        "(select w.id, w.held_on from party_position w where w.party_id = #party and w.topic_id = "
                                + topic.id() + NEWEST + each + ")")
                .collect(Collectors.joining(" union all "));
        var found = held(entities.createNativeQuery(sql).setParameter("party", party.id()));
        return found.stream()
                .sorted(Comparator.comparing((Held h) -> topics.indexOf(h.what().topic()))
                        .thenComparing(Held::on, Comparator.reverseOrder())
                        .thenComparing(h -> requireNonNull(h.what().id())))
                .toList();
    }

    @Override
    public List<Stand> on(Topic topic, @Nullable Place after, int limit) {
        var cells = cells(topic).stream().collect(groupingBy(Cell::negotiation));
        var wanted = cells.values().stream()
                .map(of -> new Place(
                        of.stream().map(Cell::latest).max(naturalOrder()).orElseThrow(),
                        of.get(0).negotiation()))
                .filter(place -> after == null || NEWEST_FIRST.compare(place, after) > 0)
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
        return stands(topic, wanted, cells);
    }

    private List<Stand> stands(Topic topic, List<Place> wanted, Map<Long, List<Cell>> cells) {
        if (wanted.isEmpty()) return List.of();
        // One by one: a join with the cells would read all positions on the topic.
        var sql = wanted.stream()
                .flatMap(place -> requireNonNull(cells.get(place.id())).stream())
                .map(cell -> "(select w.id, w.held_on, w.negotiation_id from party_position w where w.topic_id = #topic"
                        + " and w.negotiation_id = " + cell.negotiation() + " and w.party_id = " + cell.party()
                        + " and w.held_on = '" + cell.latest() + "')")
                .collect(Collectors.joining(" union all "));
        var rows = rows(entities.createNativeQuery(sql).setParameter("topic", topic.id()));
        var held = held(rows).stream()
                .collect(groupingBy(
                        h -> negotiation(rows, requireNonNull(h.what().id()))));
        return wanted.stream()
                .map(place -> new Stand(
                        place.day(),
                        place.id(),
                        requireNonNull(held.get(place.id())).stream()
                                .sorted(Comparator.comparing(
                                        h -> requireNonNull(h.what().id())))
                                .toList()))
                .toList();
    }

    private static long negotiation(List<Object[]> rows, long position) {
        return rows.stream()
                .filter(row -> number(row[0]) == position)
                .map(row -> number(row[2]))
                .findFirst()
                .orElseThrow();
    }

    /** The day on which a party last said something on a topic in a negotiation. */
    private record Cell(long negotiation, long party, LocalDate latest) {}

    // From an index that has all of it: a few milliseconds for ten thousand positions.
    private List<Cell> cells(Topic topic) {
        return rows(entities.createNativeQuery("select negotiation_id, party_id, max(held_on) from party_position"
                                + " where topic_id = ?1 group by negotiation_id, party_id")
                        .setParameter(1, topic.id()))
                .stream()
                .map(row -> new Cell(number(row[0]), number(row[1]), day(row[2])))
                .toList();
    }

    @Override
    public List<Reported<CommonGround>> commonGroundOf(Party party, int limit) {
        return grounds(
                "common_ground_party x join common_ground c on c.id = x.common_ground_id where x.party_id = ?1",
                party.id(),
                limit);
    }

    @Override
    public List<Reported<CommonGround>> commonGroundOn(Topic topic, int limit) {
        return grounds("common_ground c where c.topic_id = ?1", topic.id(), limit);
    }

    private List<Reported<CommonGround>> grounds(String from, @Nullable Long of, int limit) {
        var sql = "select c.id from (select c.id, c.article_id, c.ordinal from " + from + ") c"
                + " join article a on a.id = c.article_id order by a.published_at desc, a.id desc, c.ordinal limit "
                + limit;
        var ids = ids(entities.createNativeQuery(sql).setParameter(1, of));
        return ids.isEmpty() ? List.of() : new Reports(entities, ids).commonGround("w.id in :of");
    }

    @Override
    public List<Reported<Quotation>> quotationsOf(Person speaker, @Nullable Place after, int limit) {
        var sql = "select w.id from quotation w where w.speaker_id = #speaker"
                + (after == null ? "" : " and w.said_on <= #day and (w.said_on < #day or w.id > #id)")
                + " order by w.said_on desc, w.id limit " + limit;
        var query = entities.createNativeQuery(sql).setParameter("speaker", speaker.id());
        if (after != null) query.setParameter("day", after.day()).setParameter("id", after.id());
        var ids = ids(query);
        if (ids.isEmpty()) return List.of();
        return new Reports(entities, ids)
                .quotations("w.id in :of").stream()
                        .sorted(Comparator.comparing(
                                r -> ids.indexOf(requireNonNull(r.what().id()))))
                        .toList();
    }

    private List<Held> held(Query query) {
        return held(rows(query));
    }

    private List<Held> held(List<Object[]> rows) {
        if (rows.isEmpty()) return List.of();
        Map<Long, LocalDate> days = new LinkedHashMap<>();
        rows.forEach(row -> days.put(number(row[0]), day(row[1])));
        var found = new Reports(entities, new ArrayList<>(days.keySet()))
                .positions("w.id in :of").stream()
                        .collect(toMap(r -> requireNonNull(r.what().id()), Function.identity()));
        return days.entrySet().stream()
                .map(e -> held(requireNonNull(found.get(e.getKey())), e.getValue()))
                .toList();
    }

    private static Held held(Reported<Position> reported, LocalDate on) {
        Article article = reported.article();
        return new Held(article, reported.what(), on);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static List<Long> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(JpaStatements::number).toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }
}
