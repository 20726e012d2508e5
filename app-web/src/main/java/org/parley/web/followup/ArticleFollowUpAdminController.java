package org.parley.web.followup;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.Outdated;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.followup.FollowUps;
import org.parley.domain.negotiation.Participation;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.kept.Forms;
import org.parley.web.position.Choices;
import org.parley.web.position.Drafts;
import org.parley.web.position.PassageFields;
import org.parley.web.position.Step;
import org.parley.web.view.Page;

/** The follow-ups that an article's draft reports. What became of the published ones: {@link FollowUpAdminController}. */
@Path(Drafts.ARTICLE + "/follow-ups")
@RequestScoped
public class ArticleFollowUpAdminController {

    private static final String KEY = "{key: [A-Za-z0-9._-]{1,20}}";

    @Inject
    private Drafts drafts;

    @Inject
    private Forms forms;

    @Inject
    private FollowUps followUps;

    @Inject
    private Parties parties;

    @SuppressWarnings("NullAway.Init")
    public ArticleFollowUpAdminController() {}

    @GET
    @RolesAllowed("author")
    public Page list(@PathParam("id") long id) {
        return list(drafts.open(id), Form.empty());
    }

    /** One step: {@code up}, {@code down} or {@code remove}, and a key. What readers know is not removed. */
    @POST
    @RolesAllowed("author")
    public Response change(@PathParam("id") long id, Form form) {
        var draft = drafts.open(id);
        var step = Step.of(form.value("step"));
        if (step.removes() && live(id).containsKey(step.key())) {
            form.refuse("followUps." + step.key(), "problem.promisePublished");
            return Answers.refused(list(draft, form));
        }
        try {
            drafts.save(id, Concern.FOLLOW_UPS, form.value("base"), Step.doing(article -> {
                if (step.removes()) article.dropFollowUp(step.key());
                else article.moveFollowUp(step.key(), step.places());
            }));
            return Answers.done(address(id), step.removes() ? "done.followUpRemoved" : "done.followUpSaved");
        } catch (Outdated outdated) {
            return Answers.outdated(list(outdated.newest(), Form.empty())
                    .with("by", outdated.newest().revision().editor()));
        }
    }

    @GET
    @Path("new")
    @RolesAllowed("author")
    public Page begin(@PathParam("id") long id) {
        var draft = drafts.open(id);
        var form = FollowUpForm.of(draft.article()).with("key", draft.article().newKey("f"));
        return page(draft, forms.opened(form), "new");
    }

    @POST
    @Path("new")
    @RolesAllowed("author")
    public Response add(@PathParam("id") long id, Form typed) {
        var draft = drafts.open(id);
        var form = PassageFields.taken(typed, draft.article());
        read(form, "f", draft.article());
        if (!form.isRight()) return Answers.refused(page(draft, form, "new"));
        drafts.add(draft, form, "f", Concern::followUp, (article, key) -> article.put(again(form, key, article)));
        return Answers.done(address(id), "done.followUpSaved");
    }

    @GET
    @Path(KEY)
    @RolesAllowed("author")
    public Page show(@PathParam("id") long id, @PathParam("key") String key) {
        var draft = drafts.open(id);
        var form = FollowUpForm.of(known(draft, key)).with("base", draft.fingerprint(Concern.followUp(key)));
        return page(draft, forms.opened(form), key);
    }

    @POST
    @Path(KEY)
    @RolesAllowed("author")
    public Response save(@PathParam("id") long id, @PathParam("key") String key, Form typed) {
        var draft = drafts.open(id);
        known(draft, key);
        var form = PassageFields.taken(typed, draft.article());
        read(form, key, draft.article());
        if (!form.isRight()) return Answers.refused(page(draft, form, key));
        try {
            drafts.save(
                    id,
                    Concern.followUp(key),
                    form.value("base"),
                    Step.doing(newest -> newest.put(again(form, key, newest))));
            return Answers.done(address(id), "done.followUpSaved");
        } catch (Outdated outdated) {
            var newest = outdated.newest();
            form.with("base", newest.fingerprint(Concern.followUp(key)));
            return Answers.outdated(page(newest, form, key)
                    .with("by", newest.revision().editor())
                    .with("theirs", newest.article().followUp(key).stream().toList()));
        }
    }

    private FollowUp read(Form form, String key, Article article) {
        return new FollowUpForm(form, parties).read(key, article);
    }

    // On a copy: the newest text may be another one, and what was right when it was read is not told again.
    private FollowUp again(Form form, String key, Article newest) {
        return read(Form.of(form.values()), key, newest);
    }

    private static FollowUp known(Draft draft, String key) {
        return draft.article().followUp(key).orElseThrow(NotFoundException::new);
    }

    /** Those that readers know, by key. */
    private Map<String, FollowUp> live(long id) {
        return followUps.reportedIn(id).stream().collect(Collectors.toMap(FollowUp::key, Function.identity()));
    }

    private Page list(Draft draft, Form form) {
        var id = requireNonNull(draft.manuscript().id());
        return drafts.page("followup/admin-article", draft)
                .with("form", form)
                .with("live", live(id))
                .with("base", draft.fingerprint(Concern.FOLLOW_UPS));
    }

    private Page page(Draft draft, Form form, String key) {
        var language = drafts.me().language();
        var article = draft.article();
        var near = near(article, form);
        return drafts.page("followup/admin-form", draft)
                .with("form", form)
                .with("key", key)
                .with("near", Choices.parties(near, language))
                .with("others", Choices.parties(others(near), language))
                .with("paragraphs", PassageFields.choices(article, language));
    }

    // Those who are compared, who negotiate, and who were chosen already.
    private List<Party> near(Article article, Form form) {
        var near = new ArrayList<>(article.parties());
        var round = article.round();
        if (round != null)
            near.addAll(round.negotiation().participations().stream()
                    .map(Participation::party)
                    .toList());
        near.addAll(parties.bySlugs(form.values("parties")));
        return near.stream().distinct().toList();
    }

    private List<Party> others(List<Party> near) {
        return parties.all().stream().filter(p -> !near.contains(p)).toList();
    }

    private static String address(long id) {
        return "/admin/articles/" + id + "/follow-ups";
    }
}
