package org.parley.web.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
import org.parley.web.form.Form;
import org.parley.web.position.SourceFields;

/** What became of a follow-up, as its form has it. */
final class StatusEntryForm {

    /** All but overdue, which follows from the due date. */
    static final List<Status> RECORDED =
            Stream.of(Status.values()).filter(s -> s != Status.OVERDUE).toList();

    private static final int NOTE = 1000;

    private final Form form;

    StatusEntryForm(Form form) {
        this.form = form;
    }

    StatusEntry read(Predicate<LocalDate> isPossible) {
        var status = form.requiredChoice("status", Status.class);
        if (status == Status.OVERDUE) form.refuse("status", "problem.unknownChoice");
        var since = form.requiredDate("since");
        if (form.problem("since") == null && !isPossible.test(since)) form.refuse("since", "problem.impossibleDay");
        var source = SourceFields.required(form, "source");
        var note = form.localized("note", NOTE);
        return new StatusEntry(status == Status.OVERDUE ? Status.AGREED : status, since, note, source);
    }
}
