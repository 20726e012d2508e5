package org.parley.domain.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;
import org.parley.domain.article.Article;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.position.Comparison.Cell;
import org.parley.domain.position.Comparison.Row;
import org.parley.domain.text.Localized;

class ComparisonTest {

    private final GenevaFixture geneva = new GenevaFixture();
    private final Party us = geneva.us;
    private final Party russia = geneva.russia;
    private final Party ukraine = geneva.ukraine;
    private final Topic topic = geneva.nuclearWar;
    private final Article article = new Article("talks", Localized.of("Розмова", "Talks"))
            .comparing(us)
            .comparing(russia)
            .comparing(ukraine)
            .on(topic);

    @Test
    void columns_and_rows_keep_the_editors_order() {
        article.on(geneva.armsControl).on(geneva.enlargement);

        var comparison = article.compare(List.of(ukraine, russia, us));

        assertThat(comparison.parties()).containsExactly(us, russia, ukraine);
        assertThat(comparison.rows())
                .extracting(Row::topic)
                .containsExactly(topic, geneva.armsControl, geneva.enlargement);
        assertThat(comparison.rows()).allSatisfy(row -> assertThat(parties(row)).containsExactly(us, russia, ukraine));
    }

    @Test
    void only_the_chosen_parties_have_a_column() {
        article.with(position("s1", us)).with(position("s2", russia));

        var comparison = article.compare(List.of(russia));

        assertThat(comparison.parties()).containsExactly(russia);
        assertThat(comparison.rows().get(0).cells())
                .singleElement()
                .satisfies(cell ->
                        assertThat(cell.positions()).extracting(Position::key).containsExactly("s2"));
    }

    @Test
    void a_party_that_the_article_does_not_compare_gets_no_column() {
        var stranger = new Article("other", Localized.of("Інше", "Other"))
                .comparing(us)
                .on(topic);

        assertThat(stranger.compare(List.of(us, russia)).parties()).containsExactly(us);
    }

    @Test
    void several_positions_of_a_party_stand_in_one_cell_in_their_order() {
        article.with(position("s2", us)).with(position("s1", us));

        assertThat(row().cells().get(0).positions()).extracting(Position::key).containsExactly("s2", "s1");
        assertThat(row().cells().get(0).absence()).isNull();
    }

    @Test
    void a_position_on_another_topic_stays_in_its_own_row() {
        article.with(new Position(
                "s1", us, geneva.enlargement, Stance.REJECTS, Localized.of("Ні.", "No."), new Passage("p1", null)));

        assertThat(row().cells().get(0).positions()).isEmpty();
    }

    @Test
    void a_party_of_which_nothing_is_recorded_is_not_reported() {
        assertThat(row().cells())
                .hasSize(3)
                .allSatisfy(cell -> assertThat(cell.absence()).isEqualTo(AbsenceReason.NOT_REPORTED));
    }

    @Test
    void a_party_silent_on_a_topic_keeps_its_reason() {
        var evidence = new Passage("p7", null);
        article.with(new Absence(russia, topic, AbsenceReason.SILENT, evidence));

        var cell = row().cells().get(1);

        assertThat(cell.absence()).isEqualTo(AbsenceReason.SILENT);
        assertThat(cell.absenceEvidence()).isEqualTo(evidence);
    }

    @Test
    void a_position_outweighs_a_recorded_absence() {
        article.with(new Absence(us, topic, AbsenceReason.REFUSED, new Passage("p7", null)))
                .with(position("s1", us));

        assertThat(row().cells().get(0).absence()).isNull();
        assertThat(row().cells().get(0).absenceEvidence()).isNull();
    }

    @Test
    void neighbours_who_say_the_same_share_a_cell() {
        article.with(ground("c1", us, russia));

        var cells = row().cells();

        assertThat(cells).extracting(Cell::parties).containsExactly(List.of(us, russia), List.of(ukraine));
        assertThat(cells.get(0).isJoint()).isTrue();
        assertThat(cells.get(0).place(topic)).isEqualTo(us.slug() + "." + topic.slug());
        assertThat(cells.get(0).commonGround()).extracting(CommonGround::key).containsExactly("c1");
        assertThat(cells.get(1).isJoint()).isFalse();
    }

    @Test
    void three_neighbours_share_one_cell() {
        article.with(ground("c1", us, russia, ukraine));

        assertThat(row().cells()).extracting(Cell::parties).containsExactly(List.of(us, russia, ukraine));
    }

    @Test
    void parties_apart_each_repeat_their_common_ground() {
        article.with(ground("c1", us, ukraine));

        assertThat(parties(row())).containsExactly(us, russia, ukraine);
        assertThat(row().cells().get(0).commonGround())
                .isEqualTo(row().cells().get(2).commonGround());
        assertThat(row().cells().get(1).absence()).isEqualTo(AbsenceReason.NOT_REPORTED);
    }

    @Test
    void neighbours_who_share_only_part_of_it_stay_apart() {
        article.with(ground("c1", us, russia)).with(ground("c2", russia, ukraine));

        assertThat(parties(row())).containsExactly(us, russia, ukraine);
        assertThat(row().cells().get(1).commonGround())
                .extracting(CommonGround::key)
                .containsExactly("c1", "c2");
    }

    @Test
    void neighbours_without_anything_do_not_share_a_cell() {
        assertThat(parties(row())).containsExactly(us, russia, ukraine);
    }

    @Test
    void an_own_position_stands_beside_the_common_ground_and_keeps_the_cell_apart() {
        article.with(ground("c1", us, russia)).with(position("s1", russia));

        var cells = row().cells();

        assertThat(parties(row())).containsExactly(us, russia, ukraine);
        assertThat(cells.get(1).commonGround()).extracting(CommonGround::key).containsExactly("c1");
        assertThat(cells.get(1).positions()).extracting(Position::key).containsExactly("s1");
    }

    @Test
    void a_row_is_agreed_when_all_who_speak_to_it_share_the_ground() {
        article.with(ground("c1", us, russia, ukraine));

        assertThat(row().agreed()).isTrue();
    }

    @Test
    void a_party_that_is_absent_does_not_undo_what_the_others_agree_on() {
        article.with(ground("c1", us, russia)).with(new Absence(ukraine, topic, AbsenceReason.NOT_ASKED, null));

        assertThat(row().agreed()).isTrue();
    }

    @Test
    void a_party_that_speaks_for_itself_alone_undoes_it() {
        article.with(ground("c1", us, russia)).with(position("s1", ukraine));

        assertThat(row().agreed()).isFalse();
    }

    @Test
    void a_row_of_two_grounds_that_nobody_else_shares_is_not_agreed() {
        article.with(ground("c1", us, russia)).with(ground("c2", russia, ukraine));

        assertThat(row().agreed()).isFalse();
    }

    @Test
    void it_takes_two_of_the_compared_parties_to_agree() {
        article.with(ground("c1", us, russia));

        assertThat(article.compare(List.of(us, ukraine)).rows().get(0).agreed()).isFalse();
        assertThat(article.compare(List.of(us, russia)).rows().get(0).agreed()).isTrue();
    }

    @Test
    void a_row_on_which_nobody_speaks_is_not_agreed() {
        assertThat(row().agreed()).isFalse();
    }

    private Row row() {
        return article.compare(article.parties()).rows().get(0);
    }

    private static List<Party> parties(Row row) {
        return row.cells().stream()
                .flatMap(cell -> {
                    assertThat(cell.parties()).hasSize(1);
                    return cell.parties().stream();
                })
                .toList();
    }

    private Position position(String key, Party party) {
        return new Position(key, party, topic, Stance.ASSERTS, Localized.of("Так.", "Yes."), new Passage("p1", null));
    }

    private CommonGround ground(String key, Party... parties) {
        return new CommonGround(
                key, topic, List.of(parties), Localized.of("Разом.", "Together."), new Passage("p1", null));
    }
}
