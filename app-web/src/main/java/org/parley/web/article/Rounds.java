package org.parley.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Round;
import org.parley.domain.text.Language;
import org.parley.web.form.Form;

/** The rounds that an article can be about. */
@RequestScoped
public class Rounds {

    static final String FIELD = "round";

    @Inject
    private Negotiations negotiations;

    @SuppressWarnings("NullAway.Init")
    protected Rounds() {}

    /** To choose from: slug to "negotiation: place, day"; the latest of each negotiation first. */
    public Map<String, String> choices(Language language) {
        var choices = new LinkedHashMap<String, String>();
        for (var negotiation : negotiations.all()) {
            var name = negotiation.name().in(language).words();
            var rounds = negotiation.rounds();
            for (int i = rounds.size() - 1; i >= 0; i--)
                choices.put(rounds.get(i).slug(), name + ": " + told(rounds.get(i), language));
        }
        return choices;
    }

    /** The one that was chosen; null when none was. One that is not there is a problem. */
    public @Nullable Round chosen(Form form) {
        var slug = form.value(FIELD);
        if (slug.isEmpty()) return null;
        var round = slug.length() > 100 ? null : negotiations.round(slug).orElse(null);
        if (round == null) form.refuse(FIELD, "problem.unknownChoice");
        return round;
    }

    private static String told(Round round, Language language) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale());
        return round.place().in(language).words() + ", " + day.format(round.startsOn());
    }
}
