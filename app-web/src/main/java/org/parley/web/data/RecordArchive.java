package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Part;
import org.parley.domain.data.Place;
import org.parley.domain.data.Wanted;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.editorial.Version;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.party.Parties;
import org.parley.domain.party.People;
import org.parley.domain.setting.Setting;
import org.parley.domain.text.Language;
import org.parley.web.view.Resource;

/** The whole public record in one file. The same record always gives the same bytes. */
@RequestScoped
public class RecordArchive {

    private static final int AT_ONCE = 200;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Inject
    private Excerpts excerpts;

    @Inject
    private Directory directory;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Parties parties;

    @Inject
    private People people;

    @Inject
    private Topics topics;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected RecordArchive() {}

    /** Writes it as it is at one moment: all is read in one transaction, and let go of piece by piece. */
    @Transactional
    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        text(zip, "README.txt", Resource.text("record/README.txt"));
        text(zip, "LICENCE.txt", licence());
        text(zip, "openapi.json", Resource.text("openapi.json"));
        var heads = new ArrayList<String>();
        excerpts.everyArticle((article, versions) -> heads.add(article(zip, article, versions)));
        text(zip, "heads.txt", String.join("", heads));
        directory(zip, Listing.NEGOTIATIONS, negotiations::withIds, DirectoryData::negotiation);
        directory(zip, Listing.PARTIES, parties::withIds, DirectoryData::party);
        directory(zip, Listing.PEOPLE, people::withIds, DirectoryData::person);
        directory(zip, Listing.TOPICS, topics::withIds, DirectoryData::topic);
        var today = LocalDate.now(clock);
        list(
                zip,
                "follow-ups",
                place -> excerpts.followUps(Wanted.all(), place, AT_ONCE),
                f -> ClaimData.in(f, ClaimData.followUp(f.what(), today)));
        list(zip, "findings", place -> excerpts.findings(place, AT_ONCE), HistoryData::finding);
        list(zip, "overrules", place -> excerpts.overrules(place, AT_ONCE), HistoryData::overrule);
        zip.finish();
    }

    // And the line of the list of hashes that is its own.
    private String article(ZipOutputStream zip, Article article, List<Version> versions) {
        var slug = article.slug();
        try {
            text(zip, "articles/" + slug + ".json", line(RecordData.whole(article, LocalDate.now(clock))));
            text(zip, "chains/" + slug + ".json", line(VersionData.chain(slug, versions)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.isEmpty() ? "" : versions.get(versions.size() - 1).hash() + "  " + slug + "\n";
    }

    private <T extends Listed> void directory(
            ZipOutputStream zip, Listing listing, Function<Collection<Long>, List<T>> reading, Function<T, Fields> each)
            throws IOException {
        begin(zip, Fields.written(listing) + ".jsonl");
        org.parley.domain.directory.@Nullable Place place = null;
        do {
            var wanted = org.parley.domain.directory.Wanted.all(listing, Language.UK);
            var part = directory.list(wanted, place, AT_ONCE);
            var ids = part.entries().stream().map(Entry::id).toList();
            var found = new ArrayList<>(reading.apply(ids));
            found.sort(Comparator.comparing(what -> ids.indexOf(what.id())));
            for (var what : found) write(zip, line(each.apply(what)));
            excerpts.forget();
            place = part.next();
        } while (place != null);
        zip.closeEntry();
    }

    private <T> void list(
            ZipOutputStream zip, String name, Function<@Nullable Place, Part<T>> reading, Function<T, Fields> each)
            throws IOException {
        begin(zip, name + ".jsonl");
        @Nullable Place place = null;
        do {
            var part = reading.apply(place);
            for (var what : part.items()) write(zip, line(each.apply(what)));
            excerpts.forget();
            place = part.next();
        } while (place != null);
        zip.closeEntry();
    }

    private static String licence() {
        return Resource.text("record/LICENCE.txt")
                .formatted(Setting.LICENCE_NAME.value(), Setting.LICENCE_URL.value(), Setting.PUBLIC_URL.value());
    }

    private static String line(Fields fields) {
        return fields.json() + "\n";
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        write(zip, text);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static void write(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
