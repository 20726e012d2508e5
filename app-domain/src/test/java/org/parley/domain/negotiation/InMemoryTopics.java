package org.parley.domain.negotiation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.domain.Identity;
import org.parley.domain.directory.SlugTaken;

/** Topics in a list. */
public final class InMemoryTopics implements Topics {

    private final List<Topic> topics = new ArrayList<>();

    @Override
    public Optional<Topic> bySlug(String slug) {
        return topics.stream().filter(t -> t.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Topic> under(Topic parent) {
        return all().stream().filter(t -> parent.equals(t.parent())).toList();
    }

    @Override
    public List<Topic> bySlugs(Collection<String> slugs) {
        return all().stream().filter(x -> slugs.contains(x.slug())).toList();
    }

    @Override
    public List<Topic> all() {
        return topics.stream().sorted(comparing(Topic::slug)).toList();
    }

    @Override
    public void add(Topic topic) {
        if (bySlug(topic.slug()).isPresent()) throw new SlugTaken(topic.slug());
        Identity.give(topic);
        topics.add(topic);
    }

    @Override
    public Optional<Topic> withId(long id) {
        return topics.stream().filter(x -> Long.valueOf(id).equals(x.id())).findFirst();
    }

    @Override
    public List<Topic> withIds(Collection<Long> ids) {
        return topics.stream().filter(x -> ids.contains(x.id())).toList();
    }

    @Override
    public void write(Topic topic) {
        // What is in the list has changed by itself.
    }

    @Override
    public void remove(Topic topic) {
        topics.remove(topic);
    }
}
