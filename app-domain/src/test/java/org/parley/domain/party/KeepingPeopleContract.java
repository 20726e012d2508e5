package org.parley.domain.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.directory.Deeds;
import org.parley.domain.directory.Listing;
import org.parley.domain.directory.Staff;
import org.parley.domain.directory.StillUsed;
import org.parley.domain.directory.Use;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** How editors keep people, wherever these are kept. */
public abstract class KeepingPeopleContract {

    private final World world;
    private final Deeds deeds = new Deeds();

    // Known from an earlier request: what a form refers to was read then.
    private final GenevaFixture geneva = new GenevaFixture();
    private Party us;
    private long id;

    protected KeepingPeopleContract(World world) {
        this.world = world;
    }

    @BeforeEach
    void somebody() {
        world.run(all -> all.know(geneva));
        us = world.find(all -> all.parties().bySlug("us")).orElseThrow();
        keeping(people -> id = people.add(Staff.EDITOR, person(post("речниця", us, "2021", null)))
                .id());
    }

    @Test
    void somebody_new_has_the_posts_that_were_given() {
        assertThat(kept().posts()).extracting(post -> post.party().name()).containsExactly(geneva.us.name());
        assertThat(deeds.recorded()).containsExactly("PERSON_ADDED person a-speaker");
    }

    @Test
    void posts_stand_in_the_order_in_which_they_were_held() {
        var russia = world.find(all -> all.parties().bySlug("russia")).orElseThrow();
        keeping(people -> people.change(
                Staff.EDITOR,
                id,
                1,
                person(
                        post("третя", us, "2022-03", null),
                        post("друга", russia, "2021-12-31", "2022-03"),
                        post("перша", us, null, "2020"))));

        assertThat(kept().posts())
                .extracting(post -> post.title().in(Language.UK).words())
                .containsExactly("перша", "друга", "третя");
        assertThat(kept().posts().get(1).party().name()).isEqualTo(geneva.russia.name());
        assertThat(deeds.recorded()).endsWith("PERSON_CHANGED person a-speaker");
    }

    @Test
    void posts_may_overlap_and_may_all_go() {
        keeping(people -> people.change(
                Staff.EDITOR, id, 1, person(post("одна", us, "2020", "2022"), post("друга", us, "2021", "2023"))));
        assertThat(kept().posts()).hasSize(2);

        keeping(people -> people.change(Staff.EDITOR, id, 2, person()));
        assertThat(kept().posts()).isEmpty();
    }

    @Test
    void somebody_is_not_given_a_post_for_a_party_that_is_gone() {
        var gone = new Party("gone", PartyKind.STATE, geneva.us.name(), geneva.us.name(), List.of());

        assertThatThrownBy(() -> keeping(
                        people -> people.change(Staff.EDITOR, id, 1, person(post("посол", gone, "2021", null)))))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(kept().posts()).hasSize(1);
    }

    @Test
    void a_delegate_stays_and_somebody_whom_nobody_names_can_go() {
        var sherman = world.find(all -> all.people().bySlug("wendy-sherman"))
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> keeping(people -> people.remove(Staff.EDITOR, sherman, 1)))
                .isInstanceOf(StillUsed.class);
        assertThat(world.list(all -> all.directory().uses(Listing.PEOPLE, sherman, 9)))
                .extracting(Use::by)
                .containsExactly(Use.By.ROUND);

        keeping(people -> people.remove(Staff.EDITOR, id, 1));
        assertThat(world.find(all -> all.people().withId(id))).isEmpty();
        assertThat(deeds.recorded()).endsWith("PERSON_REMOVED person a-speaker");
    }

    @Test
    void an_author_may_not_keep_people() {
        assertThatThrownBy(() -> keeping(people -> people.add(Staff.AUTHOR, person())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping(people -> people.change(Staff.AUTHOR, id, 1, person())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> keeping(people -> people.remove(Staff.AUTHOR, id, 1)))
                .isInstanceOf(NotAllowed.class);
    }

    private Person kept() {
        return world.find(all -> all.people().withId(id)).orElseThrow();
    }

    private void keeping(Consumer<KeepingPeople> step) {
        world.run(all -> step.accept(new KeepingPeople(all.people(), all.parties(), all.directory(), deeds)));
    }

    private static Person person(Post... posts) {
        return new Person("a-speaker", Localized.of("Речниця", "Spokeswoman"), List.of(posts));
    }

    private static Post post(String title, Party party, @Nullable String from, @Nullable String until) {
        return new Post(
                Localized.of(title, title),
                party,
                from == null ? null : PartialDate.parse(from),
                until == null ? null : PartialDate.parse(until));
    }
}
