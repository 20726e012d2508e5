package org.parley.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.parley.domain.article.Articles;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.EditingArticle;
import org.parley.domain.editorial.PublishingArticle;
import org.parley.domain.editorial.RecordFormat;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.history.Bearing;
import org.parley.domain.history.Finding;
import org.parley.domain.history.Findings;
import org.parley.domain.history.Mark;
import org.parley.domain.history.Overrule;
import org.parley.domain.history.Overrules;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;
import org.parley.domain.text.SourceReference;

/** Brings the sample record in, by the same use cases that editors use. */
@Dependent
@Transactional
class LoadingSample {

    private static final String EDITOR = "Parley";
    private static final List<String> ARTICLES = List.of(
            "geneva-2022-01-10",
            "brussels-2022-01-12",
            "vienna-2022-01-13",
            "geneva-2022-01-21",
            "cop26-glasgow",
            "cop27-sharm-el-sheikh",
            "cop28-dubai");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Parties parties;

    @Inject
    People people;

    @Inject
    Topics topics;

    @Inject
    Negotiations negotiations;

    @Inject
    Articles articles;

    @Inject
    Overrules overrules;

    @Inject
    Findings findings;

    @Inject
    RecordFormat format;

    @Inject
    EditingArticle editing;

    @Inject
    PublishingArticle publishing;

    @SuppressWarnings("NullAway.Init")
    LoadingSample() {}

    /** Does nothing where the sample, or anything else, has come in before. All of it comes in, or nothing. */
    public void once() {
        if (!isEmpty() || !claim()) return;
        new SampleReference(json("reference.json")).addTo(parties, people, topics, negotiations);
        ARTICLES.forEach(this::publish);
        entities.flush();
        json("status-entries.json").forEach(this::record);
        note(json("editors-notes.json"));
    }

    private boolean isEmpty() {
        return entities.createNativeQuery("select 1 from manuscript limit 1")
                .getResultList()
                .isEmpty();
    }

    // Of two nodes that start at once, the second waits here for the first, and then has nothing to do.
    private boolean claim() {
        return entities.createNativeQuery("insert ignore into sample_load (id) values (1)")
                        .executeUpdate()
                == 1;
    }

    private void publish(String name) {
        var draft = format.read(text("articles/" + name + ".json"));
        var begun = editing.begin(draft, EDITOR, "");
        publishing.publish(Objects.requireNonNull(begun.revision().id()), Change.FIRST, null);
    }

    private void record(JsonNode entry) {
        // By its identity: that is the article whose changes are kept.
        var id = articles.everAt(entry.required("article").asText()).orElseThrow();
        articles.withId(id).orElseThrow().followUps().stream()
                .filter(f -> f.key().equals(entry.required("followUp").asText()))
                .findFirst()
                .orElseThrow()
                .record(read(entry));
    }

    // What editors say beside the record: of changes between rounds, and of what became known later.
    private void note(JsonNode notes) {
        notes.required("overrules").forEach(node -> overrules.add(overrule(node)));
        notes.required("findings").forEach(node -> findings.add(finding(node)));
        for (var table : List.of("overrule", "finding"))
            entities.createNativeQuery(
                            "update " + table + " set edition = 1, changed_by = ?1, changed_at = utc_timestamp()")
                    .setParameter(1, EDITOR)
                    .executeUpdate();
    }

    private static Overrule overrule(JsonNode node) {
        return new Overrule(
                node.required("round").asText(),
                node.required("party").asText(),
                node.required("topic").asText(),
                Mark.valueOf(node.required("mark").asText()),
                value(node.required("reason"), Localized.class));
    }

    private Finding finding(JsonNode node) {
        var article = articles.findPublished(node.required("article").asText()).orElseThrow();
        return new Finding(
                Objects.requireNonNull(article.id()),
                node.required("position").asText(),
                PartialDate.parse(node.required("date").asText()),
                Bearing.valueOf(node.required("bearing").asText()),
                value(node.required("what"), Localized.class),
                value(node.required("words"), Localized.class),
                value(node.required("source"), SourceReference.class));
    }

    private static StatusEntry read(JsonNode entry) {
        return new StatusEntry(
                Status.valueOf(entry.required("status").asText()),
                LocalDate.parse(entry.required("since").asText()),
                entry.hasNonNull("note") ? value(entry.required("note"), Localized.class) : null,
                value(entry.required("source"), SourceReference.class));
    }

    private static <T> T value(JsonNode node, Class<T> type) {
        try {
            return ValueJson.MAPPER.treeToValue(node, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String name) {
        try {
            return ValueJson.MAPPER.readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (var file = LoadingSample.class.getResourceAsStream("/sample/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
