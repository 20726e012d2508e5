package org.parley.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.CareList;
import org.parley.domain.editorial.CareList.Matter;
import org.parley.domain.editorial.Manuscript;
import org.parley.domain.editorial.Manuscript.State;
import org.parley.domain.editorial.ManuscriptList.Order;
import org.parley.domain.editorial.ManuscriptList.Wanted;
import org.parley.domain.editorial.Manuscripts;
import org.parley.domain.publication.Publications;
import org.parley.domain.publication.Setback;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.view.Page;

/** The first page after signing in: what to do next. */
@Path("/admin")
@RequestScoped
public class DeskController {

    private static final int MOST = 20;
    private static final int SHOWN = 8;
    private static final int MOST_CARE = 99;

    /** What was to be published and was not ready when its time came. */
    public record FailedPlan(Manuscript manuscript, Setback setback) {}

    @Inject
    private CurrentEditor editor;

    @Inject
    private Publications publications;

    @Inject
    private Manuscripts manuscripts;

    @Inject
    private CareList careList;

    @SuppressWarnings("NullAway.Init")
    public DeskController() {}

    @GET
    @RolesAllowed("author")
    public Page show() {
        var failed = publications.failedPlans(MOST).stream()
                .flatMap(plan -> manuscripts
                        .byId(plan.manuscriptId())
                        .filter(m -> m.isOpenTo(editor.require()))
                        .map(m -> new FailedPlan(m, plan))
                        .stream())
                .toList();
        return editor.page("desk/show")
                .with("failed", failed)
                .with("care", care())
                .with("mostCare", MOST_CARE)
                .with("waiting", newest(in(State.IN_REVIEW)))
                .with("planned", newest(in(State.SCHEDULED)))
                .with("changed", newest(Wanted.ALL));
    }

    // Of those that they may work on, as in the list.
    private Map<Matter, Integer> care() {
        var who = editor.require();
        var counts = new EnumMap<Matter, Integer>(Matter.class);
        for (var matter : Matter.values())
            counts.put(matter, careList.count(matter, who.is(Role.EDITOR) ? null : who.id(), MOST_CARE));
        return counts;
    }

    private static Wanted in(State state) {
        return new Wanted(null, state, null, null, null, null, null, null, null, false);
    }

    // Authors see what they began, as in the list.
    private List<Manuscript> newest(Wanted wanted) {
        var who = editor.require();
        return manuscripts.listed(who.is(Role.EDITOR) ? wanted : wanted.begunBy(who.id()), Order.REVISED, null, SHOWN);
    }
}
