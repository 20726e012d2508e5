package org.parley.persistence.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.parley.domain.article.Article;
import org.parley.domain.article.KeyPoint;
import org.parley.domain.article.Paragraph;
import org.parley.domain.article.Section;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Participation;
import org.parley.domain.negotiation.Role;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Alias;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.party.Person;
import org.parley.domain.party.Post;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.persistence.KeptRecord;

/** A small record in which each sentence is there to be found, or not to be. */
final class SearchedRecord {

    static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    private final Party us = party("us", "Сполучені Штати Америки", "United States of America", "США", "US", "Штати");
    private final Party russia = party("russia", "Російська Федерація", "Russian Federation", "Росія", "Russia", "РФ");
    private final Party nato = party(
            "nato",
            "Організація Північноатлантичного договору",
            "North Atlantic Treaty Organization",
            "НАТО",
            "NATO",
            "Альянс");
    private final Party eu = party("eu", "Європейський Союз", "European Union", "ЄС", "EU", "Євросоюз");
    private final Person ryabkov = person(
            "sergei-ryabkov", "Сергій Рябков", "Sergei Ryabkov", "заступник міністра", "Deputy Minister", russia);
    private final Person sherman = person(
            "wendy-sherman", "Венді Шерман", "Wendy Sherman", "заступниця держсекретаря", "Deputy Secretary", us);
    private final Topic enlargement =
            new Topic("nato-enlargement", Localized.of("Нерозширення НАТО", "Non-enlargement of NATO"), null, null);
    private final Topic missiles =
            new Topic("missiles", Localized.of("Ракети в Європі", "Missiles in Europe"), null, null);
    private final Negotiation dialogue = new Negotiation(
                    "dialogue",
                    Localized.of("Безпековий діалог", "Security dialogue"),
                    Localized.of("Про безпеку", "On security"))
            .with(new Participation(us, Role.NEGOTIATING))
            .with(new Participation(russia, Role.NEGOTIATING))
            .with(enlargement)
            .with(missiles);
    private final Round round = new Round(
            dialogue, "round-1", Localized.of("Женева", "Geneva"), DAY, DAY, Localized.of("зустріч", "meeting"));

    /** Puts it into the database; and the identity of its article. */
    long addTo(KeptRecord record) {
        dialogue.with(round);
        record.world().run(all -> {
            List.of(us, russia, nato, eu).forEach(all.parties()::add);
            List.of(ryabkov, sherman).forEach(all.people()::add);
            List.of(enlargement, missiles).forEach(all.topics()::add);
            all.negotiations().add(dialogue);
        });
        return record.world().publish(article(), Instant.parse("2022-01-10T18:00:00Z"));
    }

    Article article() {
        var said = Localized.of("Ми не дозволимо нікому зачинити двері", "We will not allow anyone to slam the door");
        return new Article("geneva", Localized.of("Вісім годин розмови", "Eight hours of talking"))
                .in(round)
                .lead(Localized.of("Делегації розійшлися без угоди.", "The delegations parted without a deal."))
                .with(new KeyPoint(Localized.of("Говоритимуть далі.", "They will go on.")))
                .with(new Section(
                        Localized.of("Перебіг", "The course"),
                        List.of(
                                paragraph(
                                        "p1",
                                        "Про перемовини говорили з обох боків, хоча в перемовинах не брав участі Київ.",
                                        "Negotiations were discussed by both sides."),
                                paragraph(
                                        "p2",
                                        "Журналісти слухали Рябкова, а потім Шерман.",
                                        "Reporters listened to Ryabkov’s briefing and then to Sherman."),
                                paragraph(
                                        "p3",
                                        "Пізніше зі Столтенбергом зустрівся Блінкен.",
                                        "Later Blinken met Stoltenberg."),
                                paragraph(
                                        "p4",
                                        "За п’ять хвилин підписали пам’ятну записку про ґрунтові води.",
                                        "A memorandum on groundwater was signed within five minutes."),
                                paragraph("p5", "Позицію ЄС не озвучили.", "The EU said nothing."),
                                paragraph(
                                        "p6",
                                        "Військові говорили про ракети середньої дальності.",
                                        "The military spoke of intermediate-range missiles."))))
                .with(new Quotation(
                                "q1",
                                QuotationKind.FULL,
                                said,
                                us,
                                Localized.of("брифінг", "briefing"),
                                DAY,
                                "en",
                                Language.UK)
                        .by(sherman))
                .with(new Position(
                        "s1",
                        russia,
                        enlargement,
                        Stance.DEMANDS,
                        Localized.of("Вимагає письмових гарантій нерозширення.", "Demands written guarantees."),
                        new Passage("p1", null)))
                .with(new FollowUp(
                        "f1",
                        Localized.of("Скликати комісію з прикордонних питань", "Convene the border commission"),
                        List.of(us, russia),
                        DAY,
                        new Passage("p1", null)));
    }

    private static Paragraph paragraph(String anchor, String uk, String en) {
        return new Paragraph(anchor, Localized.of(uk, en));
    }

    private static Party party(String slug, String uk, String en, String shortUk, String shortEn, String alias) {
        return new Party(
                slug,
                PartyKind.STATE,
                Localized.of(uk, en),
                Localized.of(shortUk, shortEn),
                List.of(new Alias(Language.UK, alias)));
    }

    private static Person person(String slug, String uk, String en, String postUk, String postEn, Party party) {
        return new Person(
                slug, Localized.of(uk, en), List.of(new Post(Localized.of(postUk, postEn), party, null, null)));
    }
}
