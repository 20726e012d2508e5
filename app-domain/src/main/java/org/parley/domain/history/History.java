package org.parley.domain.history;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Reported;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Participation;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;

/**
 * A negotiation over its rounds: every cell of party and topic, round by round, with what changed. What counts is the day
 * of the round; when an article on it was published does not matter.
 */
public final class History {

    /** What it is made of: all that public articles on rounds of the negotiation report, and what editors added. */
    public record Material(
            List<Reported<Position>> positions,
            List<Reported<Absence>> absences,
            List<Reported<CommonGround>> commonGround,
            List<Overrule> overrules,
            List<Finding> findings) {}

    private record Place(Party party, Topic topic) {}

    private final Negotiation negotiation;
    private final List<Reported<CommonGround>> commonGround;
    private final Map<Place, List<Standing>> cells;
    private final @Nullable LocalDate until;

    private History(
            Negotiation negotiation,
            List<Reported<CommonGround>> commonGround,
            Map<Place, List<Standing>> cells,
            @Nullable LocalDate until) {
        this.negotiation = negotiation;
        this.commonGround = commonGround;
        this.cells = cells;
        this.until = until;
    }

    /** From what articles on rounds of this negotiation report; what others do is left out. */
    public static History of(Negotiation negotiation, Material material) {
        var cells = new LinkedHashMap<Place, List<Standing>>();
        for (var round : negotiation.rounds())
            new RoundReports(round, material)
                    .standings()
                    .forEach(s -> cells.computeIfAbsent(new Place(s.party(), s.topic()), p -> new ArrayList<>())
                            .add(s));
        cells.replaceAll((place, standings) -> marked(standings, material));
        return new History(negotiation, material.commonGround(), cells, null);
    }

    private static List<Standing> marked(List<Standing> standings, Material material) {
        var marked = new ArrayList<Standing>();
        Standing held = null;
        for (var standing : standings) {
            var overrule = material.overrules().stream().filter(o -> o.isAt(standing));
            var findings = material.findings().stream()
                    .filter(f -> standing.positions().stream().anyMatch(f::isOn))
                    .sorted(comparing(f -> f.date().first()));
            marked.add(
                    standing.with(change(held, standing), overrule.findFirst().orElse(null), findings.toList()));
            if (standing.isHeld()) held = standing;
        }
        return List.copyOf(marked);
    }

    private static @Nullable Change change(@Nullable Standing held, Standing now) {
        if (now.isHeld()) return held == null ? new Change(Mark.NEW, null) : Change.between(held, now);
        if (now.isSilent()) return new Change(Mark.SILENT, held == null ? null : held.round());
        return null;
    }

    /** What stood when a day was over: only of rounds that had ended by then. */
    public History asOf(LocalDate day) {
        var then = new LinkedHashMap<Place, List<Standing>>();
        cells.forEach((place, standings) -> {
            var known = standings.stream()
                    .filter(s -> !s.round().endsOn().isAfter(day))
                    .toList();
            if (!known.isEmpty()) then.put(place, known);
        });
        var agreed = commonGround.stream().filter(c -> hadEnded(c.article(), day));
        return new History(negotiation, agreed.toList(), then, day);
    }

    private static boolean hadEnded(Article article, LocalDate day) {
        var round = article.round();
        return round != null && !round.endsOn().isAfter(day);
    }

    public Negotiation negotiation() {
        return negotiation;
    }

    /** Those that had ended, in the order in which they were held. */
    public List<Round> rounds() {
        return negotiation.rounds().stream()
                .filter(r -> until == null || !r.endsOn().isAfter(until))
                .toList();
    }

    /** Those with a part in the negotiation, in its order; then others of whom something is reported. */
    public List<Party> parties() {
        var parties = new LinkedHashSet<Party>();
        negotiation.participations().stream().map(Participation::party).forEach(parties::add);
        cells.keySet().forEach(place -> parties.add(place.party()));
        return List.copyOf(parties);
    }

    /** Those of which something is reported, in the order of the negotiation; then others. */
    public List<Topic> topics() {
        var reported = cells.keySet().stream().map(Place::topic).toList();
        var topics = new LinkedHashSet<>(negotiation.topics());
        topics.retainAll(Set.copyOf(reported));
        topics.addAll(reported);
        return List.copyOf(topics);
    }

    /** Whether nothing is reported. */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** One cell, round by round, the earliest first; only those rounds of which something is reported. */
    public List<Standing> cell(Party party, Topic topic) {
        return cells.getOrDefault(new Place(party, topic), List.of());
    }

    /**
     * How a cell stands: its latest position or known silence. That a later article reports nothing, or that nobody
     * asked, takes nothing back.
     */
    public Optional<Standing> latest(Party party, Topic topic) {
        var all = cell(party, topic);
        return last(all.stream().filter(s -> s.isHeld() || s.isSilent())).or(() -> last(all.stream()));
    }

    /** The latest position, whatever silence came after it. */
    public Optional<Standing> lastHeld(Party party, Topic topic) {
        return last(cell(party, topic).stream().filter(Standing::isHeld));
    }

    /** Every cell in every round, the earliest round first. */
    public List<Standing> standings() {
        var rounds = negotiation.rounds();
        return cells.values().stream()
                .flatMap(Collection::stream)
                .sorted(comparing(s -> rounds.indexOf(s.round())))
                .toList();
    }

    /** Later evidence by its identity; empty where its position is not public. */
    public Optional<Finding> finding(long id) {
        return standings().stream()
                .flatMap(s -> s.findings().stream())
                .filter(f -> Long.valueOf(id).equals(f.id()))
                .findFirst();
    }

    /** What parties hold together, the newest article first. */
    public List<Reported<CommonGround>> commonGround() {
        return commonGround;
    }

    private static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((earlier, later) -> later);
    }
}
