package org.parley.domain.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.domain.GenevaFixture.paragraph;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.Identity;
import org.parley.domain.article.Article;
import org.parley.domain.article.KeyPoint;
import org.parley.domain.article.Paragraph;
import org.parley.domain.article.ReadAlso;
import org.parley.domain.article.Section;
import org.parley.domain.difference.Difference.Kind;
import org.parley.domain.position.Absence;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

class DifferencesTest {

    private final GenevaFixture geneva = new GenevaFixture();

    @Test
    void a_record_does_not_differ_from_itself() {
        var everything = GenevaFixture.withEverything(geneva.article());

        assertThat(Differences.between(everything, everything).isEmpty()).isTrue();
        assertThat(Differences.between(geneva.article(), new GenevaFixture().article())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_text_is_compared_in_each_language_word_by_word() {
        var difference = only(
                plain().with(point("Говорили довго.", "They talked long.")),
                plain().with(point("Говорили дуже довго.", "They talked long.")));

        assertThat(difference.part()).isEqualTo(Part.KEY_POINT);
        assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
        assertThat(difference.fields())
                .singleElement()
                .satisfies(field -> assertThat(field.texts()).singleElement().satisfies(text -> {
                    assertThat(text.language()).isEqualTo(Language.UK);
                    assertThat(text.difference().runs())
                            .extracting(TextDifference.Run::words)
                            .containsExactly("Говорили", " дуже", " довго.");
                }));
    }

    @Test
    void a_translation_that_was_added_is_told() {
        var difference = only(text("p1", Localized.of(Language.UK, "Так.")), text("p1", Localized.of("Так.", "Yes.")));

        assertThat(difference.fields().get(0).texts())
                .extracting(Difference.InLanguage::language)
                .containsExactly(Language.EN);
    }

    @Test
    void another_original_is_a_difference_even_with_the_same_words() {
        var ukrainian = new LinkedHashMap<Language, String>();
        ukrainian.put(Language.UK, "Так.");
        ukrainian.put(Language.EN, "Yes.");
        var english = new LinkedHashMap<Language, String>();
        english.put(Language.EN, "Yes.");
        english.put(Language.UK, "Так.");

        var difference = only(text("p1", Localized.of(ukrainian)), text("p1", Localized.of(english)));

        assertThat(difference.fields()).singleElement().satisfies(field -> {
            assertThat(field.texts()).isEmpty();
            assertThat(field.newOriginal()).isEqualTo(Language.EN);
        });
    }

    @Test
    void what_came_and_what_went_is_told_with_all_that_it_says() {
        var without = geneva.article("talks");
        var before = geneva.article("talks").with(position("s9", Stance.WARNS));
        var after = geneva.article("talks")
                .with(new Absence(geneva.ukraine, geneva.armsControl, AbsenceReason.SILENT, null));

        assertThat(Differences.between(before, without).all())
                .filteredOn(d -> d.part() == Part.POSITION)
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.kind()).isEqualTo(Kind.REMOVED);
                    assertThat(gone.title()).containsExactly(geneva.us.name(), geneva.armsControl.name());
                    assertThat(gone.fields())
                            .extracting(Difference.Field::name)
                            .contains(FieldName.STANCE, FieldName.SUMMARY);
                    assertThat(gone.fields())
                            .allSatisfy(field -> assertThat(field.after()).isNull());
                });
        assertThat(Differences.between(without, after).all())
                .extracting(Difference::part, Difference::kind)
                .containsExactly(tuple(Part.TOPIC, Kind.ADDED), tuple(Part.ABSENCE, Kind.ADDED));
    }

    @Test
    void a_field_that_is_no_text_is_told_before_and_after() {
        var before = plain().with(position("s1", Stance.DEMANDS));
        var after = plain().with(position("s1", Stance.PROPOSES));

        assertThat(only(before, after).fields()).singleElement().satisfies(field -> {
            assertThat(field.name()).isEqualTo(FieldName.STANCE);
            assertThat(field.before()).isEqualTo(new Value.Term("stance.DEMANDS"));
            assertThat(field.after()).isEqualTo(new Value.Term("stance.PROPOSES"));
        });
    }

    @Test
    void the_shape_of_the_table_is_compared() {
        var before = plain().comparing(geneva.us).comparing(geneva.russia).on(geneva.enlargement);
        var after = plain().comparing(geneva.russia).comparing(geneva.us).comparing(geneva.ukraine);

        assertThat(Differences.between(before, after).all())
                .extracting(d -> d.part() + " " + d.key() + " " + d.kind())
                .containsExactlyInAnyOrder("PARTY ukraine ADDED", "PARTY us MOVED", "TOPIC nato-enlargement REMOVED");
    }

    @Test
    void of_many_only_the_one_that_moved_is_told() {
        var before = story("p1", "p2", "p3", "p4");
        var after = story("p4", "p1", "p2", "p3");

        assertThat(Differences.between(before, after).all())
                .filteredOn(d -> d.part() == Part.PARAGRAPH)
                .extracting(Difference::key, Difference::kind, Difference::moved)
                .containsExactly(tuple("p4", Kind.MOVED, true));
    }

    @Test
    void what_moved_and_changed_is_told_once() {
        var before =
                plain().with(section("p2", "Один.")).with(section("p3", "Два.")).with(section("p4", "Три."));
        var after = plain().with(section("p4", "Чотири."))
                .with(section("p2", "Один."))
                .with(section("p3", "Два."));

        assertThat(Differences.between(before, after).all())
                .filteredOn(d -> d.part() == Part.PARAGRAPH)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.key()).isEqualTo("p4");
                    assertThat(d.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(d.moved()).isTrue();
                });
    }

    @Test
    void what_has_no_key_is_known_by_its_words() {
        var before = plain().with(point("Говорили про ракети і бази.", "a"))
                .with(point("Домовилися говорити далі в січні.", "b"));
        var after = plain().with(point("Домовилися говорити далі в лютому.", "b"));

        assertThat(Differences.between(before, after).all())
                .extracting(Difference::part, Difference::kind)
                .containsExactly(tuple(Part.KEY_POINT, Kind.CHANGED), tuple(Part.KEY_POINT, Kind.REMOVED));
    }

    @Test
    void a_section_that_was_split_keeps_its_paragraphs() {
        var one = new Article("talks", Localized.of("Розмова", "Talks"))
                .with(new Section(null, List.of(p("p1"), p("p2"), p("p3"))));
        var two = new Article("talks", Localized.of("Розмова", "Talks"))
                .with(new Section(null, List.of(p("p1"), p("p2"))))
                .with(new Section(Localized.of("Далі", "Next"), List.of(p("p3"))));

        assertThat(Differences.between(one, two).all())
                .extracting(Difference::part, Difference::kind)
                .containsExactly(tuple(Part.SECTION, Kind.CHANGED), tuple(Part.SECTION, Kind.ADDED));
    }

    @Test
    void a_promise_with_another_date_is_told() {
        var before = geneva.article();
        var after = geneva.article();
        Identity.set(after.followUps().get(0), "due", PartialDate.parse("2022-02"));

        assertThat(only(before, after).fields()).singleElement().satisfies(field -> {
            assertThat(field.name()).isEqualTo(FieldName.DUE);
            assertThat(field.after()).isEqualTo(new Value.Day(PartialDate.parse("2022-02")));
        });
    }

    @Test
    void a_draft_with_an_anchor_twice_can_be_compared_all_the_same() {
        var twice = plain().with(section("p1", "Ще раз."));

        assertThat(Differences.between(plain(), twice).all())
                .filteredOn(d -> d.part() == Part.PARAGRAPH)
                .extracting(Difference::kind)
                .containsExactly(Kind.ADDED);
    }

    @Test
    void differences_are_told_part_by_part() {
        var after = geneva.article()
                .with(point("Нове.", "New."))
                .with(new CommonGround(
                        "c2",
                        geneva.enlargement,
                        List.of(geneva.us, geneva.russia),
                        Localized.of("Разом.", "Together."),
                        new Passage("p1", null)))
                .with(new ReadAlso(Localized.of("Тут", "Here"), "here", null));

        assertThat(Differences.between(geneva.article(), after).byPart().keySet())
                .containsExactly(Part.KEY_POINT, Part.COMMON_GROUND, Part.READ_ALSO);
    }

    private static Difference only(Article before, Article after) {
        var all = Differences.between(before, after).all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Position position(String key, Stance stance) {
        return new Position(
                key, geneva.us, geneva.armsControl, stance, Localized.of("Так.", "Yes."), new Passage("p1", null));
    }

    private static KeyPoint point(String uk, String en) {
        return new KeyPoint(Localized.of(uk, en));
    }

    private static Article plain() {
        return GenevaFixture.plain("talks");
    }

    private static Article text(String anchor, Localized text) {
        return new Article("talks", Localized.of("Розмова", "Talks"))
                .with(new Section(null, List.of(new Paragraph(anchor, text))));
    }

    private static Article story(String... anchors) {
        return new Article("talks", Localized.of("Розмова", "Talks"))
                .with(new Section(
                        null, Arrays.stream(anchors).map(DifferencesTest::p).toList()));
    }

    private static Section section(String anchor, String text) {
        return new Section(null, List.of(paragraph(anchor, text, text)));
    }

    private static Paragraph p(String anchor) {
        return paragraph(anchor, "Абзац " + anchor, "Paragraph " + anchor);
    }
}
