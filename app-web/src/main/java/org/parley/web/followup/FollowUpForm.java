package org.parley.web.followup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.text.PartialDate;
import org.parley.web.form.Form;
import org.parley.web.position.PassageFields;

/** A follow-up as its form has it. */
final class FollowUpForm {

    private static final int WHAT = 500;
    private static final int FORUM = 300;
    private static final int SLUG = 100;
    private static final int DUE = 20;

    private final Form form;
    private final Parties parties;

    FollowUpForm(Form form, Parties parties) {
        this.form = form;
        this.parties = parties;
    }

    static Form of(FollowUp followUp) {
        var form = Form.empty()
                .with("what", followUp.what())
                .with("parties", followUp.parties().stream().map(Party::slug).toList())
                .with("forum", followUp.forum())
                .with("due", (Object) followUp.due())
                .with("agreedOn", followUp.agreedOn());
        return PassageFields.put(form, "evidence", followUp.evidence());
    }

    /** What is most often so: agreed on at the round. */
    static Form of(Article article) {
        var round = article.round();
        return Form.empty().with("agreedOn", round == null ? null : round.endsOn());
    }

    FollowUp read(String key, Article article) {
        var what = form.requiredLocalized("what", WHAT);
        var who = parties();
        var forum = form.localized("forum", FORUM);
        var agreedOn = form.requiredDate("agreedOn");
        var due = due(agreedOn);
        var followUp = new FollowUp(key, what, who, agreedOn, new PassageFields(form, article).sentence("evidence"));
        if (forum != null) followUp.in(forum);
        if (due != null) followUp.due(due);
        return followUp;
    }

    // The ticked ones, and one more from the list of all.
    private List<Party> parties() {
        var asked = new ArrayList<>(form.values("parties"));
        var further = form.text("further", SLUG);
        if (further != null && !asked.contains(further)) asked.add(further);
        var known = parties.bySlugs(asked);
        if (known.size() < asked.stream().distinct().count()) form.refuse("parties", "problem.unknownChoice");
        if (known.isEmpty()) form.refuse("parties", "problem.choose");
        return asked.stream()
                .distinct()
                .flatMap(slug -> known.stream().filter(p -> p.slug().equals(slug)))
                .toList();
    }

    private @Nullable PartialDate due(LocalDate agreedOn) {
        var typed = form.text("due", DUE);
        if (typed == null) return null;
        try {
            if (!typed.matches("(?!0000)[0-9]{4}(-[0-9]{2}){0,2}"))
                throw new DateTimeParseException("Not a year, month or day", typed, 0);
            var due = PartialDate.parse(typed);
            if (due.last().isBefore(agreedOn)) form.refuse("due", "problem.dueBeforeAgreed");
            return due;
        } catch (DateTimeParseException e) {
            form.refuse("due", "problem.partialDate");
            return null;
        }
    }
}
