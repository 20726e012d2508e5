package org.parley.domain.editorial;

import java.util.function.BiConsumer;
import org.parley.domain.article.Article;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Holdings;
import org.parley.domain.position.Position;

/**
 * The part of a record that one form changes. Two editors who are at different concerns of an article never get into
 * each other's way; at the same one, the second is told.
 *
 * @param name tells it from the others: {@code text}, {@code cell us nato-enlargement}
 */
public record Concern(String name, BiConsumer<Article, Article> copying) {

    /** Headline, lead, key points, outcome, sections, lacunae, source, round, slug, reported views. */
    public static final Concern TEXT = new Concern("text", Concern::text);

    public static final Concern PHOTO = new Concern("photo", (whole, part) -> part.with(whole.photo()));

    public static final Concern READ_ALSO = new Concern("read-also", (whole, part) -> part.readAlso(whole.readAlso()));

    /** Which parties and topics the table compares, and their order; not what stands in its cells. */
    public static final Concern TABLE = new Concern("table", (whole, part) -> {
        whole.parties().forEach(part::comparing);
        whole.topics().forEach(part::on);
    });

    /** All common ground, and its order. */
    public static final Concern COMMON_GROUND = new Concern(
            "all common-ground", (whole, part) -> whole.commonGround().forEach(part::with));

    /** All follow-ups, and their order. */
    public static final Concern FOLLOW_UPS =
            new Concern("all follow-ups", (whole, part) -> whole.followUps().forEach(part::with));

    /** All of it: for what replaces the whole record. */
    public static final Concern WHOLE = new Concern("whole", (whole, part) -> part.become(whole));

    /** For what looks by itself at whether it still fits the newest record. */
    public static final Concern NONE = new Concern("none", (whole, part) -> {});

    /** A column with all that stands in it. */
    public static Concern column(Party party) {
        return new Concern("column " + party.slug(), (whole, part) -> held(whole.held(party), part));
    }

    /** A row with all that stands in it. */
    public static Concern row(Topic topic) {
        return new Concern("row " + topic.slug(), (whole, part) -> held(whole.held(topic), part));
    }

    private static void held(Holdings held, Article part) {
        held.positions().forEach(p -> position(p, part));
        held.absences().forEach(part::with);
        held.commonGround().forEach(part::with);
    }

    /** What a party holds on a topic: positions with their quotations, or the reason why there is none. */
    public static Concern cell(Party party, Topic topic) {
        return new Concern("cell " + party.slug() + " " + topic.slug(), (whole, part) -> {
            whole.positions().stream()
                    .filter(p -> p.party().equals(party) && p.topic().equals(topic))
                    .forEach(p -> position(p, part));
            whole.absences().stream()
                    .filter(a -> a.party().equals(party) && a.topic().equals(topic))
                    .forEach(part::with);
        });
    }

    /** One quotation, wherever it is used. */
    public static Concern quotation(String key) {
        return new Concern(
                "quotation " + key,
                (whole, part) -> whole.quotations().stream()
                        .filter(q -> q.key().equals(key))
                        .forEach(part::with));
    }

    public static Concern commonGround(String key) {
        return new Concern(
                "common-ground " + key,
                (whole, part) -> whole.commonGround().stream()
                        .filter(c -> c.key().equals(key))
                        .forEach(part::with));
    }

    public static Concern followUp(String key) {
        return new Concern(
                "follow-up " + key,
                (whole, part) -> whole.followUps().stream()
                        .filter(f -> f.key().equals(key))
                        .forEach(part::with));
    }

    /** A record that has nothing but this part of the whole. */
    public Article partOf(Article whole) {
        var part = new Article("part", null);
        copying.accept(whole, part);
        return part;
    }

    private static void position(Position position, Article part) {
        part.with(position);
        position.quotations().stream()
                .filter(q -> !part.quotations().contains(q))
                .forEach(part::with);
    }

    private static void text(Article whole, Article part) {
        part.slug(whole.slug())
                .headline(whole.headline())
                .in(whole.round())
                .lead(whole.lead())
                .keyPoints(whole.keyPoints())
                .outcome(whole.outcome(), whole.outcomeParagraph())
                .durationIn(whole.durationParagraph())
                .source(whole.source())
                .reportedViews(whole.viewCount())
                .lacunae(whole.lacunae());
        whole.sections().forEach(part::with);
    }
}
