package org.parley.web.position;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Draft;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.party.People;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** What the pages with quotations in them show beside what was typed: all that can be chosen. */
@RequestScoped
class CellPage {

    @Inject
    private Drafts drafts;

    @Inject
    private Parties parties;

    @Inject
    private People people;

    @SuppressWarnings("NullAway.Init")
    protected CellPage() {}

    Page of(Draft draft, Party party, Topic topic, Form form) {
        var article = draft.article();
        return choices(drafts.page("position/admin-cell", draft), article, List.of(party), form)
                .with("party", party)
                .with("topic", topic)
                .with("cell", article.cell(party, topic))
                .with("grounds", article.groundOf(party, topic))
                .with("hasNext", article.cellToFillAfter(party, topic).isPresent())
                .with("stances", Stance.values())
                .with("reasons", AbsenceReason.values())
                .with("loose", loose(article, form));
    }

    /** @param first whose people are offered first */
    Page choices(Page page, Article article, List<Party> first, Form form) {
        var language = drafts.me().language();
        var near = first.stream().flatMap(party -> people.of(party).stream());
        return page.with("form", form)
                .with("kinds", QuotationKind.values())
                .with("languages", Language.values())
                .with("paragraphs", PassageFields.choices(article, language))
                .with("parties", Choices.parties(Choices.first(article.parties(), parties.all()), language))
                .with("people", Choices.people(Choices.first(near.toList(), people.all()), language))
                .with("spoken", QuotationFields.spoken(language, spoken(article, form)));
    }

    QuotationFields quotations(Form form) {
        return new QuotationFields(form, parties, people);
    }

    private static List<String> spoken(Article article, Form form) {
        var typed = form.values().entrySet().stream()
                .filter(field -> field.getKey().endsWith("spokenIn"))
                .flatMap(field -> field.getValue().stream());
        return Stream.concat(article.quotations().stream().map(Quotation::spokenIn), typed)
                .toList();
    }

    // Quotations that no position rests on, and that the form has not taken already.
    private Map<String, String> loose(Article article, Form form) {
        var taken = new ArrayList<String>();
        form.values().forEach((name, values) -> {
            if (name.endsWith(".key")) taken.addAll(values);
        });
        var free = article.quotations().stream()
                .filter(q -> article.citing(q.key()).isEmpty() && !taken.contains(q.key()))
                .toList();
        var language = drafts.me().language();
        return Choices.of(
                free,
                Quotation::key,
                q -> Choices.beginning(q.words().in(language).words()));
    }
}
