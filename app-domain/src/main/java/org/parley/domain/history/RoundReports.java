package org.parley.domain.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.parley.domain.article.Reported;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;

/** All that is reported of one round, put together cell by cell. */
final class RoundReports {

    private record Place(Party party, Topic topic) {}

    private final Round round;
    private final Map<Place, List<Reported<Position>>> positions;
    private final Map<Place, List<Reported<Absence>>> absences;
    private final Map<Place, List<Reported<CommonGround>>> grounds;
    private final Set<Place> places = new LinkedHashSet<>();

    RoundReports(Round round, History.Material material) {
        this.round = round;
        positions = byPlace(material.positions(), p -> List.of(new Place(p.party(), p.topic())));
        grounds = byPlace(
                material.commonGround(),
                c -> c.parties().stream().map(p -> new Place(p, c.topic())).toList());
        absences = byPlace(material.absences(), a -> List.of(new Place(a.party(), a.topic())));
    }

    List<Standing> standings() {
        return places.stream().map(this::standing).toList();
    }

    private Standing standing(Place place) {
        return new Standing(
                round,
                place.party(),
                place.topic(),
                List.copyOf(positions.getOrDefault(place, List.of())),
                List.copyOf(grounds.getOrDefault(place, List.of())),
                List.copyOf(absences.getOrDefault(place, List.of())),
                null,
                null,
                List.of());
    }

    private <T> Map<Place, List<Reported<T>>> byPlace(List<Reported<T>> all, Function<T, List<Place>> where) {
        var found = new LinkedHashMap<Place, List<Reported<T>>>();
        for (var reported : all) {
            if (!Objects.equals(round, reported.article().round())) continue;
            for (var place : where.apply(reported.what())) {
                places.add(place);
                found.computeIfAbsent(place, p -> new ArrayList<>()).add(reported);
            }
        }
        return found;
    }
}
