package org.parley.persistence.search;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.parley.domain.search.Kind;
import org.parley.domain.text.Localized;

/** One thing that can be found, on its way into the index. */
final class Entry {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern SIGNS = Pattern.compile("[*_`#>\\\\]+|[\uE000-\uE00F]");

    private final Document document = new Document();

    /** @param path after the language, with the exact place */
    Entry(Kind kind, String path) {
        document.add(new StringField(Fields.KIND, kind.name(), Store.YES));
        document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(kind.name())));
        document.add(new StoredField(Fields.PATH, path));
    }

    Entry title(@Nullable Localized text) {
        if (text != null)
            text.texts().forEach((language, words) -> {
                document.add(new TextField(Fields.title(language), readable(words), Store.YES));
                spelled(words);
            });
        return this;
    }

    Entry text(@Nullable Localized... texts) {
        for (var text : texts)
            if (text != null)
                text.texts().forEach((language, words) -> {
                    document.add(new TextField(Fields.text(language), readable(words), Store.YES));
                    spelled(words);
                });
        return this;
    }

    Entry within(@Nullable Localized headline) {
        if (headline != null)
            headline.texts()
                    .forEach((language, words) -> document.add(new StoredField(Fields.within(language), words)));
        return about(headline);
    }

    Entry about(@Nullable Localized... texts) {
        for (var text : texts) if (text != null) text.texts().values().forEach(this::about);
        return this;
    }

    Entry about(String words) {
        document.add(new TextField(Fields.ABOUT, words, Store.NO));
        return this;
    }

    /** @param field {@link Fields#PARTY} and the like */
    Entry tag(String field, String value) {
        document.add(new StringField(field, value, Store.NO));
        return this;
    }

    Entry on(@Nullable LocalDate day) {
        if (day == null) return this;
        document.add(new LongPoint(Fields.DATE, day.toEpochDay()));
        document.add(new NumericDocValuesField(Fields.DATE, day.toEpochDay()));
        document.add(new StoredField(Fields.DATE, day.toEpochDay()));
        return this;
    }

    /** Marks the entry for an article itself. */
    Entry article(long id) {
        document.add(new StoredField(Fields.ARTICLE, id));
        return this;
    }

    Document document() {
        return document;
    }

    private void spelled(String words) {
        document.add(new TextField(Fields.SPELLING, words, Store.NO));
    }

    // What is found is shown as plain text.
    private static String readable(String markdown) {
        return SIGNS.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
    }
}
