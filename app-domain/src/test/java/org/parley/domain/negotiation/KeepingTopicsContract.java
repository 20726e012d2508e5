package org.parley.domain.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.World;
import org.parley.domain.directory.Deeds;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Staff;
import org.parley.domain.directory.StillUsed;
import org.parley.domain.directory.Use;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.text.Localized;

/** How editors keep topics, wherever these are kept. */
public abstract class KeepingTopicsContract {

    private final World world;
    private final Deeds deeds = new Deeds();

    protected KeepingTopicsContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void one_under_the_other() {
        keeping(topics -> topics.add(Staff.EDITOR, topic("arms", null)));
        keeping(topics -> topics.add(Staff.EDITOR, topic("nuclear", kept("arms"))));
        keeping(topics -> topics.add(Staff.EDITOR, topic("missiles", kept("nuclear"))));
        keeping(topics -> topics.add(Staff.EDITOR, topic("trade", null)));
    }

    @Test
    void a_topic_can_become_part_of_another_one_or_of_none() {
        change("missiles", topic("missiles", kept("trade")));
        assertThat(kept("missiles").parent()).isEqualTo(kept("trade"));

        change("missiles", topic("missiles", null));
        assertThat(kept("missiles").parent()).isNull();
        assertThat(deeds.recorded()).endsWith("TOPIC_CHANGED topic missiles");
    }

    @Test
    void what_a_topic_says_can_be_changed() {
        change("trade", new Topic("trade", Localized.of("Торгівля", "Trade"), Localized.of("Про неї", "On it"), null));
        assertThat(kept("trade").name()).isEqualTo(Localized.of("Торгівля", "Trade"));
        assertThat(kept("trade").description()).isEqualTo(Localized.of("Про неї", "On it"));

        change("trade", topic("trade", null));
        assertThat(kept("trade").description()).isNull();
    }

    @Test
    void a_topic_cannot_become_part_of_itself_however_far_below() {
        for (var below : new String[] {"arms", "nuclear", "missiles"})
            assertThatThrownBy(() -> change("arms", topic("arms", kept(below))))
                    .as(below)
                    .isInstanceOf(OwnAncestor.class);
        assertThat(kept("arms").parent()).isNull();
    }

    @Test
    void a_topic_with_parts_stays_until_these_are_gone() {
        assertThatThrownBy(() -> remove("nuclear")).isInstanceOf(StillUsed.class);
        assertThat(world.list(all ->
                        all.directory().uses(Listing.TOPICS, kept("nuclear").id(), 9)))
                .extracting(Use::by, Use::slug)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Use.By.TOPIC, "missiles"));

        remove("missiles");
        remove("nuclear");
        assertThat(world.find(all -> all.topics().bySlug("nuclear"))).isEmpty();
        assertThat(deeds.recorded()).endsWith("TOPIC_REMOVED topic nuclear");
    }

    @Test
    void an_author_may_not_keep_topics() {
        assertThatThrownBy(() -> keeping(topics -> topics.add(Staff.AUTHOR, topic("peace", null))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping(
                        topics -> topics.change(Staff.AUTHOR, kept("trade").id(), 1, topic("trade", null))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping(
                        topics -> topics.remove(Staff.AUTHOR, kept("trade").id(), 1)))
                .isInstanceOf(NotAllowed.class);
    }

    private void change(String slug, Topic changed) {
        var entry =
                world.find(all -> all.directory().entry(Listing.TOPICS, slug)).orElseThrow();
        keeping(topics -> topics.change(Staff.EDITOR, entry.id(), entry.edition(), changed));
    }

    private void remove(String slug) {
        var entry =
                world.find(all -> all.directory().entry(Listing.TOPICS, slug)).orElseThrow();
        keeping(topics -> topics.remove(Staff.EDITOR, entry.id(), entry.edition()));
    }

    private Topic kept(String slug) {
        return world.find(all -> all.topics().bySlug(slug)).orElseThrow();
    }

    private void keeping(Consumer<KeepingTopics> step) {
        world.run(all -> step.accept(new KeepingTopics(all.topics(), all.directory(), deeds)));
    }

    private static Topic topic(String slug, @Nullable Topic parent) {
        return new Topic(slug, Localized.of(slug, slug), null, parent);
    }
}
