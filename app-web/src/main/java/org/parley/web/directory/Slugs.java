package org.parley.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Listing;
import org.parley.domain.text.Slug;
import org.parley.web.form.Form;

/** The field for the slug of something new: typed, or left for us to propose one by its name. */
@RequestScoped
public class Slugs {

    /** Stands in while the rest of the form is read. */
    static final String STAND_IN = "x";

    private static final String FIELD = "slug";
    private static final int MOST_TRIED = 50;

    @Inject
    private Directory directory;

    @SuppressWarnings("NullAway.Init")
    protected Slugs() {}

    /** As typed or as proposed; that there is none is a problem. */
    String read(Form form, Supplier<String> proposal) {
        var typed = form.value(FIELD).strip();
        if (!typed.isEmpty() && !Slug.isValid(typed)) form.refuse(FIELD, "problem.slug", Slug.MAX_LENGTH);
        if (!typed.isEmpty()) return Slug.isValid(typed) ? typed : STAND_IN;
        // Without a name there is a problem with that already.
        if (!form.isRight()) return STAND_IN;
        var proposed = proposal.get();
        if (proposed.isEmpty()) form.refuse(FIELD, "problem.slugNeeded");
        return proposed.isEmpty() ? STAND_IN : proposed;
    }

    /** Says so, with the next one that is free in the field. */
    void refuseTaken(Form form, Listing listing, String taken) {
        form.refuse(FIELD, "problem.slugTaken", taken).with(FIELD, (Object) free(listing, taken));
    }

    private String free(Listing listing, String taken) {
        var stem = taken.length() > Slug.MAX_LENGTH - 4 ? taken.substring(0, Slug.MAX_LENGTH - 4) : taken;
        for (var i = 2; i < MOST_TRIED; i++) {
            var next = (stem + "-" + i).replace("--", "-");
            if (directory.entry(listing, next).isEmpty()) return next;
        }
        return taken;
    }
}
