package org.parley.persistence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.ObjectIdGenerators.PropertyGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.KeyPoint;
import org.parley.domain.article.Lacuna;
import org.parley.domain.article.Paragraph;
import org.parley.domain.article.ReadAlso;
import org.parley.domain.article.Section;
import org.parley.domain.directory.Listing;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Round;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.party.People;
import org.parley.domain.party.Person;
import org.parley.domain.position.Absence;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;

/** Records in JSON: the fields of the entities, without what only the database or the chain of versions knows. */
@Dependent
class RecordJson implements RecordFormat {

    private static final ObjectMapper MAPPER = mapper();
    private static final ObjectReader READER = MAPPER.readerFor(Article.class);

    private final Function<Map<Listing, Set<String>>, References> referring;

    @Inject
    RecordJson(Parties parties, People people, Topics topics, Negotiations negotiations) {
        referring = named -> new References(named, parties, people, topics, negotiations);
    }

    private static ObjectMapper mapper() {
        var references = new SimpleModule("references");
        asSlug(references, Party.class, Party::slug);
        asSlug(references, Person.class, Person::slug);
        asSlug(references, Topic.class, Topic::slug);
        asSlug(references, Round.class, Round::slug);
        return ValueJson.MAPPER
                .rebuild()
                .addModule(references)
                .addMixIn(Article.class, ArticleFields.class)
                .addMixIn(KeyPoint.class, KeyPointFields.class)
                .addMixIn(Section.class, Kept.class)
                .addMixIn(Paragraph.class, ParagraphFields.class)
                .addMixIn(Lacuna.class, LacunaFields.class)
                .addMixIn(ReadAlso.class, ReadAlsoFields.class)
                .addMixIn(Quotation.class, Keyed.class)
                .addMixIn(Position.class, PositionFields.class)
                .addMixIn(Absence.class, Kept.class)
                .addMixIn(CommonGround.class, CommonGroundFields.class)
                .addMixIn(FollowUp.class, FollowUpFields.class)
                .build();
    }

    @Override
    public String write(Article article) {
        try {
            return MAPPER.writeValueAsString(article);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that JSON cannot hold", e);
        }
    }

    @Override
    public Article read(String content) {
        return read(content, referring);
    }

    /** As above, with other ways to find what the record names by slug. */
    static Article read(String content, Function<Map<Listing, Set<String>>, References> referring) {
        try {
            var tree = MAPPER.readTree(content);
            Article article = READER.withAttribute(References.class, referring.apply(References.named(tree)))
                    .readValue(tree);
            if (article == null) throw new IllegalArgumentException("it is empty");
            Completeness.require(article);
            requireWidths(article);
            requireQuotations(tree);
            return article;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableRecord("This is not the record of an article: " + e.getMessage(), e);
        }
    }

    // Kept as one text: read once, so that no page fails on it later.
    private static void requireWidths(Article article) {
        if (article.photo() != null) article.photo().widths();
    }

    // Jackson drops a key that leads nowhere.
    private static void requireQuotations(JsonNode record) {
        var keys = new HashSet<String>();
        record.path("quotations")
                .forEach(quotation -> keys.add(quotation.path("key").asText()));
        for (var position : record.path("positions"))
            for (var key : position.path("quotations"))
                if (!keys.contains(key.asText()))
                    throw new IllegalArgumentException(
                            "positions name the quotation " + key.asText() + ", which is not among the quotations");
    }

    private static <T> void asSlug(SimpleModule module, Class<T> type, Function<T, String> slug) {
        ValueJson.asTextWithin(
                module,
                type,
                slug,
                (wanted, context) -> ((References) context.getAttribute(References.class)).find(type, wanted));
    }

    private abstract static class Kept {
        @JsonIgnore
        @Nullable
        Long id;
    }

    // What a constructor refuses, a document cannot bring in either: where one looks at its values, it is called.
    @SuppressWarnings("UnusedVariable")
    private abstract static class ArticleFields extends Kept {
        @JsonIgnore
        int version;

        @JsonCreator
        ArticleFields(
                @JsonProperty(value = "slug", required = true) String slug,
                @JsonProperty("headline") @Nullable Localized headline) {}
    }

    @SuppressWarnings("UnusedVariable")
    private abstract static class ParagraphFields extends Kept {
        @JsonCreator
        ParagraphFields(
                @JsonProperty(value = "anchor", required = true) String anchor,
                @JsonProperty(value = "text", required = true) Localized text) {}
    }

    @SuppressWarnings("UnusedVariable")
    private abstract static class LacunaFields extends Kept {
        @JsonCreator
        LacunaFields(
                @JsonProperty(value = "paragraph", required = true) String paragraph,
                @JsonProperty(value = "after", required = true) Localized after,
                @JsonProperty("restoration") @Nullable Localized restoration,
                @JsonProperty("source") @Nullable SourceReference source) {}
    }

    @SuppressWarnings("UnusedVariable")
    private abstract static class ReadAlsoFields {
        @JsonCreator
        ReadAlsoFields(
                @JsonProperty(value = "title", required = true) Localized title,
                @JsonProperty("articleSlug") @Nullable String articleSlug,
                @JsonProperty("url") @Nullable String url) {}
    }

    @SuppressWarnings("UnusedVariable")
    private abstract static class CommonGroundFields extends Kept {
        @JsonCreator
        CommonGroundFields(
                @JsonProperty(value = "key", required = true) String key,
                @JsonProperty(value = "topic", required = true) Topic topic,
                @JsonProperty(value = "parties", required = true) List<Party> parties,
                @JsonProperty(value = "statement", required = true) Localized statement,
                @JsonProperty(value = "evidence", required = true) Passage evidence) {}
    }

    private abstract static class KeyPointFields {
        @JsonValue
        @Nullable
        Localized text;

        @SuppressWarnings("UnusedVariable")
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        KeyPointFields(Localized text) {}
    }

    // Quotations stand once in the record; positions name them by key.
    @JsonIdentityInfo(generator = PropertyGenerator.class, property = "key", scope = Quotation.class)
    private abstract static class Keyed extends Kept {}

    private abstract static class PositionFields extends Kept {
        @JsonIdentityReference(alwaysAsId = true)
        @Nullable
        List<Quotation> quotations;
    }

    private abstract static class FollowUpFields extends Kept {
        @JsonIgnore
        @Nullable
        Object dueBy;

        @JsonIgnore
        @Nullable
        Object recorded;

        @JsonIgnore
        @Nullable
        Object searchText;

        @JsonIgnore
        @Nullable
        Object newsOn;

        @JsonIgnore
        @Nullable
        Object firstPromise;

        @JsonIgnore
        @Nullable
        Object history;
    }
}
