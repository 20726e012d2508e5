package org.parley.web.history;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Reported;
import org.parley.domain.history.Bearing;
import org.parley.domain.history.Finding;
import org.parley.domain.history.History;
import org.parley.domain.position.Position;
import org.parley.domain.text.PartialDate;
import org.parley.web.form.Form;
import org.parley.web.position.SourceFields;

/** Later evidence as its form has it. */
final class FindingForm {

    private static final int TEXT = 2000;
    private static final int DATE = 10;

    private final Form form;
    private final LocalDate today;
    private final Map<String, Reported<Position>> positions = new LinkedHashMap<>();

    /**
     * @param history whose positions can be chosen
     * @param today after which nothing has become known yet
     */
    FindingForm(Form form, History history, LocalDate today) {
        this.form = form;
        this.today = today;
        history.standings().forEach(s -> s.positions().forEach(p -> positions.put(value(p), p)));
    }

    /** What can be chosen, by the value that the form has for it. */
    Map<String, Reported<Position>> positions() {
        return positions;
    }

    static Form of(Finding finding) {
        return SourceFields.put(
                Form.empty()
                        .with("base", (Object) finding.edition())
                        .with("position", finding.manuscriptId() + "." + finding.positionKey())
                        .with("date", finding.date())
                        .with("bearing", finding.bearing())
                        .with("what", finding.what())
                        .with("words", finding.words()),
                "source",
                finding.source());
    }

    /** Empty where something is wrong, which the form then tells. */
    Optional<Finding> read() {
        var position = positions.get(form.value("position"));
        if (position == null)
            form.refuse("position", form.value("position").isBlank() ? "problem.choose" : "problem.unknownChoice");
        var date = date(position);
        var bearing = form.requiredChoice("bearing", Bearing.class);
        var what = form.requiredLocalized("what", TEXT);
        var words = form.localized("words", TEXT);
        var source = SourceFields.required(form, "source");
        if (position == null || date == null || !form.isRight()) return Optional.empty();
        return Optional.of(new Finding(
                requireNonNull(position.article().id()), position.what().key(), date, bearing, what, words, source));
    }

    // What came before the round is no later evidence on what was said there.
    private @Nullable PartialDate date(@Nullable Reported<Position> on) {
        var typed = form.required("date", DATE);
        if (form.problem("date") != null) return null;
        try {
            var date = PartialDate.parse(typed);
            if (date.first().isBefore(LocalDate.of(1, 1, 1))) throw new DateTimeException(typed);
            if (on != null
                    && date.last().isBefore(requireNonNull(on.article().round()).startsOn()))
                form.refuse("date", "problem.beforeTheRound");
            if (date.first().isAfter(today)) form.refuse("date", "problem.notYetKnown");
            return date;
        } catch (DateTimeException e) {
            form.refuse("date", "problem.partialDate");
            return null;
        }
    }

    private static String value(Reported<Position> position) {
        return requireNonNull(position.article().id()) + "." + position.what().key();
    }
}
