package org.parley.bench.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.bench.record.Story.Absence;
import org.parley.bench.record.Story.CommonGround;
import org.parley.bench.record.Story.FollowUp;
import org.parley.bench.record.Story.Paragraph;
import org.parley.bench.record.Story.Passage;
import org.parley.bench.record.Story.Position;
import org.parley.bench.record.Story.Quotation;
import org.parley.bench.record.Story.ReadAlso;
import org.parley.bench.record.Story.Section;
import org.parley.bench.record.Story.StatusEntry;

/** Writes one article: the same whenever it is asked for, whatever other articles there are to write. */
final class Author {

    private static final List<String> STANCES = List.of(
            "DEMANDS", "PROPOSES", "ASSERTS", "REJECTS", "SUPPORTS", "OPEN_TO_DISCUSS", "WARNS", "ACCEPTS", "DENIES");

    private static final Zipf STANCE = new Zipf(STANCES.size(), 0.7);

    private static final List<String> REASONS = List.of("SILENT", "REFUSED", "NOT_ASKED");

    private static final Map<String, Integer> SHARES = Map.of(
            "translated", 20, "position", 75, "absence", 50, "quoted", 30, "condition", 10, "outcome", 20, "words", 20);

    private final Language language;
    private final Cast cast;
    private final Dice dice;
    private final int id;
    private final Round round;
    private final boolean isTranslated;
    private final Mention mention;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<CommonGround> grounds = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();

    private Author(long seed, Language language, Cast cast, int id, Round round) {
        this.language = language;
        this.cast = cast;
        this.id = id;
        this.round = round;
        dice = new Dice(seed, "article", id);
        isTranslated = is("translated");
        mention = new Mention(language, dice, round);
    }

    /** @param id from 1 */
    static Story write(long seed, Language language, Cast cast, int id, int articles) {
        var before = slug(round(cast, Math.max(1, id - 1), articles), Math.max(1, id - 1));
        return new Author(seed, language, cast, id, round(cast, id, articles)).story(before);
    }

    private static Round round(Cast cast, int id, int articles) {
        return cast.rounds.get((int) ((id - 1L) * cast.rounds.size() / articles));
    }

    private static String slug(Round round, int id) {
        return round.slug() + "-" + id;
    }

    private Story story(String before) {
        var negotiation = round.negotiation();
        var topics = first(negotiation.topics(), dice.between(1, 3));
        var parties = first(negotiation.parties(), dice.between(2, 3));
        mention.party(parties.get(0)).other(parties.get(1)).topic(topics.get(0));
        var headline = say("headline");
        var lead = say("news");
        var opening = List.of(paragraph(lead.then(say("filler"))));
        var said = parties.stream().map(party -> paragraph(said(party, topics))).toList();
        mention.party(parties.get(0)).other(parties.get(1));
        var next = next(parties, topics);
        return new Story(
                id,
                slug(round, id),
                round.starts()
                        .atTime(LocalTime.of(dice.between(8, 21), dice.below(60), dice.below(60)))
                        .plusDays(dice.below(2))
                        .toInstant(ZoneOffset.UTC),
                round,
                headline,
                lead,
                List.of(say("point")),
                is("outcome") ? say("outcome") : null,
                say("source"),
                List.of(new Section(null, opening), new Section(say("heading"), said), new Section(null, next)),
                quotations,
                parties,
                topics,
                positions,
                absences,
                grounds,
                followUps,
                id % 4 == 0 ? new ReadAlso(round.negotiation().name(), before) : null);
    }

    private Text said(Party party, List<Topic> topics) {
        mention.party(party);
        var anchor = following();
        var text = (Text) null;
        for (var topic : topics) {
            mention.topic(topic);
            if (is("position")) {
                var stance = STANCES.get(STANCE.rank(dice));
                var sentence = say(stance);
                text = text == null ? sentence : text.then(sentence);
                var quoted = is("quoted") ? quotation(party, anchor) : null;
                if (quoted != null) text = text.then(quoted);
                hold(party, topic, stance, sentence, anchor, quoted != null);
            } else if (is("absence")) {
                absences.add(new Absence(party, topic, dice.of(REASONS)));
            }
        }
        return text == null ? say("filler") : text;
    }

    private void hold(Party party, Topic topic, String stance, Text summary, String anchor, boolean isQuoted) {
        positions.add(new Position(
                "s" + (positions.size() + 1),
                party,
                topic,
                stance,
                is("condition") ? say("premise") : null,
                say("consequence"),
                summary,
                new Passage(anchor, is("words") ? summary : null),
                isQuoted ? List.of("q" + quotations.size()) : List.of()));
    }

    /** The sentence that brings it; null where the party has nobody to say it. */
    private @Nullable Text quotation(Party party, String anchor) {
        var speakers = cast.speakingFor(party);
        if (speakers.isEmpty()) return null;
        var speaker = dice.of(speakers);
        var words = say("quote");
        var key = "q" + (quotations.size() + 1);
        quotations.add(new Quotation(key, words, anchor, party, speaker, say("venue"), round.starts()));
        var by = speaker.said();
        var en = words.en() == null ? null : "“" + words.en() + ",” " + by.en() + ".";
        return new Text("«" + words.uk() + "», — " + by.uk() + ".", en);
    }

    private List<Paragraph> next(List<Party> parties, List<Topic> topics) {
        var pair = parties.subList(0, 2);
        var written = new ArrayList<Paragraph>();
        if (dice.chance(0.4)) {
            mention.topic(topics.get(0));
            var common = say("common");
            grounds.add(new CommonGround("c1", topics.get(0), pair, common, new Passage(following(), null)));
            written.add(paragraph(common));
        }
        for (var i = dice.below(4) - 1; i > 0; i--) {
            mention.topic(dice.of(topics));
            var promise = say("promise");
            followUps.add(promised(pair, promise));
            written.add(paragraph(promise));
        }
        if (written.isEmpty()) written.add(paragraph(say("filler")));
        return written;
    }

    private FollowUp promised(List<Party> pair, Text what) {
        var agreed = round.starts();
        var due = dice.chance(0.6) ? agreed.plusDays(dice.between(10, 400)) : null;
        return new FollowUp(
                "f" + (followUps.size() + 1),
                pair,
                dice.chance(0.5) ? say("forum") : null,
                due,
                agreed,
                what,
                new Passage(following(), what),
                history(agreed));
    }

    private List<StatusEntry> history(LocalDate agreed) {
        var history = new ArrayList<StatusEntry>();
        var day = agreed.plusDays(dice.between(5, 60));
        if (dice.chance(0.6)) history.add(new StatusEntry("UNDER_WAY", day, say("note"), say("source")));
        if (dice.chance(0.5)) {
            var end = dice.chance(0.75) ? "DONE" : "LAPSED";
            history.add(new StatusEntry(end, day.plusDays(dice.between(1, 200)), say("note"), say("source")));
        }
        return history;
    }

    private Text say(String use) {
        var said = language.sentence(use, dice).about(mention.anew());
        return isTranslated ? said : said.inUkrainianOnly();
    }

    private Paragraph paragraph(Text text) {
        var paragraph = new Paragraph(following(), text);
        paragraphs.add(paragraph);
        return paragraph;
    }

    private String following() {
        return "p" + (paragraphs.size() + 1);
    }

    private boolean is(String what) {
        return dice.below(100) < SHARES.getOrDefault(what, 0);
    }

    private static <T> List<T> first(List<T> many, int most) {
        return many.subList(0, Math.min(most, many.size()));
    }
}
