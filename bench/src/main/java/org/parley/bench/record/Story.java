package org.parley.bench.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article with all that hangs on it.
 *
 * @param id of the manuscript and of the article, from 1, the oldest
 * @param outcome what came of the talks; null in most
 */
record Story(
        int id,
        String slug,
        Instant publishedAt,
        Round round,
        Text headline,
        Text lead,
        List<Text> keyPoints,
        @Nullable Text outcome,
        Text source,
        List<Section> sections,
        List<Quotation> quotations,
        List<Party> parties,
        List<Topic> topics,
        List<Position> positions,
        List<Absence> absences,
        List<CommonGround> commonGround,
        List<FollowUp> followUps,
        @Nullable ReadAlso readAlso) {

    record Section(@Nullable Text heading, List<Paragraph> paragraphs) {}

    record Paragraph(String anchor, Text text) {}

    /** A place in the text, and perhaps words that stand there. */
    record Passage(String paragraph, @Nullable Text words) {}

    record Quotation(
            String key, Text words, String paragraph, Party party, Person speaker, Text venue, LocalDate saidOn) {}

    record Position(
            String key,
            Party party,
            Topic topic,
            String stance,
            @Nullable Text premise,
            Text consequence,
            Text summary,
            Passage evidence,
            List<String> quotations) {}

    record Absence(Party party, Topic topic, String reason) {}

    record CommonGround(String key, Topic topic, List<Party> parties, Text statement, Passage evidence) {}

    record FollowUp(
            String key,
            List<Party> parties,
            @Nullable Text forum,
            @Nullable LocalDate due,
            LocalDate agreedOn,
            Text what,
            Passage evidence,
            List<StatusEntry> history) {}

    record StatusEntry(String status, LocalDate since, Text note, Text source) {}

    /** What was written before on the same meeting. */
    record ReadAlso(Text title, String slug) {}
}
