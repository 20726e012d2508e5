package org.parley.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.parley.domain.article.Article;
import org.parley.domain.article.KeyPoint;
import org.parley.domain.article.Lacuna;
import org.parley.domain.article.Paragraph;
import org.parley.domain.article.ReadAlso;
import org.parley.domain.article.Section;
import org.parley.domain.article.ViewCount;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.media.Licence;
import org.parley.domain.media.Photo;
import org.parley.domain.negotiation.Delegate;
import org.parley.domain.negotiation.Naming;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Participation;
import org.parley.domain.negotiation.ReportedDuration;
import org.parley.domain.negotiation.Role;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Alias;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.party.Person;
import org.parley.domain.party.Post;
import org.parley.domain.position.Absence;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Condition;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;
import org.parley.domain.text.SourceReference;

/** A small Geneva: two parties at the table and one that the talks are about, with one of everything. */
public final class GenevaFixture {

    public static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    public final Party us = party("us", "США", "US", "Штати");
    public final Party russia = party("russia", "Росія", "Russia", "РФ");
    public final Party ukraine = party("ukraine", "Україна", "Ukraine", "Київ");
    public final Person sherman = new Person(
            "wendy-sherman",
            Localized.of("Венді Шерман", "Wendy Sherman"),
            List.of(new Post(
                    Localized.of("заступниця держсекретаря", "Deputy Secretary of State"),
                    us,
                    PartialDate.parse("2021-04"),
                    PartialDate.parse("2023-07"))));
    public final Topic enlargement =
            new Topic("nato-enlargement", Localized.of("Розширення НАТО", "NATO enlargement"), null, null);
    public final Topic armsControl =
            new Topic("arms-control", Localized.of("Контроль над озброєннями", "Arms control"), null, null);
    public final Topic nuclearWar =
            new Topic("nuclear-war", Localized.of("Ядерна війна", "Nuclear war"), null, armsControl);
    public final Negotiation negotiation = new Negotiation(
                    "us-russia-security",
                    Localized.of("Безпековий діалог", "Security dialogue"),
                    Localized.of("Про безпеку в Європі", "On security in Europe"))
            .with(new Participation(us, Role.NEGOTIATING))
            .with(new Participation(russia, Role.NEGOTIATING))
            .with(new Participation(ukraine, Role.AFFECTED_ABSENT))
            .with(enlargement)
            .with(armsControl)
            .with(nuclearWar);
    public final Round round = new Round(
                    negotiation,
                    "geneva-2022-01-10",
                    Localized.of("Женева", "Geneva"),
                    DAY,
                    DAY,
                    Localized.of("двосторонні переговори", "bilateral talks"))
            .with(new Delegate(us, sherman))
            .with(new Delegate(russia, null))
            .with(new ReportedDuration(Localized.of("майже вісім годин", "almost eight hours"), null, source()))
            .with(new Naming(us, Localized.of("дискусія", "discussion"), source()));

    public GenevaFixture() {
        negotiation.with(round);
    }

    public static SourceReference source() {
        return new SourceReference(Localized.of("Брифінг", "Briefing"), "https://example.org/briefing");
    }

    /** A record that is ready to publish. */
    public Article article() {
        return article("geneva-2022-01-10");
    }

    public Article article(String slug) {
        var door = new Quotation(
                        "q1",
                        QuotationKind.FRAGMENT,
                        Localized.of("зачинити", "slam closed"),
                        us,
                        Localized.of("брифінг", "briefing"),
                        DAY,
                        "en",
                        Language.UK)
                .by(sherman)
                .in("p2");
        return new Article(slug, Localized.of("Розмова в Женеві", "Talks in Geneva"))
                .in(round)
                .with(new KeyPoint(Localized.of("Говоритимуть далі.", "They will talk on.")))
                .with(new Section(null, List.of(paragraph("p1", "Сторони говорили.", "The parties talked."))))
                .with(new Section(
                        Localized.of("Двері", "The door"),
                        List.of(
                                paragraph(
                                        "p2", "Ніхто не дасть «зачинити» двері.", "Nobody may “slam closed” the door."),
                                paragraph("p3", "Домовилися говорити далі.", "They agreed to talk on."))))
                .with(new Lacuna(
                        "p1",
                        Localized.of("Сторони", "The parties"),
                        Localized.of("США і Росія", "the US and Russia"),
                        source()))
                .with(door)
                .with(new Position(
                                "s1",
                                us,
                                enlargement,
                                Stance.REJECTS,
                                Localized.of("Двері відчинені.", "The door is open."),
                                new Passage("p2", null))
                        .with(door))
                .with(new Position(
                                "s2",
                                russia,
                                enlargement,
                                Stance.DEMANDS,
                                Localized.of("Гарантії.", "Guarantees."),
                                new Passage("p2", null))
                        .on(new Condition(Localized.of("їх дадуть", "given"), Localized.of("мир", "peace"))))
                .with(new Absence(ukraine, enlargement, AbsenceReason.NOT_ASKED, null))
                .with(new CommonGround(
                        "c1",
                        nuclearWar,
                        List.of(us, russia),
                        Localized.of("Її не виграти.", "It cannot be won."),
                        new Passage("p1", null)))
                .with(followUp())
                .with(new ReadAlso(Localized.of("Перед розмовою", "Before the talks"), null, null))
                .with(new Photo(Localized.of("Фото: агенція", "Photo: agency")));
    }

    /** The article with what has no part in the story either: lead, outcome, source, dates, a picture, a count. */
    public static Article withEverything(Article article) {
        Identity.set(article, "lead", Localized.of("Вступ", "Lead"));
        Identity.set(article, "outcome", Localized.of("Домовилися говорити", "They will talk"));
        Identity.set(article, "outcomeParagraph", "p3");
        Identity.set(article, "durationParagraph", "p1");
        Identity.set(article, "source", source());
        Identity.set(article, "publishedAt", Instant.parse("2022-01-10T15:45:00.123456Z"));
        Identity.set(article, "updatedAt", Instant.parse("2022-01-10T16:00:00Z"));
        Identity.set(article, "viewCount", new ViewCount(1234, DAY));
        article.quotations().get(0).originalChecked().from(source());
        return article.with(photoWithEverything())
                .with(new ReadAlso(Localized.of("Тут", "Here"), "before-geneva", null))
                .with(new ReadAlso(Localized.of("Деінде", "Elsewhere"), null, "https://example.org/"));
    }

    private static Photo photoWithEverything() {
        var photo = new Photo(
                Localized.of("Фото: агенція", "Photo: agency"),
                Localized.of("Двоє за столом", "Two at a table"),
                "/media/abc/1280.jpg",
                1280,
                720);
        Identity.set(photo, "widths", "320,1280");
        Identity.set(photo, "licence", Licence.OTHER);
        Identity.set(photo, "terms", Localized.of("лише для новин", "for news only"));
        Identity.set(photo, "focalX", 30);
        Identity.set(photo, "focalY", 40);
        return photo;
    }

    /** The least that can be published. */
    public static Article plain(String slug) {
        return new Article(slug, Localized.of("Розмова", "Talks"))
                .with(new Section(null, List.of(paragraph("p1", "Сторони говорили.", "The parties talked."))));
    }

    public FollowUp followUp() {
        return new FollowUp(
                        "f1",
                        Localized.of("Говорити далі", "Talk on"),
                        List.of(us, russia),
                        DAY,
                        new Passage("p3", Localized.of("Домовилися говорити далі.", "They agreed to talk on.")))
                .in(Localized.of("комісія", "commission"))
                .due(PartialDate.parse("2022-01"));
    }

    public static Paragraph paragraph(String anchor, String uk, String en) {
        return new Paragraph(anchor, Localized.of(uk, en));
    }

    private static Party party(String slug, String uk, String en, String alias) {
        return new Party(
                slug,
                PartyKind.STATE,
                Localized.of(uk, en),
                Localized.of(uk, en),
                List.of(new Alias(Language.UK, alias)));
    }
}
