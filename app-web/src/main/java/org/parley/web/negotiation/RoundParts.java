package org.parley.web.negotiation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.parley.domain.directory.Listing;
import org.parley.domain.negotiation.Delegate;
import org.parley.domain.negotiation.Naming;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.ReportedDuration;
import org.parley.domain.negotiation.Role;
import org.parley.domain.negotiation.Round;
import org.parley.domain.party.People;
import org.parley.domain.party.Person;
import org.parley.web.directory.Choices;
import org.parley.web.directory.ChosenParties;
import org.parley.web.directory.RowsRead;
import org.parley.web.form.Form;
import org.parley.web.position.SourceFields;

/** The repeated parts of the form about a round: who sat at the table, how long as told by whom, what each called it. */
@Dependent
public class RoundParts {

    private static final int MAX_WORDS = 300;
    private static final int MOST_MINUTES = 60 * 24 * 366;

    @Inject
    private People people;

    @Inject
    private Choices choices;

    @Inject
    private ChosenParties parties;

    @SuppressWarnings("NullAway.Init")
    public RoundParts() {}

    /** Whoever negotiates is likely to have sat at the table. */
    Form blank(Negotiation negotiation) {
        var form = Form.empty();
        var row = 0;
        for (var participation : negotiation.participations())
            if (participation.role() == Role.NEGOTIATING)
                form.with("delegates." + row++ + ".party", (Object) choices.chosen(participation.party()));
        return form;
    }

    Form fill(Form form, Round round) {
        for (var i = 0; i < round.delegates().size(); i++) {
            var delegate = round.delegates().get(i);
            form.with("delegates." + i + ".party", (Object) choices.chosen(delegate.party()))
                    .with("delegates." + i + ".person", (Object) choices.chosen(delegate.person()));
        }
        for (var i = 0; i < round.durations().size(); i++) {
            var reported = round.durations().get(i);
            var row = "durations." + i;
            form.with(row + ".duration", reported.duration()).with(row + ".minutes", (Object) reported.minutes());
            SourceFields.put(form, row + ".source", reported.source());
        }
        for (var i = 0; i < round.namings().size(); i++) {
            var naming = round.namings().get(i);
            var row = "namings." + i;
            form.with(row + ".party", (Object) choices.chosen(naming.party())).with(row + ".word", naming.word());
            SourceFields.put(form, row + ".source", naming.source());
        }
        return form;
    }

    Round read(Form form, Round round) {
        RowsRead.of(form, "delegates", Set.of(), row -> row).forEach(row -> {
            var person = person(form, row + ".person");
            parties.required(form, row + ".party")
                    .ifPresent(party -> round.with(new Delegate(party, person.orElse(null))));
        });
        RowsRead.of(form, "durations", Set.of(), row -> duration(form, row)).forEach(round::with);
        RowsRead.of(form, "namings", Set.of(), row -> row).forEach(row -> {
            var party = parties.required(form, row + ".party");
            var word = form.requiredLocalized(row + ".word", MAX_WORDS);
            var source = SourceFields.required(form, row + ".source");
            party.ifPresent(whose -> round.with(new Naming(whose, word, source)));
        });
        return round;
    }

    private Optional<Person> person(Form form, String field) {
        return choices.slug(form, field, Listing.PEOPLE).flatMap(people::bySlug);
    }

    private static ReportedDuration duration(Form form, String row) {
        var words = form.requiredLocalized(row + ".duration", MAX_WORDS);
        var minutes = form.number(row + ".minutes", 1, MOST_MINUTES);
        return new ReportedDuration(words, minutes, SourceFields.required(form, row + ".source"));
    }
}
