package org.parley.web.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Section;
import org.parley.domain.media.Photo;
import org.parley.domain.negotiation.Round;
import org.parley.web.view.Addresses;

/** An article as data: as lists tell of it, or whole. */
final class RecordData {

    private RecordData() {}

    /** As others refer to it. */
    static Fields ref(Article article) {
        return new Fields()
                .with("slug", article.slug())
                .with("headline", article.headline())
                .with("version", article.version())
                .with("url", Where.api("/articles/" + article.slug()))
                .with("pages", Where.pages("/articles/" + article.slug()));
    }

    /** What lists tell of it. */
    static Fields summary(Article article) {
        var round = article.round();
        return ref(article)
                .with("lead", article.lead())
                .with("publishedAt", article.publishedAt())
                .with("updatedAt", article.updatedAt())
                .with("round", round == null ? null : round(round))
                .list("parties", article.parties(), DirectoryData::ref)
                .list("topics", article.topics(), DirectoryData::ref);
    }

    /** All that it records. @param today by which the status of follow-ups is told */
    static Fields whole(Article article, LocalDate today) {
        var views = article.viewCount();
        return summary(article)
                .list("keyPoints", article.keyPoints(), k -> new Fields().with("text", k.text()))
                .with("outcome", outcome(article))
                .with("durationParagraph", article.durationParagraph())
                .with("source", article.source())
                .with("photo", article.photo() == null ? null : photo(article.photo()))
                .with(
                        "viewCount",
                        views == null
                                ? null
                                : new Fields().with("views", views.views()).with("asOf", views.asOf()))
                .list("sections", article.sections(), RecordData::section)
                .list(
                        "lacunae",
                        article.lacunae(),
                        l -> new Fields()
                                .with("paragraph", l.paragraph())
                                .with("after", l.after())
                                .with("restoration", l.restoration())
                                .with("source", l.source()))
                .list("positions", article.positions(), ClaimData::position)
                .list("absences", article.absences(), ClaimData::absence)
                .list("commonGround", article.commonGround(), ClaimData::commonGround)
                .list("quotations", article.quotations(), ClaimData::quotation)
                .list("followUps", article.followUps(), f -> ClaimData.followUp(f, today))
                .list(
                        "readAlso",
                        article.readAlso(),
                        r -> new Fields()
                                .with("title", r.title())
                                .with("article", r.articleSlug())
                                .with("url", r.url()));
    }

    private static Fields round(Round round) {
        return new Fields()
                .with("slug", round.slug())
                .with("negotiation", DirectoryData.ref(round.negotiation()))
                .with("place", round.place())
                .with("startsOn", round.startsOn())
                .with("endsOn", round.endsOn());
    }

    private static @Nullable Fields outcome(Article article) {
        if (article.outcome() == null) return null;
        return new Fields().with("text", article.outcome()).with("paragraph", article.outcomeParagraph());
    }

    private static Fields section(Section section) {
        return new Fields()
                .with("heading", section.heading())
                .list(
                        "paragraphs",
                        section.paragraphs(),
                        p -> new Fields().with("anchor", p.anchor()).with("text", p.text()));
    }

    private static Fields photo(Photo photo) {
        var address = photo.address();
        return new Fields()
                .with("credit", photo.credit())
                .with("alternative", photo.alternative())
                .with("url", address == null ? null : Addresses.absolute(address))
                .with("width", photo.width())
                .with("height", photo.height())
                .with("licence", photo.licence())
                .with("terms", photo.terms());
    }
}
