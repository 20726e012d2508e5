package org.parley.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.text.Folding;
import org.parley.domain.text.Language;

/** A line of a list as a row of {@code directory_entry}. */
final class EntryRow {

    static final String SELECT = "select e.listing, e.subject_id, e.slug, e.name, e.edition,"
            + " cast(e.changed_at as char), e.changed_by, e.order_uk, e.order_en from directory_entry e";

    private static final LocalizedConverter TEXT = new LocalizedConverter();

    private EntryRow() {}

    static Entry entry(Object... row) {
        return new Entry(
                Listing.valueOf((String) row[0]),
                ((Number) row[1]).longValue(),
                (String) row[2],
                requireNonNull(TEXT.convertToEntityAttribute((String) row[3])),
                ((Number) row[4]).intValue(),
                LocalDateTime.parse(((String) row[5]).replace(' ', 'T')).toInstant(ZoneOffset.UTC),
                (String) row[6]);
    }

    /** By which it is sorted by name. */
    static String order(Language language, Object... row) {
        return (String) row[language == Language.UK ? 7 : 8];
    }

    /** Adds the line, or has it say what the thing says now; edition, time and editor stay. */
    static void write(EntityManager entities, Listed what) {
        entities.createNativeQuery("insert into directory_entry"
                        + " (listing, subject_id, slug, name, order_uk, order_en, search, untranslated, changed_at)"
                        + " values (#listing, #id, #slug, #name, #uk, #en, #search, #untranslated, utc_timestamp(6))"
                        + " on duplicate key update name = #name, order_uk = #uk, order_en = #en, search = #search,"
                        + " untranslated = #untranslated")
                .setParameter("listing", what.listing().name())
                .setParameter("id", requireNonNull(what.id()))
                .setParameter("slug", what.slug())
                .setParameter("name", TEXT.convertToDatabaseColumn(what.listedAs()))
                .setParameter("uk", order(what, Language.UK))
                .setParameter("en", order(what, Language.EN))
                .setParameter("search", search(what))
                .setParameter("untranslated", isUntranslated(what))
                .executeUpdate();
    }

    private static String order(Listed what, Language language) {
        return Folding.forOrder(what.listedAs().in(language).words());
    }

    private static String search(Listed what) {
        var texts = what.texts().stream().flatMap(text -> text.texts().values().stream());
        return Stream.of(Stream.of(what.slug()), texts, what.otherNames().stream())
                .flatMap(words -> words)
                .map(Folding::forSearch)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isUntranslated(Listed what) {
        return what.texts().stream()
                .anyMatch(text -> !Arrays.stream(Language.values()).allMatch(text::isIn));
    }
}
