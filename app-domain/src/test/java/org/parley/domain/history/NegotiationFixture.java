package org.parley.domain.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.article.Article;
import org.parley.domain.negotiation.Round;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Condition;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Localized;

/** The talks of Geneva, going on: four rounds, and articles on them that report what a test has them say. */
public final class NegotiationFixture {

    private static final Instant AT = Instant.parse("2022-02-01T10:00:00Z");

    public final GenevaFixture geneva = new GenevaFixture();
    public final Round first = geneva.round;
    public final Round second = round("brussels", "2022-01-12", "2022-01-12");
    public final Round third = round("vienna", "2022-01-13", "2022-01-14");
    public final Round fourth = round("paris", "2022-01-26", "2022-01-26");

    private final World world;

    public NegotiationFixture(World world) {
        this.world = world;
        List.of(second, third, fourth).forEach(geneva.negotiation::with);
        world.run(all -> all.know(geneva));
    }

    private Round round(String slug, String from, String until) {
        return new Round(
                geneva.negotiation,
                slug,
                Localized.of("Місто", "City"),
                LocalDate.parse(from),
                LocalDate.parse(until),
                Localized.of("переговори", "talks"));
    }

    /** An article that is to report on a round. */
    public Article on(Round round, String slug) {
        return GenevaFixture.plain(slug).in(round);
    }

    /** Publishes it, as if on the same day as all others; and its identity. */
    public long publish(Article article) {
        return world.publish(article, AT);
    }

    /** Publishes an article in which the party has these positions on the enlargement. */
    public long reported(Round round, Party party, Stance... stances) {
        var article = on(round, "on-" + round.slug());
        for (var i = 0; i < stances.length; i++) article.with(position("s" + (i + 1), party, stances[i]));
        return publish(article);
    }

    /** Publishes an article that says why the party has no position on the enlargement. */
    public long absent(Round round, Party party, AbsenceReason reason) {
        return publish(on(round, "on-" + round.slug())
                .with(new Absence(party, geneva.enlargement, reason, new Passage("p1", null))));
    }

    public Position position(String key, Party party, Stance stance) {
        return new Position(
                key,
                party,
                geneva.enlargement,
                stance,
                Localized.of("Суть " + stance, "Gist of " + stance),
                new Passage("p1", null));
    }

    public Condition condition(String premise) {
        return new Condition(Localized.of(premise, premise), Localized.of("тоді", "then"));
    }

    public CommonGround together(String statement) {
        return new CommonGround(
                "c1",
                geneva.enlargement,
                List.of(geneva.us, geneva.russia),
                Localized.of(statement, statement),
                new Passage("p1", null));
    }

    public History history() {
        return world.in(all -> all.histories().of(geneva.negotiation));
    }

    public List<Standing> cell(Party party) {
        return history().cell(party, geneva.enlargement);
    }

    /** The mark of a cell in a round; null where there is none. */
    public @Nullable Mark mark(Party party, Round round) {
        return cell(party).stream()
                .filter(s -> s.round().equals(round))
                .findFirst()
                .orElseThrow()
                .mark();
    }
}
