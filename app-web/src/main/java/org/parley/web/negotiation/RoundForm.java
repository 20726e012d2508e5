package org.parley.web.negotiation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Listing;
import org.parley.domain.editor.Editor;
import org.parley.domain.negotiation.KeepingRounds;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Round;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;
import org.parley.web.directory.Choices;
import org.parley.web.directory.EntryForm;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The form about a round of one negotiation. */
@Dependent
public class RoundForm implements EntryForm<Round> {

    private static final int MAX_PLACE = 200;
    private static final int MAX_FORMAT = 500;

    @Inject
    private Negotiations negotiations;

    @Inject
    private KeepingRounds keeping;

    @Inject
    private RoundParts parts;

    @Inject
    private Choices choices;

    private @Nullable Negotiation negotiation;

    @SuppressWarnings("NullAway.Init")
    public RoundForm() {}

    /** @throws NotFoundException when there is none with this identity */
    RoundForm of(long negotiationId) {
        negotiation = negotiations.withId(negotiationId).orElseThrow(NotFoundException::new);
        return this;
    }

    private Negotiation negotiation() {
        return requireNonNull(negotiation);
    }

    @Override
    public Listing listing() {
        return Listing.ROUNDS;
    }

    /** The page of the negotiation, on which its rounds stand. */
    String list() {
        return "/admin/negotiations/" + negotiation().id();
    }

    @Override
    public String path() {
        return list() + "/rounds";
    }

    @Override
    public String template() {
        return "negotiation/round-admin-form";
    }

    /** Rounds of other negotiations are not here. */
    @Override
    public Optional<Round> byId(long id) {
        return of(requireNonNull(negotiation().id())).negotiation().rounds().stream()
                .filter(round -> Long.valueOf(id).equals(round.id()))
                .findFirst();
    }

    @Override
    public Form blank() {
        return parts.blank(negotiation());
    }

    @Override
    public Form fields(Round round) {
        var form = Form.empty()
                .with("place", round.place())
                .with("startsOn", (Object) round.startsOn())
                .with("endsOn", (Object) round.endsOn())
                .with("format", round.format());
        return parts.fill(form, round);
    }

    @Override
    public Round read(Form form, String slug) {
        var place = form.requiredLocalized("place", MAX_PLACE);
        var startsOn = form.requiredDate("startsOn");
        // Most rounds take a day, which need not be typed twice.
        var typed = form.date("endsOn");
        var endsOn = typed == null ? startsOn : typed;
        if (endsOn.isBefore(startsOn)) form.refuse("endsOn", "problem.endsBeforeItBegins");
        var format = form.requiredLocalized("format", MAX_FORMAT);
        var round =
                new Round(negotiation(), slug, place, startsOn, endsOn.isBefore(startsOn) ? startsOn : endsOn, format);
        return parts.read(form, round);
    }

    /** Places come again: the day tells one round from the other. */
    @Override
    public String slugFor(Localized name, Round round) {
        var place = Slug.proposedFor(name);
        var day = "-" + round.startsOn();
        if (place.isEmpty()) return "";
        var most = place.substring(0, Math.min(place.length(), Slug.MAX_LENGTH - day.length()));
        return (most + day).replace("--", "-");
    }

    @Override
    public Page with(Page page) {
        return page.with("negotiation", negotiation())
                .with("parties", choices.offered(Listing.PARTIES))
                .with("people", choices.offered(Listing.PEOPLE));
    }

    @Override
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("place", "directory.place");
        labels.put("startsOn", "directory.startsOn");
        labels.put("endsOn", "directory.endsOn");
        labels.put("format", "directory.format");
        labels.put("delegates", "directory.delegates");
        labels.put("durations", "directory.durations");
        labels.put("namings", "directory.namings");
        return labels;
    }

    @Override
    public Round add(Editor who, Round round) {
        return keeping.add(who, round);
    }

    @Override
    public Round change(Editor who, long id, int base, Round round) {
        return keeping.change(who, base, round);
    }

    @Override
    public void remove(Editor who, long id, int base) {
        keeping.remove(who, base, byId(id).orElseThrow(NotFoundException::new));
    }
}
