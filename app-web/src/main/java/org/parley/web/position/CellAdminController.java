package org.parley.web.position;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Cell;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.form.Rows;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** One cell of an article's table: what a party holds on a topic. The table itself: {@link TableAdminController}. */
@Path(Drafts.ARTICLE + "/positions/{party: [a-z0-9-]{1,100}}/{topic: [a-z0-9-]{1,100}}")
@RequestScoped
public class CellAdminController {

    @Inject
    private Drafts drafts;

    @Inject
    private Forms forms;

    @Inject
    private CellPage pages;

    @SuppressWarnings("NullAway.Init")
    public CellAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id, @PathParam("party") String party, @PathParam("topic") String topic) {
        var place = place(drafts.open(id), party, topic);
        return page(place, forms.opened(CellForm.of(place.cell()).with("base", place.fingerprint())));
    }

    @POST
    @RolesAllowed("author")
    public Response save(
            @PathParam("id") long id, @PathParam("party") String party, @PathParam("topic") String topic, Form typed) {
        var place = place(drafts.open(id), party, topic);
        if (Rows.areChanged(typed))
            return Response.ok(page(place, suggested(Rows.changed(typed), place)))
                    .build();
        if (typed.has("cite"))
            return Response.ok(page(place, cited(typed, place))).build();
        var form = PassageFields.taken(typed, place.article());
        reading(form, place).read(place.article());
        if (!form.isRight()) return Answers.refused(page(place, form));
        try {
            var saved = drafts.save(id, place.concern(), form.value("base"), newest -> put(newest, form, place));
            return Answers.done(next(id, saved.article(), place, form), "done.cellSaved");
        } catch (Outdated outdated) {
            var newest = place(outdated.newest(), party, topic);
            return Answers.outdated(page(newest, form.with("base", newest.fingerprint()))
                    .with("theirs", newest.cell())
                    .with("by", outdated.newest().revision().editor()));
        }
    }

    private Article put(Article newest, Form form, Place place) {
        newest.layTable();
        // On a copy: the newest text may be another one, and what was right when it was read is not told again.
        newest.put(Objects.requireNonNull(reading(Form.of(form.values()), place).read(newest)));
        return newest;
    }

    private CellForm reading(Form form, Place place) {
        return new CellForm(form, pages.quotations(form), place.party(), place.topic());
    }

    private Page page(Place place, Form form) {
        return pages.of(place.draft(), place.party(), place.topic(), form);
    }

    // Where the editor asked for it, on to the next cell of which nothing is recorded.
    private static String next(long id, Article article, Place place, Form form) {
        var table = "/admin/articles/" + id + "/positions";
        return article.cellToFillAfter(place.party(), place.topic())
                .filter(cell -> form.has("then", "next"))
                .map(cell -> table + "/" + cell.party() + "/" + cell.topic())
                .orElse(table + "#" + place.party() + "." + place.topic());
    }

    // A new row says what is most often so.
    private static Form suggested(Form form, Place place) {
        for (var position : form.rows("positions"))
            for (var row : form.rows("positions." + position + ".quotations")) {
                var base = "positions." + position + ".quotations." + row;
                if (form.has(base + ".new"))
                    QuotationFields.suggest(
                            form, base, place.party(), place.article().round());
            }
        return form;
    }

    // A quotation that stands in the record already becomes one of this position.
    private static Form cited(Form form, Place place) {
        var base = form.value("cite");
        var quotation = place.article().quotation(form.value(base + ".cite"));
        if (!base.matches("positions\\.[0-9]{1,4}") || quotation.isEmpty()) return form;
        var rows = form.rows(base + ".quotations");
        var row = rows.isEmpty() ? 0 : rows.get(rows.size() - 1) + 1;
        QuotationFields.put(form, base + ".quotations." + row, quotation.get());
        return form;
    }

    private static Place place(Draft draft, String party, String topic) {
        var article = draft.article();
        article.layTable();
        return new Place(
                draft,
                article.parties().stream()
                        .filter(p -> p.slug().equals(party))
                        .findFirst()
                        .orElseThrow(NotFoundException::new),
                article.topics().stream()
                        .filter(t -> t.slug().equals(topic))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    /** A cell of a draft. */
    private record Place(Draft draft, Party party, Topic topic) {

        Article article() {
            return draft.article();
        }

        Concern concern() {
            return Concern.cell(party, topic);
        }

        String fingerprint() {
            return draft.fingerprint(concern());
        }

        Cell cell() {
            return article().cell(party, topic);
        }
    }
}
