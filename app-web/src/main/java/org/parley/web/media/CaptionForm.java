package org.parley.web.media;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.media.Caption;
import org.parley.domain.media.FocalPoint;
import org.parley.domain.media.Licence;
import org.parley.domain.media.Medium;
import org.parley.domain.text.Localized;
import org.parley.web.form.Form;

/** What is said of a picture, in the fields of a form. */
final class CaptionForm {

    static final String ALTERNATIVE = "alternative";
    static final String CREDIT = "credit";
    static final String BASE = "base";
    private static final int LONGEST_ALTERNATIVE = 500;
    private static final int LONGEST_CREDIT = 300;
    private static final int MIDDLE = 50;
    private static final int ALL = 100;

    private CaptionForm() {}

    static Form empty() {
        return Form.empty().with("focalX", (Object) MIDDLE).with("focalY", (Object) MIDDLE);
    }

    static Form of(Medium medium) {
        var caption = medium.caption();
        return Form.empty()
                .with(ALTERNATIVE, caption.alternative())
                .with(CREDIT, caption.credit())
                .with("licence", (Object) caption.licence())
                .with("terms", caption.terms())
                .with("focalX", (Object) caption.focus().x())
                .with("focalY", (Object) caption.focus().y())
                .with(BASE, (Object) medium.changes());
    }

    /** Reads the fields; null when one of them is wrong. */
    static @Nullable Caption read(Form form) {
        var alternative = alternative(form);
        var credit = credit(form);
        var licence = form.requiredChoice("licence", Licence.class);
        var terms = terms(form, licence);
        var focus = new FocalPoint(percent(form, "focalX"), percent(form, "focalY"));
        return form.isRight() ? new Caption(alternative, credit, licence, terms, focus) : null;
    }

    static Localized alternative(Form form) {
        if (form.localized(ALTERNATIVE, LONGEST_ALTERNATIVE) == null)
            form.refuse(ALTERNATIVE + ".uk", "problem.picture.alternative");
        return form.requiredLocalized(ALTERNATIVE, LONGEST_ALTERNATIVE);
    }

    static Localized credit(Form form) {
        if (form.localized(CREDIT, LONGEST_CREDIT) == null) form.refuse(CREDIT + ".uk", "problem.picture.credit");
        return form.requiredLocalized(CREDIT, LONGEST_CREDIT);
    }

    private static @Nullable Localized terms(Form form, Licence licence) {
        var terms = form.localized("terms", LONGEST_CREDIT);
        if (terms == null && licence == Licence.OTHER) form.refuse("terms.uk", "problem.picture.terms");
        return terms;
    }

    private static int percent(Form form, String field) {
        return Objects.requireNonNullElse(form.number(field, 0, ALL), MIDDLE);
    }
}
