package org.parley.web.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.Cell;
import org.parley.domain.position.Condition;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Localized;
import org.parley.web.form.Form;

/** What a party holds on a topic, as its form has it: {@code what}, then {@code positions.0.…} or {@code absence.…}. */
final class CellForm {

    /** What the editor says of the cell. */
    enum What {
        POSITIONS,
        ABSENCE,
        NOTHING
    }

    private static final int SUMMARY = 1000;
    private static final int CONDITION = 500;
    private static final int MOST = 20;

    private final Form form;
    private final QuotationFields quotations;
    private final Party party;
    private final Topic topic;

    CellForm(Form form, QuotationFields quotations, Party party, Topic topic) {
        this.form = form;
        this.quotations = quotations;
        this.party = party;
        this.topic = topic;
    }

    static Form of(Cell cell) {
        var form = Form.empty().with("what", cell.absence() == null ? What.POSITIONS : What.ABSENCE);
        for (var i = 0; i < cell.positions().size(); i++)
            put(form, "positions." + i, cell.positions().get(i));
        if (cell.isEmpty()) form.with("positions.0.new", "");
        var absence = cell.absence();
        if (absence == null) return form;
        form.with("absence.reason", absence.reason());
        return PassageFields.put(form, "absence.evidence", absence.evidence());
    }

    private static void put(Form form, String base, Position position) {
        var condition = position.condition();
        form.with(base + ".key", position.key())
                .with(base + ".stance", position.stance())
                .with(base + ".summary", position.summary())
                .with(base + ".if", condition == null ? null : condition.premise())
                .with(base + ".then", condition == null ? null : condition.consequence());
        PassageFields.put(form, base + ".evidence", position.evidence());
        for (var i = 0; i < position.quotations().size(); i++)
            QuotationFields.put(
                    form, base + ".quotations." + i, position.quotations().get(i));
    }

    /** Null where it cannot be put together, since something is wrong. */
    @Nullable
    Cell read(Article article) {
        return switch (form.requiredChoice("what", What.class)) {
            case POSITIONS -> new Cell(party, topic, positions(article), null);
            case ABSENCE -> without(new Absence(party, topic, reason(), evidence(article)));
            case NOTHING -> without(null);
        };
    }

    // Positions go only when the editor has been told so.
    private @Nullable Cell without(@Nullable Absence absence) {
        if (hasPositions() && !form.has("sure", "true")) form.refuse("sure", "problem.positionsWouldGo");
        return new Cell(party, topic, List.of(), absence);
    }

    /** Whether anything was typed of a position. */
    boolean hasPositions() {
        return form.rows("positions").stream()
                .map(row -> "positions." + row + ".")
                .anyMatch(row -> form.values().entrySet().stream()
                        .filter(field -> field.getKey().startsWith(row) && !isSuggested(field.getKey()))
                        .anyMatch(field -> field.getValue().stream().anyMatch(value -> !value.isBlank())));
    }

    private static boolean isSuggested(String field) {
        return field.endsWith(".party") || field.endsWith(".saidOn") || field.endsWith(".reportedIn");
    }

    private AbsenceReason reason() {
        return form.requiredChoice("absence.reason", AbsenceReason.class);
    }

    private @Nullable Passage evidence(Article article) {
        return new PassageFields(form, article).optional("absence.evidence");
    }

    private List<Position> positions(Article article) {
        var rows = form.rows("positions");
        if (rows.isEmpty()) form.refuse("what", "problem.noPosition");
        if (rows.size() > MOST) form.refuse("what", "problem.tooManyRows", MOST);
        var known = article.cell(party, topic).positions().stream()
                .map(Position::key)
                .toList();
        var taken = new ArrayList<String>();
        return rows.stream()
                .limit(MOST)
                .map(row -> position("positions." + row, key("positions." + row, "s", known, taken, article), article))
                .toList();
    }

    // A key that is not one of these, or comes twice, is none of ours: what it stands with is new.
    private String key(String base, String kind, List<String> known, List<String> taken, Article article) {
        var typed = form.value(base + ".key");
        var key = known.contains(typed) && !taken.contains(typed) ? typed : article.newKey(kind);
        taken.add(key);
        return key;
    }

    private Position position(String base, String key, Article article) {
        var stance = form.requiredChoice(base + ".stance", Stance.class);
        var summary = form.requiredLocalized(base + ".summary", SUMMARY);
        var condition = condition(base);
        var position = new Position(
                key, party, topic, stance, summary, new PassageFields(form, article).required(base + ".evidence"));
        if (condition != null) position.on(condition);
        quotations(base, article).forEach(position::with);
        return position;
    }

    private @Nullable Condition condition(String base) {
        var premise = form.localized(base + ".if", CONDITION);
        var consequence = form.localized(base + ".then", CONDITION);
        if (premise == null && consequence == null) return null;
        if (premise == null) form.refuse(base + ".if.uk", "problem.conditionHalf");
        if (consequence == null) form.refuse(base + ".then.uk", "problem.conditionHalf");
        var either = Objects.requireNonNull(premise == null ? consequence : premise);
        return new Condition(or(premise, either), or(consequence, either));
    }

    private static Localized or(@Nullable Localized text, Localized otherwise) {
        return text == null ? otherwise : text;
    }

    private List<Quotation> quotations(String base, Article article) {
        var rows = form.rows(base + ".quotations");
        if (rows.size() > MOST) form.refuse(base + ".quotations", "problem.tooManyRows", MOST);
        // Those of this cell, and those that no position rests on yet.
        var known = article.quotations().stream()
                .map(Quotation::key)
                .filter(q -> article.citing(q).isEmpty()
                        || article.cell(party, topic).quotations().stream()
                                .anyMatch(own -> own.key().equals(q)))
                .toList();
        var taken = new ArrayList<String>();
        return rows.stream()
                .limit(MOST)
                .map(row -> base + ".quotations." + row)
                .map(row -> quotations.read(row, key(row, "q", known, taken, article), article, party))
                .filter(Objects::nonNull)
                .toList();
    }
}
