package org.parley.web.topic;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.domain.directory.Listing;
import org.parley.domain.editor.Editor;
import org.parley.domain.negotiation.KeepingTopics;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.negotiation.Topics;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;
import org.parley.web.directory.Choices;
import org.parley.web.directory.EntryForm;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The form about a topic. */
@Dependent
public class TopicForm implements EntryForm<Topic> {

    private static final int MAX_NAME = 200;
    private static final int MAX_DESCRIPTION = 2000;

    @Inject
    private Topics topics;

    @Inject
    private KeepingTopics keeping;

    @Inject
    private Choices choices;

    @SuppressWarnings("NullAway.Init")
    public TopicForm() {}

    @Override
    public Listing listing() {
        return Listing.TOPICS;
    }

    @Override
    public String path() {
        return "/admin/topics";
    }

    @Override
    public String template() {
        return "topic/admin-form";
    }

    @Override
    public Optional<Topic> byId(long id) {
        return topics.withId(id);
    }

    @Override
    public Form fields(Topic topic) {
        return Form.empty()
                .with("name", topic.name())
                .with("description", topic.description())
                .with("parent", (Object) choices.chosen(topic.parent()));
    }

    @Override
    public Topic read(Form form, String slug) {
        var name = form.requiredLocalized("name", MAX_NAME);
        var description = form.localized("description", MAX_DESCRIPTION);
        var parent = choices.slug(form, "parent", Listing.TOPICS).flatMap(topics::bySlug);
        return new Topic(slug, name, description, parent.orElse(null));
    }

    @Override
    public String slugFor(Localized name, Topic topic) {
        return Slug.proposedFor(name);
    }

    @Override
    public Page with(Page page) {
        return page.with("topics", choices.offered(Listing.TOPICS));
    }

    @Override
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", "directory.name");
        labels.put("description", "directory.description");
        labels.put("parent", "directory.parent");
        return labels;
    }

    @Override
    public Topic add(Editor who, Topic topic) {
        return keeping.add(who, topic);
    }

    @Override
    public Topic change(Editor who, long id, int base, Topic topic) {
        return keeping.change(who, id, base, topic);
    }

    @Override
    public void remove(Editor who, long id, int base) {
        keeping.remove(who, id, base);
    }
}
