package org.parley.domain.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.World;
import org.parley.domain.text.Localized;

/** What {@link Topics} promise, wherever they are kept. */
public abstract class TopicsContract {

    private final World world;
    private final Topic arms = topic("arms-control", null);
    private final Topic nuclear = topic("nuclear-arms", arms);
    private final Topic missiles = topic("missiles", nuclear);
    private final Topic exercises = topic("exercises", arms);

    protected TopicsContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_few_topics() {
        world.run(all -> {
            all.topics().add(arms);
            all.topics().add(nuclear);
            all.topics().add(missiles);
            all.topics().add(exercises);
        });
    }

    @Test
    void a_topic_is_found_by_slug_with_all_the_wider_matters() {
        var found = world.find(all -> all.topics().bySlug("missiles")).orElseThrow();

        assertThat(found.name()).isEqualTo(missiles.name());
        assertThat(found.description()).isEqualTo(Localized.of("Про missiles", "About missiles"));
        assertThat(found.parent().name()).isEqualTo(nuclear.name());
        assertThat(found.parent().parent().name()).isEqualTo(arms.name());
        assertThat(found.parent().parent().parent()).isNull();
    }

    @Test
    void of_many_slugs_those_that_exist_are_found() {
        var found = world.list(all -> all.topics().bySlugs(List.of("weather", "missiles", "exercises")));

        assertThat(found).extracting(Topic::slug).containsExactly("exercises", "missiles");
        assertThat(world.list(all -> all.topics().bySlugs(List.of()))).isEmpty();
    }

    @Test
    void a_topic_of_which_nobody_spoke_is_not_found() {
        assertThat(world.find(all -> all.topics().bySlug("weather"))).isEmpty();
    }

    @Test
    void the_parts_of_a_matter_stand_by_slug() {
        var parts = world.list(all -> all.topics().under(arms));

        assertThat(parts).extracting(Topic::slug).containsExactly("exercises", "nuclear-arms");
        assertThat(parts).allSatisfy(part -> assertThat(part.parent().name()).isEqualTo(arms.name()));
        assertThat(world.list(all -> all.topics().under(missiles))).isEmpty();
    }

    @Test
    void all_topics_stand_by_slug_with_the_wider_matters() {
        var topics = world.list(all -> all.topics().all());

        assertThat(topics)
                .extracting(Topic::slug)
                .containsExactly("arms-control", "exercises", "missiles", "nuclear-arms");
        assertThat(topics.get(2).parent().parent().name()).isEqualTo(arms.name());
    }

    @Test
    void a_slug_is_given_once() {
        assertThatThrownBy(() -> world.run(all -> all.topics().add(topic("missiles", null))))
                .isInstanceOf(RuntimeException.class);
    }

    private static Topic topic(String slug, @Nullable Topic parent) {
        return new Topic(slug, Localized.of(slug, slug), Localized.of("Про " + slug, "About " + slug), parent);
    }
}
