package org.parley.web.citation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.parley.domain.article.Article;
import org.parley.domain.party.Party;
import org.parley.domain.position.Comparison;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.article.VersionRecords;
import org.parley.web.view.Addresses;
import org.parley.web.view.Story;
import org.parley.web.view.Views;

/** Makes citations in the words of a language. */
@ApplicationScoped
public class Citations {

    @Inject
    private Views views;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Citations() {}

    Citation of(VersionRecords.Found found, Part part, Language language) {
        var record = found.record();
        var title = requireNonNull(record.headline()).in(language);
        var dated = record.updatedAt() == null ? record.publishedAt() : record.updatedAt();
        return new Citation(
                language,
                views.say(language, "site.name"),
                title.words(),
                title.language(),
                found.live().slug(),
                found.version().number(),
                part.key(),
                place(part, language),
                words(part, language),
                LocalDate.ofInstant(requireNonNull(dated), clock.getZone()),
                found.version().hash(),
                Addresses.absolute(address(found.live(), found.version().number(), language))
                        + (part.anchor().isEmpty() ? "" : "#" + part.anchor()),
                LocalDate.now(clock));
    }

    /** One line, in the style of the language: close to ДСТУ 8302:2015 in Ukrainian, to Chicago in English. */
    String text(Citation citation) {
        var where = citation.at().isEmpty() ? "" : ", " + citation.at();
        return views.say(
                citation.language(),
                "citation.text",
                citation.sentence(),
                citation.site(),
                citation.day(citation.dated()),
                String.valueOf(citation.version()),
                where,
                citation.address(),
                citation.day(citation.read()));
    }

    private static String address(Article live, int version, Language language) {
        return new Addresses(language).version(live, version);
    }

    private String place(Part part, Language language) {
        var paragraph = part.paragraph();
        if (paragraph != null) return views.say(language, "citation.paragraph", paragraph.number());
        var quotation = part.quotation();
        if (quotation != null) return place(quotation, language);
        var cell = part.cell();
        if (cell == null) return "";
        var parties = cell.parties().stream()
                .map(Party::shortName)
                .map(name -> name.in(language).words())
                .collect(Collectors.joining(", "));
        return views.say(
                language,
                "citation.cell",
                parties,
                words(requireNonNull(part.topic()).name(), language));
    }

    private String place(Quotation quotation, Language language) {
        var speaker = quotation.speaker();
        var who = speaker == null ? quotation.party().shortName() : speaker.name();
        var paragraph = quotation.paragraph();
        return paragraph == null
                ? views.say(language, "citation.quotationElsewhere", words(who, language))
                : views.say(language, "citation.quotation", words(who, language), paragraph.substring(1));
    }

    private String words(Part part, Language language) {
        if (part.paragraph() != null) return Story.plain(part.paragraph(), language);
        if (part.quotation() != null) return words(part.quotation().words(), language);
        return part.cell() == null ? "" : words(part.cell(), language);
    }

    private String words(Comparison.Cell cell, Language language) {
        if (cell.absence() != null) return views.say(language, "absence." + cell.absence());
        var said = new ArrayList<String>();
        cell.commonGround().forEach(c -> said.add(words(c.statement(), language)));
        for (var p : cell.positions()) {
            said.add(views.say(language, "stance." + p.stance()) + ": " + words(p.summary(), language));
            var condition = p.condition();
            if (condition != null)
                said.add(views.say(language, "positions.if") + " " + words(condition.premise(), language) + ", "
                        + views.say(language, "positions.then") + " " + words(condition.consequence(), language));
            p.quotations().forEach(q -> said.add(views.say(language, "citation.words", words(q.words(), language))));
        }
        return String.join(" · ", said);
    }

    private static String words(Localized text, Language language) {
        return text.in(language).words();
    }
}
