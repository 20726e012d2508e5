package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps.Due;
import org.parley.domain.followup.FollowUps.Figures;
import org.parley.domain.followup.FollowUps.Order;
import org.parley.domain.followup.FollowUps.Place;
import org.parley.domain.followup.FollowUps.Search;
import org.parley.domain.followup.Status;

/** What the editors' list of follow-ups asks the database. */
final class FollowUpSearch {

    private static final List<Status> NOT_FINAL =
            Stream.of(Status.values()).filter(s -> !s.isFinal()).toList();

    /** Shorter words are not in the index of words. */
    private static final int INDEXED_LENGTH = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final EntityManager entities;
    private final Search search;

    FollowUpSearch(EntityManager entities, Search search) {
        this.entities = entities;
        this.search = search;
    }

    List<FollowUp> after(@Nullable Place place, int limit) {
        if (search.order() == Order.PROMISED) return promised(place, limit);
        if (search.order() == Order.NEWS) return longestQuiet(place, limit);
        var dated = place != null && place.day() == null ? List.<FollowUp>of() : dated(place, limit);
        if (dated.size() >= limit) return dated;
        var found = new ArrayList<>(dated);
        found.addAll(undated(place == null || place.day() != null ? 0 : place.id(), limit - dated.size()));
        return found;
    }

    // Written so that MariaDB reads on from the place in the index; it would not do so for a row comparison.
    private List<FollowUp> promised(@Nullable Place place, int limit) {
        var asked = narrowed();
        if (place != null)
            asked.where("f.agreedOn <= :day and (f.agreedOn < :day or f.id < :id)")
                    .with("day", place.day())
                    .with("id", place.id());
        return asked.found("f.agreedOn desc, f.id desc", limit);
    }

    private List<FollowUp> longestQuiet(@Nullable Place place, int limit) {
        var asked = narrowed();
        if (place != null)
            asked.where("f.newsOn >= :day and (f.newsOn > :day or f.id > :id)")
                    .with("day", place.day())
                    .with("id", place.id());
        return asked.found("f.newsOn, f.id", limit);
    }

    List<FollowUp> latestDue(int limit) {
        return narrowed().where("f.dueBy is not null").found("f.dueBy desc, f.id desc", limit);
    }

    /** Counted in one pass over an index that has all that is asked for. */
    Figures figures(LocalDate quietSince) {
        var asked = narrowed()
                .with("done", Status.DONE)
                .with("lapsed", Status.LAPSED)
                .with("unfinished", NOT_FINAL)
                .with("day", search.today())
                .with("quiet", quietSince);
        var counts = asked.sums(
                "f.recorded = :done",
                "f.recorded in :unfinished and f.dueBy < :day",
                "f.recorded in :unfinished and (f.dueBy is null or f.dueBy >= :day)",
                "f.recorded = :lapsed",
                "f.recorded in :unfinished and f.newsOn < :quiet");
        return new Figures(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4));
    }

    private List<FollowUp> dated(@Nullable Place place, int limit) {
        var asked = narrowed().where("f.dueBy is not null");
        if (place != null)
            asked.where("f.dueBy >= :day and (f.dueBy > :day or f.id > :id)")
                    .with("day", place.day())
                    .with("id", place.id());
        return asked.found("f.dueBy, f.id", limit);
    }

    private List<FollowUp> undated(long afterId, int limit) {
        return narrowed()
                .where("f.dueBy is null and f.id > :id")
                .with("id", afterId)
                .found("f.id", limit);
    }

    private Asked narrowed() {
        var asked = new Asked();
        var status = search.status();
        if (status != null) stands(asked, status);
        if (search.party() != null)
            asked.where("exists (select 1 from FollowUp g join g.parties p where g = f and p.slug = :party)")
                    .with("party", search.party());
        if (search.negotiation() != null)
            asked.where("exists (select 1 from Article a join a.followUps g where g = f"
                            + " and a.round.negotiation.slug = :negotiation)")
                    .with("negotiation", search.negotiation());
        if (!search.words().isEmpty()) says(asked);
        var due = search.due();
        if (due != null) due(asked, due);
        if (search.quietSince() != null)
            asked.where("f.recorded in :quietStates and f.newsOn < :quietSince")
                    .with("quietStates", NOT_FINAL)
                    .with("quietSince", search.quietSince());
        return asked;
    }

    private static void due(Asked asked, Due due) {
        if (due.undated()) asked.where("f.dueBy is null");
        if (due.open()) asked.where("f.recorded in :dueStates").with("dueStates", NOT_FINAL);
        if (due.from() != null) asked.where("f.dueBy >= :dueFrom").with("dueFrom", due.from());
        if (due.until() != null) asked.where("f.dueBy <= :dueUntil").with("dueUntil", due.until());
    }

    private void stands(Asked asked, Status status) {
        if (status == Status.OVERDUE)
            asked.where("f.recorded in :open and f.dueBy < :today").with("open", NOT_FINAL);
        else asked.where("f.recorded = :status").with("status", status);
        if (status != Status.OVERDUE && !status.isFinal()) asked.where("(f.dueBy is null or f.dueBy >= :today)");
        if (!status.isFinal()) asked.with("today", search.today());
    }

    // "a*b" is two words to the index, and so it is here: no sign has a meaning of its own.
    private void says(Asked asked) {
        var words = search.words().stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) asked.where("1 = 0");
        var indexed = words.stream()
                .filter(word -> word.length() >= INDEXED_LENGTH)
                .map(word -> "+" + word + "*")
                .toList();
        if (!indexed.isEmpty())
            asked.where("sql('match (?) against (? in boolean mode)', f.searchText, :words) > 0")
                    .with("words", String.join(" ", indexed));
        words.stream()
                .filter(word -> word.length() < INDEXED_LENGTH)
                .forEach(word -> asked.where("f.searchText like :" + asked.named("%" + word + "%")));
    }

    /** Conditions with their parameters. */
    private final class Asked {
        private final List<String> conditions = new ArrayList<>(List.of("f.withdrawnFrom is null"));
        private final Map<String, Object> parameters = new HashMap<>();

        Asked where(String condition) {
            conditions.add(condition);
            return this;
        }

        Asked with(String name, @Nullable Object value) {
            if (value != null) parameters.put(name, value);
            return this;
        }

        String named(Object value) {
            var name = "p" + parameters.size();
            parameters.put(name, value);
            return name;
        }

        /** How many fulfil each of these conditions. */
        List<Long> sums(String... each) {
            var sums = Stream.of(each)
                    .map("sum(case when %s then 1 else 0 end)"::formatted)
                    .collect(Collectors.joining(", "));
            var query = entities.createQuery(
                    "select " + sums + " from FollowUp f where " + String.join(" and ", conditions), Object[].class);
            parameters.forEach(query::setParameter);
            return Stream.of(query.getSingleResult())
                    .map(sum -> sum == null ? 0L : ((Number) sum).longValue())
                    .toList();
        }

        List<FollowUp> found(String order, int limit) {
            var query = entities.createQuery(
                    "select f from FollowUp f where " + String.join(" and ", conditions) + " order by " + order,
                    FollowUp.class);
            parameters.forEach(query::setParameter);
            return JpaFollowUps.whole(query.setMaxResults(limit));
        }
    }
}
