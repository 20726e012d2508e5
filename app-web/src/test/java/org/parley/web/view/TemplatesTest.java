package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.audit.Deed;
import org.parley.domain.difference.Difference;
import org.parley.domain.difference.FieldName;
import org.parley.domain.difference.Part;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Use;
import org.parley.domain.editorial.CareList;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Issue;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.ManuscriptList;
import org.parley.domain.followup.Status;
import org.parley.domain.history.Bearing;
import org.parley.domain.history.Mark;
import org.parley.domain.history.Rewording;
import org.parley.domain.media.Licence;
import org.parley.domain.media.Media;
import org.parley.domain.negotiation.Role;
import org.parley.domain.party.PartyKind;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.position.Stance;
import org.parley.domain.search.Findings;
import org.parley.domain.search.Kind;
import org.parley.domain.text.Language;
import org.parley.web.article.ListFields;
import org.parley.web.article.Step;
import org.parley.web.followup.FollowUpQuery.DueChoice;
import org.parley.web.publication.Bulk;

/** What templates, wording and styles must keep to, page by page or not. */
class TemplatesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z.]*[A-Za-z])[ }(]|msg\\('([A-Za-z.]+)'");
    // What went wrong or well, and what feeds are called, is said by code: "problem.required", "done.saved",
    // "feed.articles".
    private static final Pattern KEY_IN_JAVA = Pattern.compile(
            "\"((?:problem|done|citation|embed|feed)\\.[A-Za-z.]*[A-Za-z])\"|say\\(\\s*language,\\s*\"([a-z][A-Za-z.]*[A-Za-z])\"");
    private static final Pattern KEY_OF_A_VALUE = Pattern.compile("#\\{\\$\\{'([A-Za-z.]+)\\.'");

    @Test
    void text_is_shown_as_html_in_two_places_only() {
        assertThat(files("templates", ".html").filter(file -> read(file).contains("utext")))
                .containsExactlyInAnyOrder(
                        RESOURCES.resolve("templates/component/paragraph.html"),
                        RESOURCES.resolve("templates/component/structured-data.html"));
    }

    @Test
    void every_wording_is_there_in_both_languages() {
        assertThat(wording("uk").stringPropertyNames()).isEqualTo(wording("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void every_wording_that_a_template_uses_is_there_and_there_is_no_other(String language) {
        assertThat(new TreeSet<>(wording(language).stringPropertyNames())).isEqualTo(used());
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void no_wording_is_empty_or_keeps_its_other_language(String language) {
        wording(language)
                .forEach((key, text) -> assertThat(text.toString())
                        .as(key.toString())
                        .isNotBlank()
                        .doesNotContain("TODO", "???", "\ufffd"));
    }

    @Test
    void every_stylesheet_is_part_of_the_one_that_readers_or_the_one_that_editors_get() {
        assertThat(Stream.concat(listed("css/index.txt"), listed("css/admin/index.txt")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names("css", ".css").stream()
                        .filter(name -> !name.startsWith("embed/"))
                        .toList());
    }

    @Test
    void what_stands_in_other_sites_is_styled_by_parts_of_the_readers_stylesheet_and_its_own() {
        assertThat(listed("css/embed/index.txt"))
                .doesNotHaveDuplicates()
                .contains("embed/frame.css")
                .allSatisfy(name -> assertThat(name.equals("embed/frame.css")
                                || listed("css/index.txt").anyMatch(name::equals))
                        .isTrue());
    }

    @Test
    void every_script_is_listed() {
        assertThat(listed("js/index.txt"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names("js", ".js"));
    }

    @Test
    void every_style_stands_in_a_layer() {
        assertThat(files("css", ".css").filter(file -> !read(file).contains("@layer")))
                .isEmpty();
    }

    private static Set<String> used() {
        var used = new TreeSet<String>();
        sources()
                .map(TemplatesTest::read)
                .forEach(source -> KEY_IN_JAVA
                        .matcher(source)
                        .results()
                        .forEach(m -> used.add(m.group(1) == null ? m.group(2) : m.group(1))));
        files("templates", ".html").map(TemplatesTest::read).forEach(template -> {
            KEY.matcher(template).results().forEach(m -> used.add(m.group(1) == null ? m.group(2) : m.group(1)));
            KEY_OF_A_VALUE
                    .matcher(template)
                    .results()
                    .forEach(m -> valuesOf(m.group(1)).forEach(value -> used.add(m.group(1) + "." + value)));
        });
        return used;
    }

    // Keys that end in the name of a value, as in #{${'stance.' + p.stance()}}.
    private static Stream<? extends Enum<?>> valuesOf(String prefix) {
        return switch (prefix) {
            case "absence" -> Arrays.stream(AbsenceReason.values());
            case "desk.age" -> Arrays.stream(ListFields.Age.values());
            case "desk.issue" -> Arrays.stream(Issue.Problem.values());
            case "desk.missing" -> Arrays.stream(Language.values());
            case "desk.order" -> Arrays.stream(ManuscriptList.Order.values());
            case "desk.state" -> Arrays.stream(Manuscript.State.values());
            case "desk.step" -> Arrays.stream(Step.values());
            case "deed" -> Arrays.stream(Deed.values());
            case "editor.may", "editor.role" -> Arrays.stream(org.parley.domain.editor.Role.values());
            case "language" -> Arrays.stream(Language.values());
            case "directory.use" -> Arrays.stream(Use.By.values());
            case "bearing" -> Arrays.stream(Bearing.values());
            case "mark", "rules.mark" -> Arrays.stream(Mark.values());
            case "words.part" -> Arrays.stream(Rewording.Part.values());
            case "bulk.do", "bulk.title" -> Arrays.stream(Bulk.Decision.values());
            case "bulk.outcome" -> Arrays.stream(Bulk.Outcome.values());
            case "care.help", "care.matter" -> Arrays.stream(CareList.Matter.values());
            case "change" -> Arrays.stream(Change.values());
            case "difference.field" -> Arrays.stream(FieldName.values());
            case "difference.kind" -> Arrays.stream(Difference.Kind.values());
            case "difference.part" -> Arrays.stream(Part.values());
            case "publication.change" -> Arrays.stream(Change.values()).filter(c -> c != Change.FIRST);
            case "ledger.due" -> Arrays.stream(DueChoice.values());
            case "listing.title" -> Stream.of(Listing.PARTIES, Listing.PEOPLE, Listing.TOPICS);
            case "licence" -> Arrays.stream(Licence.values());
            case "media.choice" -> Arrays.stream(Media.Choice.values());
            case "party" -> Arrays.stream(PartyKind.values());
            case "quotation.kind" -> Arrays.stream(QuotationKind.values());
            case "quotation.wording" -> Arrays.stream(Quotation.Wording.values());
            case "search" -> Arrays.stream(Findings.Understanding.values());
            case "search.kind", "search.one" -> Arrays.stream(Kind.values());
            case "role" -> Arrays.stream(Role.values());
            case "stance" -> Arrays.stream(Stance.values());
            case "status" -> Arrays.stream(Status.values());
            default -> throw new AssertionError("Which values does " + prefix + " have?");
        };
    }

    private static Properties wording(String language) {
        var wording = new Properties();
        for (var name : read(RESOURCES.resolve("wording/index.txt")).lines().toList()) {
            var file = new Properties();
            try (var text = Files.newBufferedReader(RESOURCES.resolve(name + "_" + language + ".properties"))) {
                file.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(file.stringPropertyNames().stream().filter(wording::containsKey))
                    .as("said again in " + name)
                    .isEmpty();
            wording.putAll(file);
        }
        return wording;
    }

    private static Stream<String> listed(String index) {
        return read(RESOURCES.resolve(index)).lines().filter(line -> !line.isBlank());
    }

    private static List<String> names(String folder, String end) {
        return files(folder, end)
                .map(file ->
                        RESOURCES.resolve(folder).relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    private static Stream<Path> files(String folder, String end) {
        return files(RESOURCES.resolve(folder), end);
    }

    private static Stream<Path> sources() {
        return files(Path.of("src/main/java"), ".java");
    }

    private static Stream<Path> files(Path folder, String end) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
