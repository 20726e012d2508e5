package org.parley.web.party;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Listing;
import org.parley.domain.editor.Editor;
import org.parley.domain.party.KeepingPeople;
import org.parley.domain.party.People;
import org.parley.domain.party.Person;
import org.parley.domain.party.Post;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;
import org.parley.domain.text.Slug;
import org.parley.web.directory.Choices;
import org.parley.web.directory.ChosenParties;
import org.parley.web.directory.EntryForm;
import org.parley.web.directory.RowsRead;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The form about a person and the posts held. */
@Dependent
public class PersonForm implements EntryForm<Person> {

    private static final int MAX_NAME = 200;

    @Inject
    private People people;

    @Inject
    private ChosenParties parties;

    @Inject
    private KeepingPeople keeping;

    @Inject
    private Choices choices;

    @SuppressWarnings("NullAway.Init")
    public PersonForm() {}

    @Override
    public Listing listing() {
        return Listing.PEOPLE;
    }

    @Override
    public String path() {
        return "/admin/people";
    }

    @Override
    public String template() {
        return "party/person-admin-form";
    }

    @Override
    public Optional<Person> byId(long id) {
        return people.withId(id);
    }

    @Override
    public Form fields(Person person) {
        var form = Form.empty().with("name", person.name());
        for (var i = 0; i < person.posts().size(); i++) {
            var post = person.posts().get(i);
            var row = "posts." + i;
            form.with(row + ".title", post.title())
                    .with(row + ".party", (Object) choices.chosen(post.party()))
                    .with(row + ".from", (Object) post.from())
                    .with(row + ".until", (Object) post.until());
        }
        return form;
    }

    @Override
    public Person read(Form form, String slug) {
        var name = form.requiredLocalized("name", MAX_NAME);
        var posts = RowsRead.of(form, "posts", Set.of(), row -> post(form, row)).stream()
                .flatMap(Optional::stream)
                .toList();
        return new Person(slug, name, posts);
    }

    private Optional<Post> post(Form form, String row) {
        var title = form.requiredLocalized(row + ".title", MAX_NAME);
        var party = parties.required(form, row + ".party");
        var from = date(form, row + ".from");
        var until = date(form, row + ".until");
        if (from != null && until != null && until.last().isBefore(from.first())) {
            form.refuse(row + ".until", "problem.endsBeforeItBegins");
            return Optional.empty();
        }
        return party.map(whose -> new Post(title, whose, from, until));
    }

    private static @Nullable PartialDate date(Form form, String field) {
        var typed = form.value(field).strip();
        if (typed.isEmpty()) return null;
        try {
            var date = PartialDate.parse(typed);
            if (date.first().getYear() >= 1) return date;
        } catch (DateTimeException e) {
            // Told below.
        }
        form.refuse(field, "problem.partialDate");
        return null;
    }

    @Override
    public String slugFor(Localized name, Person person) {
        return Slug.proposedFor(name);
    }

    @Override
    public Page with(Page page) {
        return page.with("parties", choices.offered(Listing.PARTIES));
    }

    @Override
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", "directory.personName");
        labels.put("posts", "directory.posts");
        return labels;
    }

    @Override
    public Person add(Editor who, Person person) {
        return keeping.add(who, person);
    }

    @Override
    public Person change(Editor who, long id, int base, Person person) {
        return keeping.change(who, id, base, person);
    }

    @Override
    public void remove(Editor who, long id, int base) {
        keeping.remove(who, id, base);
    }
}
