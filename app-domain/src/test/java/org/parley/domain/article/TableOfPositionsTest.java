package org.parley.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Absence;
import org.parley.domain.position.AbsenceReason;
import org.parley.domain.position.Cell;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** How an editor changes the table of positions. */
class TableOfPositionsTest {

    private final GenevaFixture geneva = new GenevaFixture();
    private final Article article = geneva.article();

    @Test
    void a_new_table_has_the_parties_and_topics_of_the_negotiation() {
        var draft = GenevaFixture.plain("talks").in(geneva.round);

        draft.layTable();

        assertThat(draft.parties()).containsExactly(geneva.us, geneva.russia, geneva.ukraine);
        assertThat(draft.topics()).containsExactly(geneva.enlargement, geneva.armsControl, geneva.nuclearWar);
    }

    @Test
    void a_table_that_somebody_chose_stays_as_it_is() {
        var draft = GenevaFixture.plain("talks").in(geneva.round).comparing(geneva.ukraine);

        draft.layTable();

        assertThat(draft.parties()).containsExactly(geneva.ukraine);
        assertThat(draft.topics()).isEmpty();
    }

    @Test
    void an_article_of_no_round_begins_with_an_empty_table() {
        var draft = GenevaFixture.plain("talks");

        draft.layTable();

        assertThat(draft.parties()).isEmpty();
    }

    @Test
    void columns_and_rows_move_to_the_end_at_most() {
        article.move(geneva.ukraine, -1);
        assertThat(article.parties()).containsExactly(geneva.us, geneva.ukraine, geneva.russia);

        article.move(geneva.us, 9);
        assertThat(article.parties()).containsExactly(geneva.ukraine, geneva.russia, geneva.us);

        article.move(geneva.nuclearWar, -9);
        assertThat(article.topics()).startsWith(geneva.nuclearWar);
    }

    @Test
    void what_is_not_in_the_table_does_not_move() {
        article.move(geneva.armsControl, 1);

        assertThat(article.topics()).containsExactly(geneva.enlargement, geneva.nuclearWar);
    }

    @Test
    void a_column_tells_all_that_would_go_with_it() {
        var held = article.held(geneva.us);

        assertThat(held.positions()).extracting(Position::key).containsExactly("s1");
        assertThat(held.quotations()).extracting(Quotation::key).containsExactly("q1");
        assertThat(held.commonGround()).extracting(CommonGround::key).containsExactly("c1");
        assertThat(article.held(geneva.ukraine).absences()).hasSize(1);
    }

    @Test
    void a_row_tells_all_that_would_go_with_it() {
        var held = article.held(geneva.enlargement);

        assertThat(held.positions()).extracting(Position::key).containsExactly("s1", "s2");
        assertThat(held.absences()).hasSize(1);
        assertThat(held.commonGround()).isEmpty();
        assertThat(article.held(geneva.nuclearWar).commonGround()).hasSize(1);
    }

    @Test
    void an_empty_column_takes_nothing_along() {
        var china = geneva.armsControl;
        article.on(china);

        assertThat(article.held(china).isEmpty()).isTrue();
    }

    @Test
    void a_column_goes_with_what_it_held_and_leaves_the_others_alone() {
        article.drop(geneva.us);

        assertThat(article.parties()).containsExactly(geneva.russia, geneva.ukraine);
        assertThat(article.positions()).extracting(Position::key).containsExactly("s2");
        assertThat(article.quotations()).isEmpty();
        assertThat(article.commonGround()).isEmpty();
        assertThat(article.absences()).hasSize(1);
    }

    @Test
    void common_ground_of_three_outlives_one_of_them() {
        article.put(ground("c1", geneva.us, geneva.russia, geneva.ukraine));

        article.drop(geneva.ukraine);

        assertThat(article.commonGround())
                .singleElement()
                .satisfies(c -> assertThat(c.parties()).containsExactly(geneva.us, geneva.russia));
    }

    @Test
    void a_row_goes_with_what_it_held() {
        article.drop(geneva.enlargement);

        assertThat(article.topics()).containsExactly(geneva.nuclearWar);
        assertThat(article.positions()).isEmpty();
        assertThat(article.absences()).isEmpty();
    }

    @Test
    void a_quotation_that_another_row_cites_stays_when_one_row_goes() {
        var cited = article.quotations().get(0);
        article.put(new Cell(
                geneva.us,
                geneva.nuclearWar,
                List.of(position("s3", geneva.us, geneva.nuclearWar).with(cited)),
                null));

        article.drop(geneva.enlargement);

        assertThat(article.quotations()).containsExactly(cited);
    }

    @Test
    void a_cell_has_its_positions_or_the_reason_or_nothing_yet() {
        assertThat(article.cell(geneva.us, geneva.enlargement).positions()).hasSize(1);
        assertThat(article.cell(geneva.ukraine, geneva.enlargement).absence()).isNotNull();
        assertThat(article.cell(geneva.ukraine, geneva.nuclearWar).isEmpty()).isTrue();
    }

    @Test
    void a_cell_cannot_hold_a_position_and_the_reason_why_there_is_none() {
        var silent = new Absence(geneva.us, geneva.enlargement, AbsenceReason.SILENT, null);
        var positions = List.of(position("s1", geneva.us, geneva.enlargement));

        assertThatThrownBy(() -> new Cell(geneva.us, geneva.enlargement, positions, silent))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cell_holds_nothing_of_another_one() {
        assertThatThrownBy(() -> new Cell(
                        geneva.us,
                        geneva.enlargement,
                        List.of(position("s1", geneva.russia, geneva.enlargement)),
                        null))
                .isInstanceOf(IllegalArgumentException.class);
        var other = new Absence(geneva.us, geneva.nuclearWar, AbsenceReason.SILENT, null);
        assertThatThrownBy(() -> new Cell(geneva.us, geneva.enlargement, List.of(), other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reason_takes_the_place_of_positions_and_of_their_quotations() {
        article.put(absent(geneva.us));

        assertThat(article.cell(geneva.us, geneva.enlargement).absence()).isNotNull();
        assertThat(article.positions()).extracting(Position::key).containsExactly("s2");
        assertThat(article.quotations()).isEmpty();
    }

    @Test
    void positions_take_the_place_of_a_reason() {
        article.put(new Cell(
                geneva.ukraine, geneva.enlargement, List.of(position("s3", geneva.ukraine, geneva.enlargement)), null));

        assertThat(article.absences()).isEmpty();
        assertThat(article.cell(geneva.ukraine, geneva.enlargement).positions()).hasSize(1);
    }

    @Test
    void a_cell_said_anew_keeps_its_place() {
        article.put(new Cell(
                geneva.us,
                geneva.enlargement,
                List.of(position("s1", geneva.us, geneva.enlargement), position("s3", geneva.us, geneva.enlargement)),
                null));

        assertThat(article.positions()).extracting(Position::key).containsExactly("s1", "s3", "s2");
    }

    @Test
    void there_is_no_cell_outside_of_the_table() {
        var cell = new Cell(geneva.us, geneva.armsControl, List.of(), null);

        assertThatThrownBy(() -> article.put(cell)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_quotation_said_anew_is_so_wherever_it_is_cited() {
        var cited = article.quotations().get(0);
        article.put(new Cell(
                geneva.us,
                geneva.nuclearWar,
                List.of(position("s3", geneva.us, geneva.nuclearWar).with(cited)),
                null));

        article.put(new Cell(
                geneva.us,
                geneva.enlargement,
                List.of(position("s1", geneva.us, geneva.enlargement).with(quotation("q1", "p3"))),
                null));

        assertThat(article.quotations())
                .singleElement()
                .satisfies(q -> assertThat(q.paragraph()).isEqualTo("p3"));
        assertThat(article.citing("q1")).extracting(Position::key).containsExactly("s1", "s3");
        assertThat(article.citing("q1"))
                .allSatisfy(p -> assertThat(p.quotations()).containsExactlyElementsOf(article.quotations()));
    }

    @Test
    void quotations_stand_in_the_order_of_the_text() {
        article.put(quotation("q2", "p1"));
        article.put(quotation("q3", "p3"));
        article.put(quotation("q4", "p2"));
        article.put(quotation("q5", null));

        assertThat(article.quotations()).extracting(Quotation::key).containsExactly("q2", "q1", "q4", "q3", "q5");
    }

    @Test
    void a_quotation_that_a_position_rests_on_cannot_be_dropped() {
        assertThatThrownBy(() -> article.dropQuotation("q1")).isInstanceOf(IllegalArgumentException.class);
        article.put(quotation("q2", "p1"));

        article.dropQuotation("q2");

        assertThat(article.quotations()).extracting(Quotation::key).containsExactly("q1");
    }

    @Test
    void cells_to_fill_are_those_of_which_nothing_is_recorded() {
        assertThat(article.cellsToFill()).extracting(Cell::party).containsExactly(geneva.ukraine);
        article.on(geneva.armsControl);

        assertThat(article.cellsToFill())
                .extracting(c -> c.party() + " " + c.topic())
                .containsExactly(
                        "ukraine nuclear-war", "us arms-control", "russia arms-control", "ukraine arms-control");
    }

    @Test
    void the_next_cell_to_fill_is_the_one_after_or_the_first_one_from_the_top() {
        article.on(geneva.armsControl);

        assertThat(next(geneva.us, geneva.enlargement)).isEqualTo("ukraine nuclear-war");
        assertThat(next(geneva.ukraine, geneva.nuclearWar)).isEqualTo("us arms-control");
        assertThat(next(geneva.ukraine, geneva.armsControl)).isEqualTo("ukraine nuclear-war");
    }

    @Test
    void a_cell_is_not_its_own_next_one() {
        assertThat(article.cellToFillAfter(geneva.ukraine, geneva.nuclearWar)).isEmpty();
    }

    private String next(Party party, Topic topic) {
        return article.cellToFillAfter(party, topic)
                .map(c -> c.party() + " " + c.topic())
                .orElse("");
    }

    @Test
    void a_new_key_follows_the_highest_one_of_its_kind() {
        assertThat(article.newKey("q")).isEqualTo("q2");
        assertThat(article.newKey("q")).isEqualTo("q3");
        assertThat(article.newKey("s")).isEqualTo("s3");
        assertThat(article.newKey("c")).isEqualTo("c2");
        assertThat(article.newKey("f")).isEqualTo("f2");
    }

    @Test
    void the_key_of_what_went_is_not_given_again() {
        article.drop(geneva.enlargement);
        article.dropCommonGround("c1");
        article.dropFollowUp("f1");

        assertThat(article.newKey("s")).isEqualTo("s3");
        assertThat(article.newKey("q")).isEqualTo("q2");
        assertThat(article.newKey("c")).isEqualTo("c2");
        assertThat(article.newKey("f")).isEqualTo("f2");
    }

    @Test
    void a_key_of_another_shape_stands_in_nobodys_way() {
        article.put(quotation("ryabkov-at-the-briefing", "p1"));

        assertThat(article.newKey("q")).isEqualTo("q2");
    }

    @Test
    void common_ground_said_anew_keeps_its_place_and_brings_its_columns() {
        article.put(ground("c2", geneva.us, geneva.ukraine));
        article.put(ground("c1", geneva.russia, geneva.ukraine));

        assertThat(article.commonGround()).extracting(CommonGround::key).containsExactly("c1", "c2");
        assertThat(article.commonGround().get(0).parties()).containsExactly(geneva.russia, geneva.ukraine);
        article.moveCommonGround("c2", -1);
        assertThat(article.commonGround()).extracting(CommonGround::key).containsExactly("c2", "c1");
    }

    @Test
    void a_follow_up_said_anew_is_the_same_one() {
        var before = article.followUps().get(0);

        article.put(geneva.followUp().in(Localized.of("рада", "council")));

        assertThat(article.followUps()).singleElement().isSameAs(before);
        assertThat(before.forum()).isEqualTo(Localized.of("рада", "council"));
    }

    private Cell absent(Party party) {
        return new Cell(
                party,
                geneva.enlargement,
                List.of(),
                new Absence(party, geneva.enlargement, AbsenceReason.REFUSED, null));
    }

    private static Position position(String key, Party party, Topic topic) {
        return new Position(key, party, topic, Stance.ASSERTS, Localized.of("Так.", "Yes."), new Passage("p1", null));
    }

    private CommonGround ground(String key, Party... parties) {
        return new CommonGround(
                key, geneva.nuclearWar, List.of(parties), Localized.of("Разом.", "Together."), new Passage("p1", null));
    }

    private Quotation quotation(String key, String paragraph) {
        var said = new Quotation(
                key,
                QuotationKind.FULL,
                Localized.of("слова", "words"),
                geneva.us,
                Localized.of("брифінг", "briefing"),
                GenevaFixture.DAY,
                "en",
                Language.EN);
        return paragraph == null ? said : said.in(paragraph);
    }
}
