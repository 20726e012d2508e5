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
                .with("party", name(position.party()))
                .with("topic", name(position.topic()))
                .with("stance", term("stance", position.stance()))
                .with("summary", words(position.summary()));
        var condition = position.condition();
        if (condition != null)
            item.with("premise", words(condition.premise())).with("consequence", words(condition.consequence()));
        return evidence(item, position.evidence())
                .with("quotations", quoted(position.quotations()))
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
                .with("absence", term("absence", absence.reason()));
        return evidence(item, absence.evidence()).whole();
    }

    private static Item commonGround(CommonGround ground) {
        var item = Item.of(Part.COMMON_GROUND, ground.key(), ground.topic().name())
                .with("topic", name(ground.topic()))
                .with("parties", names(ground.parties()))
                .with("statement", words(ground.statement()));
        return evidence(item, ground.evidence()).whole();
    }

    private static Item followUp(FollowUp followUp) {
        var item = Item.of(Part.FOLLOW_UP, followUp.key(), followUp.what())
                .with("what", words(followUp.what()))
                .with("parties", names(followUp.parties()))
                .with("forum", words(followUp.forum()))
                .with("due", followUp.due() == null ? null : new Day(followUp.due()))
                .with("agreedOn", new Day(PartialDate.of(followUp.agreedOn())));
        return evidence(item, followUp.evidence()).whole();
    }

    private static Item quotation(Quotation quotation) {
        var speaker = quotation.speaker();
        var item = Item.of(Part.QUOTATION, quotation.key(), quotation.words())
                .with("words", words(quotation.words()))
                .with("kind", term("quotation.kind", quotation.kind()))
                .with("party", name(quotation.party()))
                .with("speaker", speaker == null ? null : new Name(speaker.slug(), speaker.name()))
                .with("venue", words(quotation.venue()))
                .with("saidOn", new Day(PartialDate.of(quotation.saidOn())))
                .with("spokenIn", plain(quotation.spokenIn()))
                .with("reportedIn", term("language", quotation.reportedIn()))
                .with("originalChecked", term("checked", quotation.isOriginalChecked()))
                .with("paragraph", plain(quotation.paragraph()));
        return source(item, quotation.source()).whole();
    }

    private static Builder evidence(Builder item, @Nullable Passage passage) {
        if (passage == null) return item;
        return item.with("evidence", plain(passage.paragraph())).with("evidenceWords", words(passage.words()));
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
