package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.change.Aspect;
import org.parley.domain.change.Shown;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.Promise;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.text.PartialDate;
import org.parley.domain.text.SourceReference;

/**
 * The article that readers see, read from the document of its current version: what the tables of its parts say, the
 * version says too, in one row. What lives on outside the versions comes with it: its identity, and what became of its
 * follow-ups. No persistence context watches it, so nothing that is done to it is ever written.
 */
final class CurrentVersion {

    // A withdrawn article has versions, but no row here.
    private static final String ARTICLE = "select a.id, a.version, cast(a.published_at as char),"
            + " cast(a.updated_at as char), r.content from article a"
            + " join version v on v.manuscript_id = a.id and v.number = a.version"
            + " join revision r on r.id = v.revision_id where a.slug = ?1";

    private static final String FOLLOW_UPS = "select f.record_key, f.id, f.recorded, e.id, e.status,"
            + " cast(e.since as char), e.note, e.source_name, e.source_url, cast(e.recorded_at as char),"
            + " f.first_what, f.first_forum, f.first_due, f.first_words"
            + " from follow_up f left join status_entry e on e.follow_up_id = f.id where f.article_id = ?1";

    // Here, since the database would sort whole texts, on its disk.
    private static final Comparator<StatusEntry> ORDER =
            Comparator.comparing(StatusEntry::since).thenComparing(entry -> requireNonNull(entry.id()));

    private CurrentVersion() {}

    /** Empty where nothing is published under this slug. */
    static Optional<Article> read(EntityManager entities, String slug) {
        return Rows.of(entities, ARTICLE, List.of(slug)).stream().findFirst().map(row -> article(entities, row));
    }

    private static Article article(EntityManager entities, @Nullable Object[] row) {
        var id = Rows.number(row, 0);
        Shown.note(Aspect.Kind.ARTICLE, id);
        var article = RecordJson.read(Rows.text(row, 4), named -> NamedThings.read(entities, named));
        var updated = Rows.textOrNull(row, 3);
        var version = (int) Rows.number(row, 1);
        article.publishedAs(id, version, instant(Rows.text(row, 2)), updated == null ? null : instant(updated));
        if (!article.followUps().isEmpty()) tellWhatBecame(entities, article);
        return article;
    }

    private static void tellWhatBecame(EntityManager entities, Article article) {
        var rows = new HashMap<String, List<@Nullable Object[]>>();
        for (var row : Rows.of(entities, FOLLOW_UPS, List.of(requireNonNull(article.id()))))
            rows.computeIfAbsent(Rows.text(row, 0), unused -> new ArrayList<>()).add(row);
        for (var followUp : article.followUps()) tell(followUp, NamedThings.known(rows, followUp.key()));
    }

    private static void tell(FollowUp followUp, List<@Nullable Object[]> rows) {
        var kept = rows.get(0);
        Identity.give(followUp, Rows.number(kept, 1));
        rows.stream()
                .filter(row -> row[3] != null)
                .map(CurrentVersion::entry)
                .sorted(ORDER)
                .forEach(followUp::record);
        Identity.give(followUp, "recorded", Status.valueOf(Rows.text(kept, 2)));
        if (kept[10] != null) Identity.give(followUp, "firstPromise", promise(kept));
    }

    private static Promise promise(@Nullable Object[] row) {
        var due = Rows.textOrNull(row, 12);
        return new Promise(
                ValueJson.text(Rows.text(row, 10)),
                Rows.localized(row, 11),
                due == null ? null : PartialDate.parse(due),
                Rows.localized(row, 13));
    }

    private static StatusEntry entry(@Nullable Object[] row) {
        var entry = new StatusEntry(
                Status.valueOf(Rows.text(row, 4)),
                LocalDate.parse(Rows.text(row, 5)),
                Rows.localized(row, 6),
                new SourceReference(ValueJson.text(Rows.text(row, 7)), Rows.textOrNull(row, 8)));
        var recorded = Rows.textOrNull(row, 9);
        if (recorded != null) Identity.give(entry, "recordedAt", instant(recorded));
        return Identity.give(entry, Rows.number(row, 3));
    }

    // Kept in UTC, as by InstantConverter.
    private static Instant instant(String kept) {
        return LocalDateTime.parse(kept.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
