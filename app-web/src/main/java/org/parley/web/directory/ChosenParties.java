package org.parley.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.domain.directory.Listing;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.web.form.Form;

/** Fields in which a party has to be chosen. */
@RequestScoped
public class ChosenParties {

    @Inject
    private Choices choices;

    @Inject
    private Parties parties;

    @SuppressWarnings("NullAway.Init")
    protected ChosenParties() {}

    /** Empty where there is a problem with it, which the form tells. */
    public Optional<Party> required(Form form, String field) {
        var slug = choices.slug(form, field, Listing.PARTIES);
        if (slug.isEmpty() && form.problem(field) == null) form.refuse(field, "problem.required");
        return slug.flatMap(parties::bySlug);
    }
}
