package org.parley.web.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Reported;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.position.Absence;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;

/** What an article records beside its text, as data. */
final class ClaimData {

    private ClaimData() {}

    static Fields position(Position position) {
        var condition = position.condition();
        return new Fields()
                .with("key", position.key())
                .with("party", DirectoryData.ref(position.party()))
                .with("topic", DirectoryData.ref(position.topic()))
                .with("stance", position.stance())
                .with("summary", position.summary())
                .with(
                        "condition",
                        condition == null
                                ? null
                                : new Fields().with("if", condition.premise()).with("then", condition.consequence()))
                .with("evidence", passage(position.evidence()))
                .texts("quotations", position.quotations().stream().map(Quotation::key));
    }

    static Fields absence(Absence absence) {
        return new Fields()
                .with("party", DirectoryData.ref(absence.party()))
                .with("topic", DirectoryData.ref(absence.topic()))
                .with("reason", absence.reason())
                .with("evidence", passage(absence.evidence()));
    }

    static Fields commonGround(CommonGround ground) {
        return new Fields()
                .with("key", ground.key())
                .with("topic", DirectoryData.ref(ground.topic()))
                .list("parties", ground.parties(), DirectoryData::ref)
                .with("statement", ground.statement())
                .with("evidence", passage(ground.evidence()));
    }

    static Fields quotation(Quotation quotation) {
        var post = quotation.post();
        return new Fields()
                .with("key", quotation.key())
                .with("kind", quotation.kind())
                .with("words", quotation.words())
                .with("party", DirectoryData.ref(quotation.party()))
                .with("speaker", DirectoryData.ref(quotation.speaker()))
                .with("post", post.map(p -> p.title()).orElse(null))
                .with("venue", quotation.venue())
                .with("saidOn", quotation.saidOn())
                .with("spokenIn", quotation.spokenIn())
                .with("reportedIn", quotation.reportedIn().tag())
                .with("originalChecked", quotation.isOriginalChecked())
                .with("paragraph", quotation.paragraph())
                .with("source", quotation.source());
    }

    /** @param today by which its status is told */
    static Fields followUp(FollowUp followUp, LocalDate today) {
        return ref(followUp)
                .with("key", followUp.key())
                .list("parties", followUp.parties(), DirectoryData::ref)
                .with("forum", followUp.forum())
                .with("due", followUp.due())
                .with("agreedOn", followUp.agreedOn())
                .with("status", followUp.statusOn(today))
                .with("statusSince", followUp.statusSince(today))
                .with("evidence", passage(followUp.evidence()))
                .list("history", followUp.history(), ClaimData::entry);
    }

    /** As others refer to it. */
    static Fields ref(FollowUp followUp) {
        return new Fields()
                .with("id", followUp.id())
                .with("what", followUp.what())
                .with("url", Where.api("/follow-ups/" + followUp.id()))
                .with("pages", Where.pages("/follow-ups/" + followUp.id()));
    }

    static Fields entry(StatusEntry entry) {
        return new Fields()
                .with("id", entry.id())
                .with("status", entry.status())
                .with("since", entry.since())
                .with("recordedAt", entry.recordedAt())
                .with("note", entry.note())
                .with("source", entry.source());
    }

    /** With the article that reports it. */
    static <T> Fields in(Reported<T> reported, Fields what) {
        var round = reported.article().round();
        return what.with("article", RecordData.ref(reported.article()))
                .with("round", round == null ? null : round.slug())
                .with("negotiation", round == null ? null : DirectoryData.ref(round.negotiation()));
    }

    private static @Nullable Fields passage(@Nullable Passage passage) {
        return passage == null
                ? null
                : new Fields().with("paragraph", passage.paragraph()).with("words", passage.words());
    }
}
