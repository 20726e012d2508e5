package org.parley.web.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.domain.directory.Listing;
import org.parley.domain.editor.Editor;
import org.parley.domain.negotiation.KeepingNegotiations;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Participation;
import org.parley.domain.negotiation.Role;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;
import org.parley.web.directory.Choices;
import org.parley.web.directory.ChosenParties;
import org.parley.web.directory.EntryForm;
import org.parley.web.directory.RowsRead;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The form about a negotiation: who is in it, and about what. Its rounds have forms of their own. */
@Dependent
public class NegotiationForm implements EntryForm<Negotiation> {

    private static final int MAX_NAME = 200;
    private static final int MAX_SUMMARY = 2000;

    @Inject
    private Negotiations negotiations;

    @Inject
    private Topics topics;

    @Inject
    private KeepingNegotiations keeping;

    @Inject
    private Choices choices;

    @Inject
    private ChosenParties parties;

    @SuppressWarnings("NullAway.Init")
    public NegotiationForm() {}

    @Override
    public Listing listing() {
        return Listing.NEGOTIATIONS;
    }

    @Override
    public String path() {
        return "/admin/negotiations";
    }

    @Override
    public String template() {
        return "negotiation/admin-form";
    }

    @Override
    public Optional<Negotiation> byId(long id) {
        return negotiations.withId(id);
    }

    @Override
    public Form blank() {
        return Form.empty().with("participations.0.party", (Object) "").with("topics.0.topic", (Object) "");
    }

    @Override
    public Form fields(Negotiation negotiation) {
        var form = Form.empty().with("name", negotiation.name()).with("summary", negotiation.summary());
        for (var i = 0; i < negotiation.participations().size(); i++) {
            var participation = negotiation.participations().get(i);
            form.with("participations." + i + ".party", (Object) choices.chosen(participation.party()))
                    .with("participations." + i + ".role", (Object) participation.role());
        }
        for (var i = 0; i < negotiation.topics().size(); i++)
            form.with("topics." + i + ".topic", (Object)
                    choices.chosen(negotiation.topics().get(i)));
        return form;
    }

    @Override
    public Negotiation read(Form form, String slug) {
        var name = form.requiredLocalized("name", MAX_NAME);
        var negotiation = new Negotiation(slug, name, form.requiredLocalized("summary", MAX_SUMMARY));
        RowsRead.of(form, "participations", Set.of("role"), row -> row).forEach(row -> {
            var role = form.requiredChoice(row + ".role", Role.class);
            parties.required(form, row + ".party").ifPresent(party -> {
                if (negotiation.roleOf(party).isPresent()) form.refuse(row + ".party", "problem.partyTwice");
                else negotiation.with(new Participation(party, role));
            });
        });
        RowsRead.of(form, "topics", Set.of(), row -> row + ".topic")
                .forEach(field -> topic(form, field).ifPresent(topic -> {
                    if (negotiation.topics().contains(topic)) form.refuse(field, "problem.topicTwice");
                    else negotiation.with(topic);
                }));
        return negotiation;
    }

    private Optional<Topic> topic(Form form, String field) {
        return choices.slug(form, field, Listing.TOPICS).flatMap(topics::bySlug);
    }

    @Override
    public String slugFor(Localized name, Negotiation negotiation) {
        return Slug.proposedFor(name);
    }

    @Override
    public Page with(Page page) {
        return page.with("roles", Role.values())
                .with("parties", choices.offered(Listing.PARTIES))
                .with("topics", choices.offered(Listing.TOPICS));
    }

    @Override
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", "directory.name");
        labels.put("summary", "directory.summary");
        labels.put("participations", "directory.participations");
        labels.put("topics", "directory.topics");
        return labels;
    }

    @Override
    public Negotiation add(Editor who, Negotiation negotiation) {
        return keeping.add(who, negotiation);
    }

    @Override
    public Negotiation change(Editor who, long id, int base, Negotiation negotiation) {
        return keeping.change(who, id, base, negotiation);
    }

    @Override
    public void remove(Editor who, long id, int base) {
        keeping.remove(who, id, base);
    }
}
