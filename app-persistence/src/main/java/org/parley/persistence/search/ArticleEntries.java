package org.parley.persistence.search;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.KeyPoint;
import org.parley.domain.article.Paragraph;
import org.parley.domain.article.Section;
import org.parley.domain.change.PublicChange;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Condition;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.search.Kind;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** All that is found of an article: itself, and each of its parts at its own place. */
final class ArticleEntries {

    private final Article article;
    private final @Nullable Round round;
    private final @Nullable LocalDate day;
    private final String path;
    private final Set<String> names = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    private ArticleEntries(Article article, ZoneId zone) {
        this.article = article;
        round = article.round();
        path = "/articles/" + article.slug();
        var published = article.publishedAt();
        var told = published == null ? null : published.atZone(zone).toLocalDate();
        day = round == null ? told : round.startsOn();
    }

    /** @param zone whose calendar tells the day of an article that belongs to no round */
    static List<Document> of(Article article, ZoneId zone) {
        return new ArticleEntries(article, zone).all();
    }

    /** What stands for the article in {@link Fields#OF}. */
    static String of(long article) {
        return "article:" + article;
    }

    /** What stands for something that is named in an article in {@link Fields#NAMES}. */
    static String name(PublicChange.Kind kind, long id) {
        return kind + ":" + id;
    }

    private List<Document> all() {
        article.sections().forEach(this::section);
        article.positions().forEach(this::position);
        article.commonGround().forEach(this::ground);
        article.quotations().forEach(this::quotation);
        article.followUps().forEach(this::followUp);
        entries.add(whole());
        return entries.stream().map(Entry::document).toList();
    }

    private Entry whole() {
        var whole = new Entry(Kind.ARTICLE, path)
                .tag(Fields.OF, of(id()))
                .article(id())
                .title(article.headline())
                .text(article.lead())
                .text(article.keyPoints().stream().map(KeyPoint::text).toArray(Localized[]::new))
                .text(article.outcome())
                .on(day);
        // What only its parts say makes it found, too, but is shown by them.
        article.sections().forEach(s -> s.paragraphs().forEach(p -> whole.about(p.text())));
        article.parties().forEach(p -> tag(whole, p));
        article.topics().forEach(t -> tag(whole, t));
        talks(whole);
        names.forEach(name -> whole.tag(Fields.NAMES, name));
        return whole;
    }

    private void section(Section section) {
        for (var paragraph : section.paragraphs()) passage(section, paragraph);
    }

    private void passage(Section section, Paragraph paragraph) {
        var heading = section.heading();
        var entry = part(Kind.PASSAGE, place(paragraph.anchor()), day)
                .title(heading == null ? article.headline() : heading)
                .text(paragraph.text());
        article.parties().forEach(p -> tag(entry, p));
        article.topics().forEach(t -> tag(entry, t));
    }

    private void position(Position position) {
        var entry = part(Kind.POSITION, place(position.evidence()), day)
                .title(of(position.party().shortName(), position.topic().name()))
                .text(position.summary())
                .text(condition(position.condition()))
                .about(position.party().name());
        tag(entry, position.party());
        tag(entry, position.topic());
    }

    private void ground(CommonGround ground) {
        var entry = part(Kind.POSITION, place(ground.evidence()), day)
                .title(ground.topic().name())
                .text(ground.statement());
        ground.parties().forEach(p -> tag(entry, p));
        tag(entry, ground.topic());
    }

    private void quotation(Quotation said) {
        var speaker = said.speaker();
        var anchor = said.paragraph();
        var at = anchor == null ? path : place(anchor);
        var entry = part(Kind.QUOTATION, at, said.saidOn())
                .title(speaker == null ? said.party().name() : speaker.name())
                .text(said.words())
                .about(said.venue(), said.party().shortName());
        tag(entry, said.party());
        if (speaker != null) name(speaker);
        said.post().ifPresent(post -> entry.about(post.title()));
    }

    private void followUp(FollowUp promise) {
        var at = "/follow-ups/" + requireNonNull(promise.id());
        var entry = part(Kind.FOLLOW_UP, at, promise.agreedOn())
                .title(promise.what())
                .text(promise.evidence().words(), promise.forum());
        promise.history().stream().map(StatusEntry::note).forEach(note -> entry.text(note));
        promise.parties().forEach(p -> tag(entry, p));
    }

    private Entry part(Kind kind, String at, @Nullable LocalDate when) {
        var entry = new Entry(kind, at)
                .tag(Fields.OF, of(id()))
                .within(article.headline())
                .on(when);
        talks(entry);
        entries.add(entry);
        return entry;
    }

    private void talks(Entry entry) {
        if (round == null) return;
        var negotiation = round.negotiation();
        entry.tag(Fields.NEGOTIATION, negotiation.slug()).about(round.place(), negotiation.name());
        names.add(name(PublicChange.Kind.NEGOTIATION, requireNonNull(negotiation.id())));
        names.add(name(PublicChange.Kind.ROUND, requireNonNull(round.id())));
    }

    private void tag(Entry entry, Party party) {
        entry.tag(Fields.PARTY, party.slug()).about(party.shortName());
        names.add(name(PublicChange.Kind.PARTY, requireNonNull(party.id())));
    }

    // Whoever asks for a wider matter wants what was said on its parts.
    private void tag(Entry entry, Topic topic) {
        entry.about(topic.name());
        for (var matter = topic; matter != null; matter = matter.parent()) {
            entry.tag(Fields.TOPIC, matter.slug());
            names.add(name(PublicChange.Kind.TOPIC, requireNonNull(matter.id())));
        }
    }

    private void name(Person person) {
        names.add(name(PublicChange.Kind.PERSON, requireNonNull(person.id())));
    }

    private String place(Passage passage) {
        return place(passage.paragraph());
    }

    private String place(String anchor) {
        return path + "#" + anchor;
    }

    private long id() {
        return requireNonNull(article.id());
    }

    private static Localized[] condition(@Nullable Condition condition) {
        return Stream.ofNullable(condition)
                .flatMap(c -> Stream.of(c.premise(), c.consequence()))
                .toArray(Localized[]::new);
    }

    /** США: нерозширення НАТО; in the languages that both have. */
    private static Localized of(Localized whose, Localized what) {
        var texts = new LinkedHashMap<Language, String>();
        what.texts().forEach((language, words) -> {
            if (whose.isIn(language)) texts.put(language, whose.in(language).words() + ": " + words);
        });
        return texts.isEmpty() ? what : Localized.of(texts);
    }
}
