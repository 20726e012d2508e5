package org.parley.web.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Reported;
import org.parley.domain.history.History;
import org.parley.domain.history.Standing;
import org.parley.domain.position.Absence;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.view.Addresses;
import org.parley.web.view.Views;

/**
 * The history of a negotiation as a table (RFC 4180, with a byte order mark, so that spreadsheet programs take it for
 * UTF-8): a line for each position, absence and common ground. What the columns mean stands in docs/positions-csv.md.
 */
@ApplicationScoped
public class PositionsTable {

    private static final List<String> COLUMNS = List.of(
            "round",
            "place",
            "starts_on",
            "ends_on",
            "party",
            "party_name",
            "topic",
            "topic_name",
            "kind",
            "stance",
            "stance_name",
            "text",
            "condition_if",
            "condition_then",
            "quotations",
            "mark",
            "mark_name",
            "mark_overruled",
            "compared_with",
            "article",
            "article_version",
            "article_address",
            "paragraph",
            "text_language");

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";

    @Inject
    private Views views;

    @SuppressWarnings("NullAway.Init")
    protected PositionsTable() {}

    /** In the words of one language; what is not translated stands in its original. */
    String of(History history, Language language) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (var standing : history.standings())
                for (var line : new Lines(standing, language).all()) printer.printRecord(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private final class Lines {

        private final Standing standing;
        private final Language language;

        Lines(Standing standing, Language language) {
            this.standing = standing;
            this.language = language;
        }

        List<List<String>> all() {
            var lines = new ArrayList<List<String>>();
            standing.positions().forEach(p -> lines.add(position(p)));
            standing.commonGround().forEach(c -> lines.add(together(c)));
            if (!standing.isHeld()) standing.absences().forEach(a -> lines.add(absence(a)));
            return lines;
        }

        private List<String> position(Reported<Position> reported) {
            var position = reported.what();
            var condition = position.condition();
            return line(
                    reported.article(),
                    List.of(
                            "position",
                            position.stance().name(),
                            views.say(language, "stance." + position.stance()),
                            words(position.summary()),
                            words(condition == null ? null : condition.premise()),
                            words(condition == null ? null : condition.consequence()),
                            position.quotations().stream().map(this::said).collect(Collectors.joining(" | "))),
                    position.evidence(),
                    position.summary());
        }

        private List<String> together(Reported<CommonGround> reported) {
            var ground = reported.what();
            var told = List.of(
                    "common_ground",
                    "",
                    views.say(language, "positions.together"),
                    words(ground.statement()),
                    "",
                    "",
                    "");
            return line(reported.article(), told, ground.evidence(), ground.statement());
        }

        private List<String> absence(Reported<Absence> reported) {
            var reason = reported.what().reason();
            var told = List.of("absence", reason.name(), views.say(language, "absence." + reason), "", "", "", "");
            return line(reported.article(), told, reported.what().evidence(), null);
        }

        private List<String> line(
                Article article, List<String> told, @Nullable Passage evidence, @Nullable Localized text) {
            var round = standing.round();
            var line = new ArrayList<>(List.of(
                    round.slug(),
                    words(round.place()),
                    round.startsOn().toString(),
                    round.endsOn().toString(),
                    standing.party().slug(),
                    words(standing.party().name()),
                    standing.topic().slug(),
                    words(standing.topic().name())));
            line.addAll(told);
            line.addAll(change());
            line.addAll(List.of(
                    article.slug(),
                    Integer.toString(article.version()),
                    Addresses.absolute(new Addresses(language).article(article)),
                    evidence == null ? "" : evidence.paragraph(),
                    text == null ? "" : text.in(language).language().tag()));
            return line.stream().map(PositionsTable::harmless).toList();
        }

        private List<String> change() {
            var mark = standing.mark();
            var change = standing.change();
            var against = change == null ? null : change.against();
            return List.of(
                    mark == null ? "" : mark.name(),
                    mark == null ? "" : views.say(language, "mark." + mark),
                    standing.overrule() == null ? "no" : "yes",
                    against == null ? "" : against.slug());
        }

        private String said(Quotation quotation) {
            var speaker = quotation.speaker();
            return words(quotation.words()) + (speaker == null ? "" : " — " + words(speaker.name()));
        }

        private String words(@Nullable Localized text) {
            return text == null ? "" : text.in(language).words();
        }
    }

    // A cell that begins like a formula would be one.
    private static String harmless(String text) {
        var isFormula = !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
