package org.parley.bench.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.bench.record.Story.FollowUp;
import org.parley.bench.record.Story.Passage;
import org.parley.bench.record.Story.Position;
import org.parley.bench.record.Story.Quotation;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Revision;
import org.parley.domain.editorial.Version;

/** Articles as rows: their one version, and what readers see of it. The n-th is the same wherever it is made. */
final class StoryRows {

    private static final String EDITOR = "Bench";

    private final Rows rows;
    private int sections;
    private int paragraphs;
    private int quotations;
    private int positions;
    private int grounds;
    private int followUps;

    StoryRows(Rows rows) {
        this.rows = rows;
    }

    /** Follows the articles with lower numbers. */
    void add(Story story) {
        editors(story);
        readers(story);
    }

    private void editors(Story story) {
        var id = story.id();
        var at = time(story.publishedAt());
        var content = StoryJson.of(story);
        var talks = story.round().negotiation();
        var headline = story.headline();
        rows.add(
                Table.MANUSCRIPT,
                id,
                at,
                EDITOR,
                "PUBLISHED",
                story.slug(),
                headline.json(),
                headline.uk(),
                talks.slug(),
                story.round().slug(),
                true,
                headline.en() != null,
                at,
                EDITOR,
                words(story));
        rows.add(Table.REVISION, id, id, 1, content, EDITOR, at, "", true);
        var revision = new Revision(id, 1, content, EDITOR, story.publishedAt(), "");
        var version = Version.following(null, revision, Change.FIRST, null, story.publishedAt());
        rows.add(Table.VERSION, id, id, id, 1, "FIRST", at, version.previousHash(), version.hash(), version.format());
        rows.add(Table.PUBLISHED_SLUG, story.slug(), id);
        rows.add(Table.AUDIT_ENTRY, at, "ARTICLE_BEGUN", "article " + id);
        named(story);
    }

    /** What the record names by slug. */
    private void named(Story story) {
        var id = story.id();
        story.parties().forEach(p -> rows.add(Table.MANUSCRIPT_PARTY, id, p.slug()));
        story.parties().forEach(p -> rows.add(Table.REVISION_REFERENCE, id, "PARTIES", p.slug()));
        story.topics().forEach(t -> rows.add(Table.REVISION_REFERENCE, id, "TOPICS", t.slug()));
        rows.add(Table.REVISION_REFERENCE, id, "ROUNDS", story.round().slug());
        story.quotations().stream()
                .map(q -> q.speaker().slug())
                .distinct()
                .forEach(speaker -> rows.add(Table.REVISION_REFERENCE, id, "PEOPLE", speaker));
    }

    private void readers(Story story) {
        var id = story.id();
        rows.add(
                Table.ARTICLE,
                id,
                story.slug(),
                story.round().id(),
                story.headline().json(),
                story.lead().json(),
                json(story.outcome()),
                story.source().json(),
                time(story.publishedAt()),
                1);
        each(story.keyPoints(), (point, i) -> rows.add(Table.KEY_POINT, id, i, point.json()));
        each(story.sections(), (section, i) -> section(id, section, i));
        each(story.parties(), (party, i) -> rows.add(Table.ARTICLE_PARTY, id, i, party.id()));
        each(story.topics(), (topic, i) -> rows.add(Table.ARTICLE_TOPIC, id, i, topic.id()));
        var keys = new HashMap<String, Integer>();
        each(story.quotations(), (quotation, i) -> keys.put(quotation.key(), quotation(id, quotation, i)));
        each(story.positions(), (position, i) -> position(story, position, i, keys::get));
        each(
                story.absences(),
                (absence, i) -> rows.add(
                        Table.ABSENCE,
                        id,
                        i,
                        absence.party().id(),
                        absence.topic().id(),
                        absence.reason()));
        each(story.commonGround(), (ground, i) -> ground(id, ground, i));
        each(story.followUps(), (followUp, i) -> followUp(id, followUp, i));
        var also = story.readAlso();
        if (also != null) rows.add(Table.READ_ALSO, id, 0, also.title().json(), also.slug());
    }

    private void section(int article, Story.Section section, int ordinal) {
        var id = ++sections;
        rows.add(Table.SECTION, id, article, ordinal, json(section.heading()));
        each(
                section.paragraphs(),
                (p, i) -> rows.add(
                        Table.PARAGRAPH,
                        ++paragraphs,
                        id,
                        i,
                        p.anchor(),
                        p.text().json()));
    }

    private int quotation(int article, Quotation quotation, int ordinal) {
        var id = ++quotations;
        rows.add(
                Table.QUOTATION,
                id,
                article,
                ordinal,
                quotation.key(),
                quotation.words().json(),
                "FULL",
                quotation.party().id(),
                quotation.speaker().id(),
                quotation.venue().json(),
                quotation.saidOn(),
                "uk",
                "UK",
                false,
                quotation.paragraph());
        return id;
    }

    private void position(Story story, Position position, int ordinal, Function<String, @Nullable Integer> quotation) {
        var id = ++positions;
        var premise = position.premise();
        var evidence = position.evidence();
        rows.add(
                Table.PARTY_POSITION,
                id,
                story.id(),
                ordinal,
                position.key(),
                position.party().id(),
                position.topic().id(),
                position.stance(),
                position.summary().json(),
                json(premise),
                premise == null ? null : position.consequence().json(),
                evidence.paragraph(),
                json(evidence.words()),
                story.round().starts(),
                story.round().negotiation().id());
        each(
                position.quotations(),
                (key, i) -> rows.add(Table.POSITION_QUOTATION, id, i, Objects.requireNonNull(quotation.apply(key))));
    }

    private void ground(int article, Story.CommonGround ground, int ordinal) {
        var id = ++grounds;
        rows.add(
                Table.COMMON_GROUND,
                id,
                article,
                ordinal,
                ground.key(),
                ground.topic().id(),
                ground.statement().json(),
                ground.evidence().paragraph(),
                json(ground.evidence().words()));
        each(ground.parties(), (party, i) -> rows.add(Table.COMMON_GROUND_PARTY, id, i, party.id()));
    }

    private void followUp(int article, FollowUp followUp, int ordinal) {
        var id = ++followUps;
        Passage evidence = followUp.evidence();
        var due = followUp.due();
        var history = followUp.history();
        var recorded =
                history.isEmpty() ? "AGREED" : history.get(history.size() - 1).status();
        LocalDate news = history.isEmpty()
                ? followUp.agreedOn()
                : history.get(history.size() - 1).since();
        var said = Stream.<@Nullable Text>of(followUp.what(), followUp.forum(), evidence.words());
        rows.add(
                Table.FOLLOW_UP,
                id,
                article,
                ordinal,
                followUp.key(),
                followUp.what().json(),
                json(followUp.forum()),
                due == null ? null : due.toString(),
                due,
                followUp.agreedOn(),
                evidence.paragraph(),
                json(evidence.words()),
                recorded,
                joined(said),
                news);
        each(followUp.parties(), (party, i) -> rows.add(Table.FOLLOW_UP_PARTY, id, i, party.id()));
        for (var entry : history)
            rows.add(
                    Table.STATUS_ENTRY,
                    id,
                    entry.status(),
                    entry.since(),
                    entry.note().json(),
                    entry.source().json());
    }

    /** What editors find the article by. */
    private static String words(Story story) {
        var top = Stream.of(story.headline(), story.lead());
        var points = story.keyPoints().stream();
        var text =
                story.sections().stream().flatMap(s -> s.paragraphs().stream()).map(p -> p.text());
        return joined(Stream.of(top, points, text).flatMap(t -> t));
    }

    private static String joined(Stream<? extends @Nullable Text> texts) {
        var words = new StringBuilder();
        texts.forEach(text -> {
            if (text == null) return;
            words.append(text.uk()).append('\n');
            if (text.en() != null) words.append(text.en()).append('\n');
        });
        return words.toString().strip();
    }

    private static @Nullable String json(@Nullable Text text) {
        return text == null ? null : text.json();
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static <T> void each(List<T> many, Numbered<T> taker) {
        for (var i = 0; i < many.size(); i++) taker.take(many.get(i), i);
    }

    private interface Numbered<T> {
        void take(T one, int ordinal);
    }
}
