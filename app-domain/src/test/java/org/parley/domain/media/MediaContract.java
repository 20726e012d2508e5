package org.parley.domain.media;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.World;
import org.parley.domain.editor.Role;
import org.parley.domain.media.Media.Choice;
import org.parley.domain.picture.Developed;
import org.parley.domain.text.Folding;

/** What {@link Media} promise, wherever they are kept. */
public abstract class MediaContract {

    protected final World world;

    protected MediaContract(World world) {
        this.world = world;
    }

    @Test
    void a_picture_is_kept_with_all_that_is_said_of_it() {
        var editor = world.editor(Role.AUTHOR);
        var developed = MediaFixture.developed();
        var medium =
                new Medium(developed, "C:\\photos\\table.jpg", MediaFixture.untranslated(), editor, MediaFixture.AT);
        world.run(all -> all.media().add(medium, developed));

        var found = world.find(all -> all.media().byHash(developed.hash())).orElseThrow();

        assertThat(found.id()).isEqualTo(medium.id()).isNotNull();
        assertThat(found.caption()).isEqualTo(MediaFixture.untranslated());
        assertThat(found.fileName()).isEqualTo("table.jpg");
        assertThat(found.editor()).isEqualTo(editor);
        assertThat(found.addedAt()).isEqualTo(MediaFixture.AT);
        assertThat(found.widths()).containsExactly(320, 1280);
        assertThat(found.width()).isEqualTo(1280);
        assertThat(found.height()).isEqualTo(720);
        assertThat(found.address()).isEqualTo("/media/" + developed.hash() + "/1280.jpg");
        assertThat(found.isTranslated()).isFalse();
        assertThat(world.find(all -> all.media().byId(requireNonNull(medium.id()))))
                .isPresent();
    }

    @Test
    void its_bytes_are_found_by_what_their_address_says() {
        var developed = MediaFixture.developed();
        add(developed, MediaFixture.caption());

        for (var print : developed.prints())
            assertThat(world.find(all -> all.media().bytes(developed.hash(), print.width(), "jpg")))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(print.bytes()));
        assertThat(world.find(all -> all.media().bytes(developed.hash(), 640, "jpg")))
                .isEmpty();
        assertThat(world.find(all -> all.media().bytes(developed.hash(), 320, "png")))
                .isEmpty();
        assertThat(world.find(all -> all.media().bytes("0".repeat(64), 320, "jpg")))
                .isEmpty();
    }

    @Test
    void a_file_is_known_again_and_so_is_another_one_with_the_same_picture() {
        var developed = MediaFixture.developed();
        add(developed, MediaFixture.caption());
        var otherFile = new Developed("f".repeat(64), developed.prints());

        assertThat(world.find(all -> all.media().sameAs(developed))).isPresent();
        assertThat(world.find(all -> all.media().sameAs(otherFile))).isPresent();
        assertThat(world.find(all -> all.media().sameAs(MediaFixture.developed())))
                .isEmpty();
    }

    @Test
    void a_picture_is_there_once() {
        var developed = MediaFixture.developed();
        add(developed, MediaFixture.caption());

        assertThatThrownBy(() -> add(developed, MediaFixture.caption())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void the_newest_come_first_page_by_page() {
        var first = add(MediaFixture.developed(), MediaFixture.caption());
        var second = add(MediaFixture.developed(), MediaFixture.caption());
        var third = add(MediaFixture.developed(), MediaFixture.caption());

        assertThat(list("", Choice.ALL, null, 2)).containsExactly(third, second);
        assertThat(list("", Choice.ALL, second, 2)).containsExactly(first);
    }

    @Test
    void what_is_said_of_a_picture_is_looked_through_word_by_word() {
        var table = add(MediaFixture.developed(), MediaFixture.caption("Двоє за столом у Женеві", "Two at a table"));
        var flags = add(MediaFixture.developed(), MediaFixture.caption("Прапори п’яти держав", "100 % of the flags"));

        assertThat(list("СТОЛОМ двоє", Choice.ALL, null, 9)).containsExactly(table);
        assertThat(list("two table.jpg", Choice.ALL, null, 9)).containsExactly(table);
        assertThat(list("п'яти", Choice.ALL, null, 9)).containsExactly(flags);
        assertThat(list("агенція", Choice.ALL, null, 9)).containsExactly(flags, table);
        assertThat(list("столом flags", Choice.ALL, null, 9)).isEmpty();
        assertThat(list("0 %", Choice.ALL, null, 9)).containsExactly(flags);
        for (var nothing : List.of("two_at", "%z%", "|", "\\", "\u0000x"))
            assertThat(list(nothing, Choice.ALL, null, 9)).as(nothing).isEmpty();
    }

    @Test
    void those_that_lack_a_translation_can_be_listed() {
        var lacking = add(MediaFixture.developed(), MediaFixture.untranslated());
        add(MediaFixture.developed(), MediaFixture.caption());

        assertThat(list("", Choice.UNTRANSLATED, null, 9)).containsExactly(lacking);
    }

    @Test
    void a_picture_that_nobody_shows_is_unused() {
        var medium = add(MediaFixture.developed(), MediaFixture.caption());

        assertThat(list("", Choice.UNUSED, null, 9)).containsExactly(medium);
        assertThat(list("", Choice.USED, null, 9)).isEmpty();
        assertThat(world.list(all -> all.media().uses(all.media().byId(medium).orElseThrow())))
                .isEmpty();
    }

    @Test
    void what_is_said_of_a_picture_can_be_changed() {
        var id = add(MediaFixture.developed(), MediaFixture.untranslated());

        world.run(all -> all.media().locked(id).orElseThrow().caption(MediaFixture.caption()));

        var found = world.find(all -> all.media().byId(id)).orElseThrow();
        assertThat(found.caption()).isEqualTo(MediaFixture.caption());
        assertThat(found.changes()).isEqualTo(1);
        assertThat(found.isTranslated()).isTrue();
        assertThat(list("столом", Choice.ALL, null, 9)).containsExactly(id);
    }

    @Test
    void what_is_removed_is_gone_with_its_bytes() {
        var developed = MediaFixture.developed();
        var id = add(developed, MediaFixture.caption());

        world.run(all -> all.media().remove(all.media().byId(id).orElseThrow()));

        assertThat(world.find(all -> all.media().byId(id))).isEmpty();
        assertThat(world.find(all -> all.media().bytes(developed.hash(), 320, "jpg")))
                .isEmpty();
    }

    protected long add(Developed developed, Caption caption) {
        var medium = new Medium(developed, "table.jpg", caption, world.editor(Role.EDITOR), MediaFixture.AT);
        world.run(all -> all.media().add(medium, developed));
        return requireNonNull(medium.id());
    }

    protected List<Long> list(String asked, Choice choice, @Nullable Long after, int limit) {
        var found = world.list(all -> all.media().list(Folding.words(asked), choice, after, limit));
        return found.stream().map(medium -> requireNonNull(medium.id())).toList();
    }
}
