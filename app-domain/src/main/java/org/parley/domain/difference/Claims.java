package org.parley.domain.difference;

import static org.parley.domain.difference.Outline.add;
import static org.parley.domain.difference.Outline.source;
import static org.parley.domain.difference.Value.plain;
import static org.parley.domain.difference.Value.term;
import static org.parley.domain.difference.Value.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.difference.Item.Builder;
import org.parley.domain.difference.Value.Day;
import org.parley.domain.difference.Value.Name;
import org.parley.domain.difference.Value.Names;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.PartialDate;

/** The part of an {@link Outline} that tells who claims what: the table, its positions, follow-ups and quotations. */
final class Claims {

    private Claims() {}

    static List<Item> of(Article article) {
        var items = new ArrayList<Item>();
        add(items, article.parties(), Claims::party);
        add(items, article.topics(), Claims::topic);
        add(items, article.positions(), Claims::position);
        add(items, article.absences(), Claims::absence);
        add(items, article.commonGround(), Claims::commonGround);
        add(items, article.followUps(), Claims::followUp);
        add(items, article.quotations(), Claims::quotation);
        return items;
    }

    private static Item party(Party party) {
        return Item.of(Part.PARTY, party.slug(), party.name()).whole();
    }

    private static Item topic(Topic topic) {
        return Item.of(Part.TOPIC, topic.slug(), topic.name()).whole();
    }

    private static Item position(Position position) {
        var item = Item.of(
                        Part.POSITION,
                        position.key(),
                        position.party().name(),
                        position.topic().name())
                .with(FieldName.PARTY, name(position.party()))
                .with(FieldName.TOPIC, name(position.topic()))
                .with(FieldName.STANCE, term("stance", position.stance()))
                .with(FieldName.SUMMARY, words(position.summary()));
        var condition = position.condition();
        if (condition != null)
            item.with(FieldName.PREMISE, words(condition.premise()))
                    .with(FieldName.CONSEQUENCE, words(condition.consequence()));
        return evidence(item, position.evidence())
                .with(FieldName.QUOTATIONS, quoted(position.quotations()))
                .whole();
    }

    private static @Nullable Value quoted(List<Quotation> quotations) {
        return names(quotations.stream().map(q -> new Name(q.key(), q.words())));
    }

    private static Item absence(Absence absence) {
        var cell = absence.party().slug() + " " + absence.topic().slug();
        var item = Item.of(
                        Part.ABSENCE,
                        cell,
                        absence.party().name(),
                        absence.topic().name())
                .with(FieldName.ABSENCE, term("absence", absence.reason()));
        return evidence(item, absence.evidence()).whole();
    }

    private static Item commonGround(CommonGround ground) {
        var item = Item.of(Part.COMMON_GROUND, ground.key(), ground.topic().name())
                .with(FieldName.TOPIC, name(ground.topic()))
                .with(FieldName.PARTIES, names(ground.parties()))
                .with(FieldName.STATEMENT, words(ground.statement()));
        return evidence(item, ground.evidence()).whole();
    }

    private static Item followUp(FollowUp followUp) {
        var item = Item.of(Part.FOLLOW_UP, followUp.key(), followUp.what())
                .with(FieldName.WHAT, words(followUp.what()))
                .with(FieldName.PARTIES, names(followUp.parties()))
                .with(FieldName.FORUM, words(followUp.forum()))
                .with(FieldName.DUE, followUp.due() == null ? null : new Day(followUp.due()))
                .with(FieldName.AGREED_ON, new Day(PartialDate.of(followUp.agreedOn())));
        return evidence(item, followUp.evidence()).whole();
    }

    private static Item quotation(Quotation quotation) {
        var speaker = quotation.speaker();
        var item = Item.of(Part.QUOTATION, quotation.key(), quotation.words())
                .with(FieldName.WORDS, words(quotation.words()))
                .with(FieldName.KIND, term("quotation.kind", quotation.kind()))
                .with(FieldName.PARTY, name(quotation.party()))
                .with(FieldName.SPEAKER, speaker == null ? null : new Name(speaker.slug(), speaker.name()))
                .with(FieldName.VENUE, words(quotation.venue()))
                .with(FieldName.SAID_ON, new Day(PartialDate.of(quotation.saidOn())))
                .with(FieldName.SPOKEN_IN, plain(quotation.spokenIn()))
                .with(FieldName.REPORTED_IN, term("language", quotation.reportedIn()))
                .with(FieldName.ORIGINAL_CHECKED, new Value.Truth(quotation.isOriginalChecked()))
                .with(FieldName.PARAGRAPH, plain(quotation.paragraph()));
        return source(item, quotation.source()).whole();
    }

    private static Builder evidence(Builder item, @Nullable Passage passage) {
        if (passage == null) return item;
        return item.with(FieldName.EVIDENCE, plain(passage.paragraph()))
                .with(FieldName.EVIDENCE_WORDS, words(passage.words()));
    }

    private static Value name(Party party) {
        return new Name(party.slug(), party.name());
    }

    private static Value name(Topic topic) {
        return new Name(topic.slug(), topic.name());
    }

    private static @Nullable Value names(Collection<Party> parties) {
        return names(parties.stream().map(p -> new Name(p.slug(), p.name())));
    }

    private static @Nullable Value names(Stream<Name> names) {
        var all = names.toList();
        return all.isEmpty() ? null : new Names(all);
    }
}
