package org.parley.web.position;

import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.negotiation.Round;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.party.People;
import org.parley.domain.party.Person;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.text.Language;
import org.parley.web.form.Form;

/** The fields of one quotation below a name: {@code positions.0.quotations.1.words.uk}. */
final class QuotationFields {

    private static final int VENUE = 300;
    private static final int TAG = 35;
    private static final int SLUG = 100;

    /** In which the parties to such talks mostly speak; any other stays possible where it is recorded already. */
    private static final List<String> SPOKEN =
            List.of("uk", "en", "ru", "fr", "de", "pl", "es", "it", "tr", "ar", "zh", "fa", "he", "be", "kk");

    private final Form form;
    private final Parties parties;
    private final People people;

    QuotationFields(Form form, Parties parties, People people) {
        this.form = form;
        this.parties = parties;
        this.people = people;
    }

    static void put(Form form, String base, Quotation quotation) {
        var speaker = quotation.speaker();
        form.with(base + ".key", quotation.key())
                .with(base + ".words", quotation.words())
                .with(base + ".paragraph", (Object) quotation.paragraph())
                .with(base + ".kind", quotation.kind())
                .with(base + ".party", quotation.party().slug())
                .with(base + ".speaker", speaker == null ? null : (Object) speaker.slug())
                .with(base + ".venue", quotation.venue())
                .with(base + ".saidOn", quotation.saidOn())
                .with(base + ".spokenIn", quotation.spokenIn())
                .with(base + ".reportedIn", quotation.reportedIn())
                .with(base + ".originalChecked", quotation.isOriginalChecked() ? true : null);
        SourceFields.put(form, base + ".source", quotation.source());
    }

    /** What is most often so: on the day of the round, reported in Ukrainian. */
    static void suggest(Form form, String base, @Nullable Party party, @Nullable Round round) {
        form.with(base + ".party", party == null ? null : (Object) party.slug())
                .with(base + ".saidOn", round == null ? null : round.startsOn())
                .with(base + ".reportedIn", Language.UK);
    }

    /** Null where it cannot be put together, since something is wrong. */
    @Nullable
    Quotation read(String base, String key, Article article, @Nullable Party otherwise) {
        var anchor = form.text(base + ".paragraph", SLUG);
        var words = new PassageFields(form, article).words(base, anchor);
        var kind = form.requiredChoice(base + ".kind", QuotationKind.class);
        var party = party(base + ".party", otherwise);
        var speaker = speaker(base + ".speaker");
        var venue = form.requiredLocalized(base + ".venue", VENUE);
        var day = form.requiredDate(base + ".saidOn");
        var spokenIn = spokenIn(base + ".spokenIn");
        var reportedIn = form.requiredChoice(base + ".reportedIn", Language.class);
        var source = SourceFields.optional(form, base + ".source");
        if (anchor == null && source == null) form.refuse(base + ".paragraph", "problem.quotationWithoutSource");
        if (party == null) return null;
        var quotation = new Quotation(key, kind, words, party, venue, day, spokenIn, reportedIn);
        if (anchor != null) quotation.in(anchor);
        if (speaker != null) quotation.by(speaker);
        if (source != null) quotation.from(source);
        return form.has(base + ".originalChecked", "true") ? quotation.originalChecked() : quotation;
    }

    private @Nullable Party party(String name, @Nullable Party otherwise) {
        var slug = form.text(name, SLUG);
        if (slug == null && otherwise != null) return otherwise;
        var party = slug == null ? null : parties.bySlug(slug).orElse(null);
        if (party == null) form.refuse(name, slug == null ? "problem.choose" : "problem.unknownChoice");
        return party;
    }

    private @Nullable Person speaker(String name) {
        var slug = form.text(name, SLUG);
        if (slug == null) return null;
        var person = people.bySlug(slug).orElse(null);
        if (person == null) form.refuse(name, "problem.unknownChoice");
        return person;
    }

    private String spokenIn(String name) {
        var tag = form.required(name, TAG);
        try {
            var wellFormed = !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
            if (wellFormed) return tag;
        } catch (IllformedLocaleException e) {
            // Told below.
        }
        form.refuse(name, "problem.unknownChoice");
        return Language.UK.tag();
    }

    /** Languages to choose from; what is recorded or typed already is one of them. */
    static Map<String, String> spoken(Language language, List<String> further) {
        var names = new LinkedHashMap<String, String>();
        SPOKEN.forEach(tag -> names.put(tag, name(tag, language)));
        further.stream()
                .filter(tag -> !tag.isBlank() && tag.length() <= TAG)
                .forEach(tag -> names.putIfAbsent(tag, name(tag, language)));
        return names;
    }

    private static String name(String tag, Language language) {
        return Locale.forLanguageTag(tag).getDisplayName(language.locale());
    }
}
