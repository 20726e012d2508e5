package org.parley.web.negotiation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.text.Slug;

/** The negotiations that a list of editors can be narrowed to by choosing: not all, as there may be thousands. */
@RequestScoped
public class OfferedNegotiations {

    private static final int OFFERED = 100;

    @Inject
    private Negotiations negotiations;

    @SuppressWarnings("NullAway.Init")
    protected OfferedNegotiations() {}

    /**
     * Those that met last, and the one that is chosen already.
     *
     * @param chosen its slug; empty when there is none, and anything at all when somebody typed it into the address
     */
    public List<Negotiation> and(String chosen) {
        var offered = new ArrayList<>(negotiations.latest(null, OFFERED));
        if (Slug.isValid(chosen) && offered.stream().noneMatch(n -> n.slug().equals(chosen)))
            negotiations.bySlug(chosen).ifPresent(offered::add);
        return offered;
    }
}
