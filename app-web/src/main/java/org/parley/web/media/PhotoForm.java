package org.parley.web.media;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.media.Medium;
import org.parley.domain.media.Photo;
import org.parley.domain.text.Localized;
import org.parley.web.form.Form;

/** The photo of an article in the fields of a form: which picture, if any, and the article's own words for it. */
final class PhotoForm {

    static final String MEDIUM = "medium";

    private PhotoForm() {}

    /** With the words that the library has for it. */
    static Form of(Medium medium) {
        var caption = medium.caption();
        return Form.empty()
                .with(MEDIUM, (Object) medium.id())
                .with(CaptionForm.ALTERNATIVE, caption.alternative())
                .with(CaptionForm.CREDIT, caption.credit());
    }

    /** With the words of the article. */
    static Form of(@Nullable Photo photo, Optional<Medium> medium) {
        if (photo == null) return Form.empty();
        return Form.empty()
                .with(MEDIUM, (Object) medium.map(Medium::id).orElse(null))
                .with(CaptionForm.ALTERNATIVE, photo.alternative())
                .with(CaptionForm.CREDIT, photo.credit());
    }

    /** Reads the fields; null when one of them is wrong. */
    static @Nullable Words read(Form form) {
        var hasPicture = form.id(MEDIUM).isPresent();
        if (!hasPicture && !form.value(MEDIUM).isBlank()) form.refuse(MEDIUM, "problem.picture.gone");
        var alternative = hasPicture ? CaptionForm.alternative(form) : null;
        var credit = CaptionForm.credit(form);
        return form.isRight() ? new Words(alternative, credit) : null;
    }

    /** @param alternative null when there is no picture */
    record Words(@Nullable Localized alternative, Localized credit) {

        Photo with(Optional<Medium> medium) {
            return medium.map(m -> m.as(Objects.requireNonNull(alternative), credit))
                    .orElseGet(() -> new Photo(credit));
        }
    }
}
