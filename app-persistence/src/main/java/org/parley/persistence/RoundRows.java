package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Delegate;
import org.parley.domain.negotiation.Naming;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Participation;
import org.parley.domain.negotiation.ReportedDuration;
import org.parley.domain.negotiation.Role;
import org.parley.domain.negotiation.Round;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.text.SourceReference;

/** A round with its negotiation and all that hangs on both, as it stands in the tables. */
final class RoundRows {

    // One statement, since each of its parts finds few rows by a key. What a part has no use for is null in it.
    private static final String SQL = "select 'ROUND', 0, n.slug, null, r.place, r.format, null, null,"
            + " r.id, n.id, n.name, n.summary, cast(r.starts_on as char), cast(r.ends_on as char)"
            + " from round r join negotiation n on n.id = r.negotiation_id where r.slug = ?1"
            + part("PARTICIPATION", "q.slug, null, null, null, x.role, null")
            + " join participation x on x.negotiation_id = r.negotiation_id join party q on q.id = x.party_id"
            + " where r.slug = ?1"
            + part("DELEGATE", "q.slug, s.slug, null, null, null, null")
            + " join round_delegate x on x.round_id = r.id join party q on q.id = x.party_id"
            + " left join person s on s.id = x.person_id where r.slug = ?1"
            + part("DURATION", "null, null, x.duration, x.source_name, x.source_url, x.minutes")
            + " join round_duration x on x.round_id = r.id where r.slug = ?1"
            + part("NAMING", "q.slug, null, x.word, x.source_name, x.source_url, null")
            + " join round_naming x on x.round_id = r.id join party q on q.id = x.party_id where r.slug = ?1";

    private final String slug;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Heading heading;

    private RoundRows(String slug) {
        this.slug = slug;
    }

    private static String part(String kind, String columns) {
        return " union all select '" + kind + "', x.ordinal, " + columns
                + ", null, null, null, null, null, null from round r";
    }

    static RoundRows read(EntityManager entities, String slug) {
        var rows = new RoundRows(slug);
        Rows.of(entities, SQL, List.of(slug)).forEach(rows::add);
        rows.parts.sort(Comparator.comparing(Part::ordinal));
        return rows;
    }

    private void add(@Nullable Object[] row) {
        if (Rows.text(row, 0).equals("ROUND")) heading = Heading.of(row);
        else parts.add(Part.of(row));
    }

    /** Adds the slugs of whoever is named here. */
    void name(Set<String> parties, Set<String> people) {
        for (var part : parts) {
            if (part.party() != null) parties.add(part.party());
            if (part.person() != null) people.add(part.person());
        }
    }

    /** The round; null where there is none with that slug. */
    @Nullable
    Round round(Map<String, Party> parties, Map<String, Person> people) {
        return heading == null ? null : round(heading, parties, people);
    }

    private Round round(Heading top, Map<String, Party> parties, Map<String, Person> people) {
        var negotiation =
                new Negotiation(top.negotiationSlug(), ValueJson.text(top.name()), ValueJson.text(top.summary()));
        var place = ValueJson.text(top.place());
        var round = new Round(negotiation, slug, place, top.startsOn(), top.endsOn(), ValueJson.text(top.format()));
        for (var part : parts) part.addTo(round, parties, people);
        Identity.give(negotiation, top.negotiationId());
        return Identity.give(round, top.id());
    }

    private record Heading(
            long id,
            String place,
            String format,
            LocalDate startsOn,
            LocalDate endsOn,
            long negotiationId,
            String negotiationSlug,
            String name,
            String summary) {
        static Heading of(@Nullable Object[] row) {
            return new Heading(
                    Rows.number(row, 8),
                    Rows.text(row, 4),
                    Rows.text(row, 5),
                    LocalDate.parse(Rows.text(row, 12)),
                    LocalDate.parse(Rows.text(row, 13)),
                    Rows.number(row, 9),
                    Rows.text(row, 2),
                    Rows.text(row, 10),
                    Rows.text(row, 11));
        }
    }

    private record Part(
            String kind,
            int ordinal,
            @Nullable String party,
            @Nullable String person,
            @Nullable String text,
            @Nullable String source,
            @Nullable String word,
            @Nullable Integer minutes) {

        static Part of(@Nullable Object[] row) {
            var minutes = row[7];
            return new Part(
                    Rows.text(row, 0),
                    (int) Rows.number(row, 1),
                    Rows.textOrNull(row, 2),
                    Rows.textOrNull(row, 3),
                    Rows.textOrNull(row, 4),
                    Rows.textOrNull(row, 5),
                    Rows.textOrNull(row, 6),
                    minutes == null ? null : ((Number) minutes).intValue());
        }

        void addTo(Round round, Map<String, Party> parties, Map<String, Person> people) {
            switch (kind) {
                case "PARTICIPATION" ->
                    round.negotiation().with(new Participation(whose(parties), Role.valueOf(requireNonNull(word))));
                case "DELEGATE" ->
                    round.with(new Delegate(whose(parties), person == null ? null : NamedThings.known(people, person)));
                case "DURATION" ->
                    round.with(new ReportedDuration(ValueJson.text(requireNonNull(text)), minutes, reference()));
                case "NAMING" ->
                    round.with(new Naming(whose(parties), ValueJson.text(requireNonNull(text)), reference()));
                default -> throw new IllegalStateException("No part of a round: " + kind);
            }
        }

        private Party whose(Map<String, Party> parties) {
            return NamedThings.known(parties, requireNonNull(party));
        }

        private SourceReference reference() {
            return new SourceReference(ValueJson.text(requireNonNull(source)), word);
        }
    }
}
