package org.parley.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Negotiation;
import org.parley.domain.negotiation.Negotiations;
import org.parley.domain.negotiation.Round;
import org.parley.domain.text.Language;
import org.parley.domain.text.Slug;
import org.parley.web.form.Form;

/** The rounds that an article can be about. */
@RequestScoped
public class Rounds {

    static final String FIELD = "round";

    private static final int OFFERED = 50;

    @Inject
    private Negotiations negotiations;

    @SuppressWarnings("NullAway.Init")
    protected Rounds() {}

    /**
     * To choose from: slug to "negotiation: place, day"; the latest of each negotiation first. Those of the negotiations that
     * met last, and of the one that is chosen already.
     */
    public Map<String, String> choices(Form form, Language language) {
        var choices = new LinkedHashMap<String, String>();
        for (var negotiation : negotiations.latest(null, OFFERED)) offer(choices, negotiation, language);
        var chosen = form.value(FIELD);
        if (!chosen.isEmpty() && chosen.length() <= Slug.MAX_LENGTH && !choices.containsKey(chosen))
            negotiations.round(chosen).ifPresent(round -> offer(choices, round.negotiation(), language));
        return choices;
    }

    private static void offer(Map<String, String> choices, Negotiation negotiation, Language language) {
        var name = negotiation.name().in(language).words();
        var rounds = negotiation.rounds();
        for (int i = rounds.size() - 1; i >= 0; i--)
            choices.put(rounds.get(i).slug(), name + ": " + told(rounds.get(i), language));
    }

    /** The one that was chosen; null when none was. One that is not there is a problem. */
    public @Nullable Round chosen(Form form) {
        var slug = form.value(FIELD);
        if (slug.isEmpty()) return null;
        var round = slug.length() > Slug.MAX_LENGTH
                ? null
                : negotiations.round(slug).orElse(null);
        if (round == null) form.refuse(FIELD, "problem.unknownChoice");
        return round;
    }

    private static String told(Round round, Language language) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale());
        return round.place().in(language).words() + ", " + day.format(round.startsOn());
    }
}
