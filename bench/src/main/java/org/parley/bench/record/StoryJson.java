package org.parley.bench.record;

import java.util.List;
import org.parley.bench.record.Story.FollowUp;
import org.parley.bench.record.Story.Passage;
import org.parley.bench.record.Story.Position;
import org.parley.bench.record.Story.Quotation;

/** An article as a revision keeps it, character for character as the site would write it. */
final class StoryJson {

    private StoryJson() {}

    static String of(Story story) {
        var json = new Json();
        json.objects(
                "absences",
                story.absences(),
                (j, a) -> j.field("party", a.party().slug())
                        .field("reason", a.reason())
                        .field("topic", a.topic().slug()));
        json.objects(
                "commonGround",
                story.commonGround(),
                (j, c) -> j.object("evidence", e -> passage(e, c.evidence()))
                        .field("key", c.key())
                        .slugs("parties", c.parties().stream().map(Party::slug).toList())
                        .field("statement", c.statement())
                        .field("topic", c.topic().slug()));
        json.objects("followUps", story.followUps(), StoryJson::followUp);
        json.field("headline", story.headline());
        json.texts("keyPoints", story.keyPoints());
        json.field("lead", story.lead());
        var outcome = story.outcome();
        if (outcome != null) json.field("outcome", outcome);
        json.slugs("parties", story.parties().stream().map(Party::slug).toList());
        json.objects("positions", story.positions(), StoryJson::position);
        json.objects("quotations", story.quotations(), StoryJson::quotation);
        var readAlso = story.readAlso();
        if (readAlso != null)
            json.objects(
                    "readAlso",
                    List.of(readAlso),
                    (j, r) -> j.field("articleSlug", r.slug()).field("title", r.title()));
        json.field("round", story.round().slug());
        json.objects("sections", story.sections(), StoryJson::section);
        json.field("slug", story.slug());
        json.object("source", s -> s.field("name", story.source()));
        json.slugs("topics", story.topics().stream().map(Topic::slug).toList());
        return json.end();
    }

    private static void section(Json json, Story.Section section) {
        var heading = section.heading();
        if (heading != null) json.field("heading", heading);
        json.objects(
                "paragraphs",
                section.paragraphs(),
                (j, p) -> j.field("anchor", p.anchor()).field("text", p.text()));
    }

    private static void followUp(Json json, FollowUp followUp) {
        json.field("agreedOn", followUp.agreedOn().toString());
        var due = followUp.due();
        if (due != null) json.field("due", due.toString());
        json.object("evidence", e -> passage(e, followUp.evidence()));
        var forum = followUp.forum();
        if (forum != null) json.field("forum", forum);
        json.field("key", followUp.key())
                .slugs("parties", followUp.parties().stream().map(Party::slug).toList())
                .field("what", followUp.what());
    }

    private static void position(Json json, Position position) {
        var premise = position.premise();
        if (premise != null)
            json.object(
                    "condition",
                    c -> c.field("consequence", position.consequence()).field("premise", premise));
        json.object("evidence", e -> passage(e, position.evidence()))
                .field("key", position.key())
                .field("party", position.party().slug())
                .slugs("quotations", position.quotations())
                .field("stance", position.stance())
                .field("summary", position.summary())
                .field("topic", position.topic().slug());
    }

    private static void quotation(Json json, Quotation quotation) {
        json.field("key", quotation.key())
                .field("kind", "FULL")
                .field("originalChecked", false)
                .field("paragraph", quotation.paragraph())
                .field("party", quotation.party().slug())
                .field("reportedIn", "uk")
                .field("saidOn", quotation.saidOn().toString())
                .field("speaker", quotation.speaker().slug())
                .field("spokenIn", "uk")
                .field("venue", quotation.venue())
                .field("words", quotation.words());
    }

    private static void passage(Json json, Passage passage) {
        json.field("paragraph", passage.paragraph());
        var words = passage.words();
        if (words != null) json.field("words", words);
    }
}
