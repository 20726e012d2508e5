package org.parley.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.parley.domain.GenevaFixture;
import org.parley.domain.Repositories;
import org.parley.domain.World;
import org.parley.domain.article.Article;
import org.parley.domain.article.KeyPoint;
import org.parley.domain.article.Lacuna;
import org.parley.domain.article.ReadAlso;
import org.parley.domain.article.Section;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
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
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/**
 * As many of everything as wanted, no two with the same: parties, each with somebody who speaks for it and who once
 * spoke for another one; topics, each under one of its own; and an article in which every one of them comes up.
 */
final class ManyFixture {

    private static final Instant AT = Instant.parse("2022-01-10T17:45:00Z");

    final int size;
    final List<Party> parties = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<Topic> topics = new ArrayList<>();
    final Negotiation negotiation;

    private final String name;

    private final List<Party> others = new ArrayList<>();
    private final List<Topic> parents = new ArrayList<>();
    private final Round round;

    ManyFixture(String name, int size) {
        this.name = name;
        this.size = size;
        for (var i = 0; i < size; i++) {
            parties.add(party("party-" + i));
            others.add(party("other-" + i));
            people.add(person(i));
            parents.add(new Topic(slug("parent-" + i), words("parent", i), null, null));
            topics.add(new Topic(slug("topic-" + i), words("topic", i), null, parents.get(i)));
        }
        negotiation = new Negotiation(slug("negotiation"), words("negotiation", 0), words("summary", 0));
        round = round("round", GenevaFixture.DAY);
        negotiation.with(round);
        each(i -> {
            negotiation
                    .with(new Participation(parties.get(i), Role.NEGOTIATING))
                    .with(topics.get(i));
            negotiation.with(round("earlier-" + i, GenevaFixture.DAY.minusDays(i + 1)));
        });
    }

    /** Keeps all of it, with half as many articles, each with all of it, and a history for each follow-up. */
    void keepIn(World world) {
        world.run(this::know);
        IntStream.range(0, size / 2).forEach(i -> world.publish(article("article-" + i), AT.plusSeconds(i)));
        world.run(all -> all.followUps().of(negotiation).forEach(this::record));
    }

    /** One of the articles as a document. */
    String record(Repositories all) {
        return all.format().write(article("article-0"));
    }

    String slug(String what) {
        return name + "-" + what;
    }

    private void know(Repositories all) {
        parties.forEach(all.parties()::add);
        others.forEach(all.parties()::add);
        people.forEach(all.people()::add);
        parents.forEach(all.topics()::add);
        topics.forEach(all.topics()::add);
        all.negotiations().add(negotiation);
    }

    private void record(FollowUp followUp) {
        each(i -> followUp.record(new StatusEntry(
                Status.UNDER_WAY, GenevaFixture.DAY.plusDays(i), words("note", i), GenevaFixture.source())));
    }

    private Article article(String title) {
        var article = new Article(slug(title), words("headline", 0)).in(round);
        each(i -> add(article, i));
        return article;
    }

    private void add(Article article, int i) {
        var paragraphs = IntStream.range(0, size)
                .mapToObj(p -> GenevaFixture.paragraph("p" + (1 + i * size + p), "Слова.", "Words."))
                .toList();
        var quotation = new Quotation(
                        "q" + i,
                        QuotationKind.FULL,
                        words("words", i),
                        others.get(i),
                        words("venue", i),
                        GenevaFixture.DAY,
                        "en",
                        Language.EN)
                .by(people.get(i))
                .in("p1");
        article.with(new KeyPoint(words("point", i)))
                .with(new Section(words("heading", i), paragraphs))
                .with(new Lacuna("p1", words("after", i), null, null))
                .with(new ReadAlso(words("title", i), null, null))
                .with(quotation)
                .with(new Position(
                                "s" + i, parties.get(i), topics.get(i), Stance.ASSERTS, words("summary", i), passage())
                        .with(quotation))
                .with(new Absence(others.get(i), parents.get(i), AbsenceReason.SILENT, passage()))
                .with(new CommonGround("c" + i, topics.get(i), parties, words("statement", i), passage()))
                .with(new FollowUp("f" + i, words("what", i), parties, GenevaFixture.DAY, passage()));
    }

    private Party party(String what) {
        var aliases = List.of(new Alias(Language.EN, what), new Alias(Language.EN, what + " again"));
        return new Party(slug(what), PartyKind.STATE, words(what, 0), words(what, 0), aliases);
    }

    private Person person(int i) {
        var before = new Post(words("before", i), others.get(i), null, null);
        var now = new Post(words("now", i), parties.get(i), null, null);
        return new Person(slug("person-" + i), words("person", i), List.of(before, now));
    }

    private Round round(String what, LocalDate day) {
        var held = new Round(negotiation, slug(what), words("place", 0), day, day, words("format", 0));
        each(i -> held.with(new Delegate(parties.get(i), people.get(i)))
                .with(new ReportedDuration(words("duration", i), null, GenevaFixture.source()))
                .with(new Naming(others.get(i), words("word", i), GenevaFixture.source())));
        return held;
    }

    private void each(IntConsumer one) {
        IntStream.range(0, size).forEach(one);
    }

    private static Localized words(String what, int i) {
        return Localized.of(Language.EN, what + " " + i);
    }

    private static Passage passage() {
        return new Passage("p1", null);
    }
}
