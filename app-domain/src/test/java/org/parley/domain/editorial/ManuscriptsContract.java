package org.parley.domain.editorial;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.GenevaFixture;
import org.parley.domain.World;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.editorial.ManuscriptList.Order;
import org.parley.domain.editorial.ManuscriptList.Place;
import org.parley.domain.editorial.ManuscriptList.Wanted;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** What {@link Manuscripts} promise, wherever they are kept. */
public abstract class ManuscriptsContract {

    protected static final Instant AT = Instant.parse("2022-01-10T17:45:00.123456Z");

    protected final World world;

    protected ManuscriptsContract(World world) {
        this.world = world;
    }

    @Test
    void every_manuscript_has_an_identity_of_its_own() {
        assertThat(world.manuscript()).isNotEqualTo(world.manuscript());
    }

    @Test
    void all_that_the_desk_knows_is_kept() {
        var author = world.editor(Role.AUTHOR);
        var id = world.<Long>in(all -> {
            var manuscript = new Manuscript(author, AT);
            manuscript.follow(new GenevaFixture().article(), "second editor", AT.plusSeconds(1));
            manuscript.tag(List.of("терміново", "to check"));
            manuscript.become(Manuscript.State.IN_REVIEW);
            manuscript.trash(AT.plusSeconds(2));
            all.manuscripts().add(manuscript);
            return requireNonNull(manuscript.id());
        });

        var found = world.find(all -> all.manuscripts().byId(id)).orElseThrow();

        assertThat(found.begunAt()).isEqualTo(AT);
        assertThat(found.begunBy()).isEqualTo(author.id());
        assertThat(found.begunByName()).isEqualTo(author.name());
        assertThat(found.state()).isEqualTo(Manuscript.State.IN_REVIEW);
        assertThat(found.trashedAt()).isEqualTo(AT.plusSeconds(2));
        assertThat(found.slug()).isEqualTo("geneva-2022-01-10");
        assertThat(found.headline()).isEqualTo(new GenevaFixture().article().headline());
        assertThat(found.title()).isEqualTo("Розмова в Женеві");
        assertThat(found.negotiation()).isEqualTo("us-russia-security");
        assertThat(found.round()).isEqualTo("geneva-2022-01-10");
        assertThat(found.isIn(Language.UK)).isTrue();
        assertThat(found.isIn(Language.EN)).isTrue();
        assertThat(found.revisedAt()).isEqualTo(AT.plusSeconds(1));
        assertThat(found.revisedBy()).isEqualTo("second editor");
        assertThat(found.parties()).containsExactlyInAnyOrder("us", "russia", "ukraine");
        assertThat(found.tags()).containsExactlyInAnyOrder("терміново", "to check");
    }

    @Test
    void what_was_brought_along_was_begun_by_nobody() {
        var id = world.manuscript();

        var found = world.find(all -> all.manuscripts().byId(id)).orElseThrow();

        assertThat(found.begunBy()).isNull();
        assertThat(found.begunByName()).isNull();
        assertThat(found.headline()).isNull();
    }

    @Test
    void what_changes_within_a_step_is_kept() {
        var id = world.manuscript();
        var untranslated = GenevaFixture.plain("talks").lead(Localized.of(Language.UK, "Вступ"));

        world.run(all -> all.manuscripts().locked(id).orElseThrow().follow(untranslated, "editor", AT));

        var found = world.find(all -> all.manuscripts().byId(id)).orElseThrow();
        assertThat(found.slug()).isEqualTo("talks");
        assertThat(found.isIn(Language.EN)).isFalse();
        assertThat(found.parties()).isEmpty();
    }

    @Test
    void what_nobody_began_is_not_found() {
        assertThat(world.find(all -> all.manuscripts().byId(-1))).isEmpty();
        assertThat(world.find(all -> all.manuscripts().locked(-1))).isEmpty();
    }

    @Test
    void the_list_has_what_was_revised_last_first_and_goes_on_from_where_a_page_ended() {
        var first = listed("first", 1);
        var second = listed("second", 2);
        var third = listed("third", 2);

        var page = list(Wanted.ALL, Order.REVISED, null, 2);
        var rest = list(Wanted.ALL, Order.REVISED, Place.of(page.get(1), Order.REVISED), 2);

        assertThat(page).extracting(Manuscript::id).containsExactly(third, second);
        assertThat(rest).extracting(Manuscript::id).containsExactly(first);
        assertThat(list(Wanted.ALL, Order.REVISED, Place.of(rest.get(0), Order.REVISED), 2))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void every_order_can_be_read_page_by_page_without_loss(Order order) {
        var all = List.of(listed("б", 3), listed("а", 1), listed("а", 1), listed("в", 2));

        var found = new ArrayList<Long>();
        Place after = null;
        for (var page = list(Wanted.ALL, order, null, 1); !page.isEmpty(); page = list(Wanted.ALL, order, after, 1)) {
            found.add(page.get(0).id());
            after = Place.parse(Place.of(page.get(0), order).toString(), order).orElseThrow();
        }

        assertThat(found)
                .containsExactlyElementsOf(
                        switch (order) {
                            case REVISED -> List.of(all.get(0), all.get(3), all.get(2), all.get(1));
                            case LONGEST_UNREVISED -> List.of(all.get(1), all.get(2), all.get(3), all.get(0));
                            case BEGUN -> List.of(all.get(3), all.get(2), all.get(1), all.get(0));
                            case TITLE -> List.of(all.get(1), all.get(2), all.get(0), all.get(3));
                        });
    }

    @Test
    void each_filter_keeps_what_it_asks_for() {
        var author = world.editor(Role.AUTHOR);
        var wanted = add(author, m -> {
            m.follow(new GenevaFixture().article().lead(Localized.of(Language.UK, "Про паркан")), "editor", AT);
            m.become(Manuscript.State.PUBLISHED);
            m.tag(List.of("терміново"));
        });
        index(wanted, "Розмова в Женеві\nПро паркан");
        index(listed("other", 1000), "Інше");

        for (var filter : List.of(
                wanted("паркан", null, null, null, null, null, null),
                wanted("ПАРКАН розмов", null, null, null, null, null, null),
                wanted(null, Manuscript.State.PUBLISHED, null, null, null, null, null),
                wanted(null, null, "us-russia-security", null, null, null, null),
                wanted(null, null, null, "ukraine", null, null, null),
                wanted(null, null, null, null, author.id(), null, null),
                wanted(null, null, null, null, null, Language.EN, null),
                wanted(null, null, null, null, null, null, "терміново")))
            assertThat(list(filter, Order.REVISED, null, 9))
                    .as(filter.toString())
                    .extracting(Manuscript::id)
                    .containsExactly(wanted);
        assertThat(list(wanted("паркан розмір", null, null, null, null, null, null), Order.REVISED, null, 9))
                .isEmpty();
    }

    @Test
    void age_is_a_filter_too() {
        var old = listed("old", 0);
        var young = listed("young", 100);

        assertThat(list(aged(AT.plusSeconds(50), null), Order.REVISED, null, 9))
                .extracting(Manuscript::id)
                .containsExactly(young);
        assertThat(list(aged(null, AT.plusSeconds(50)), Order.REVISED, null, 9))
                .extracting(Manuscript::id)
                .containsExactly(old);
    }

    @Test
    void what_is_in_the_trash_is_in_no_list_but_that_of_the_trash() {
        var trashed = add(null, m -> m.trash(AT));
        var other = listed("other", 0);

        assertThat(list(Wanted.ALL, Order.REVISED, null, 9))
                .extracting(Manuscript::id)
                .containsExactly(other);
        assertThat(list(new Wanted(null, null, null, null, null, null, null, null, null, true), Order.REVISED, null, 9))
                .extracting(Manuscript::id)
                .containsExactly(trashed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "\"", "*", "(-@", "the", "a b", "%", "_", "''", "паркан)", "NULL", "\\"})
    void whatever_is_searched_for_is_no_command(String words) {
        index(listed("перший", 0), "перший");

        assertThat(list(wanted(words, null, null, null, null, null, null), Order.REVISED, null, 9))
                .isNotNull();
    }

    @Test
    void tags_are_told_in_alphabetical_order() {
        add(null, m -> m.tag(List.of("б", "а")));
        add(null, m -> m.tag(List.of("б")));

        assertThat(world.list(all -> all.manuscripts().tags())).containsExactly("а", "б");
    }

    private void index(long id, String words) {
        world.run(all -> all.manuscripts().index(all.manuscripts().byId(id).orElseThrow(), words));
    }

    protected List<Manuscript> list(Wanted wanted, Order order, @Nullable Place after, int limit) {
        return world.list(all -> all.manuscripts().listed(wanted, order, after, limit));
    }

    private long listed(String title, int second) {
        var headline = Localized.of(title, title);
        return add(
                null, m -> m.follow(GenevaFixture.plain("talks").headline(headline), "editor", AT.plusSeconds(second)));
    }

    private long add(@Nullable Editor who, Consumer<Manuscript> what) {
        return world.<Long>in(all -> {
            var manuscript = new Manuscript(who, AT);
            what.accept(manuscript);
            all.manuscripts().add(manuscript);
            return requireNonNull(manuscript.id());
        });
    }

    private static Wanted aged(@Nullable Instant after, @Nullable Instant before) {
        return new Wanted(null, null, null, null, null, null, after, before, null, false);
    }

    private static Wanted wanted(
            @Nullable String words,
            Manuscript.@Nullable State state,
            @Nullable String negotiation,
            @Nullable String party,
            @Nullable Long editor,
            @Nullable Language untranslated,
            @Nullable String tag) {
        return new Wanted(words, state, negotiation, party, editor, untranslated, null, null, tag, false);
    }
}
