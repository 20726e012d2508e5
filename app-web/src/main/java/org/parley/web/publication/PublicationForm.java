package org.parley.web.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editorial.Change;
import org.parley.domain.editorial.Version;
import org.parley.domain.publication.NoSuchMoment;
import org.parley.domain.publication.WallTime;
import org.parley.domain.publication.WallTime.Occurrence;
import org.parley.domain.text.Localized;
import org.parley.web.form.Form;

/** What an editor says when publishing: what kind of change it is, what readers are told, and perhaps when. */
final class PublicationForm {

    static final int LONGEST_NOTE = 1000;

    private final Form form;

    PublicationForm(Form form) {
        this.form = form;
    }

    /** @param last what readers were given last; null when this is the first time */
    Change change(@Nullable Version last) {
        if (last == null) return Change.FIRST;
        var change = form.requiredChoice("change", Change.class);
        if (change == Change.FIRST) form.refuse("change", "problem.choose");
        return change;
    }

    /** What readers are told; a correction says what was wrong. */
    @Nullable
    Localized note(Change change) {
        var note = form.localized("note", LONGEST_NOTE);
        if (change == Change.CORRECTION && note == null) form.refuse("note.uk", "problem.correctionNote");
        return note;
    }

    /** The number of the revision that the page showed; 0 where somebody has put something else there. */
    int seen() {
        var typed = form.value("revision");
        return typed.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed) : 0;
    }

    /** By the clocks of the site; null when it is no date and time. */
    @Nullable
    WallTime time(Clock clock) {
        LocalDate day = form.date("day");
        if (day == null) form.refuse("day", "problem.required");
        var time = time(form.value("time").strip());
        return day == null || time == null ? null : new WallTime(LocalDateTime.of(day, time), clock.getZone());
    }

    @Nullable
    Occurrence occurrence() {
        return form.choice("occurrence", Occurrence.class).orElse(null);
    }

    void refuse(NoSuchMoment refusal) {
        switch (refusal.why()) {
            case SKIPPED -> form.refuse("time", "problem.time.skipped");
            case TWICE -> form.refuse("occurrence", "problem.time.twice");
            case PAST -> form.refuse("day", "problem.time.past");
        }
    }

    private @Nullable LocalTime time(String typed) {
        if (typed.isEmpty()) {
            form.refuse("time", "problem.required");
            return null;
        }
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed)
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeParseException e) {
            form.refuse("time", "problem.time");
            return null;
        }
    }
}
