package org.parley.web.story;

import static org.assertj.core.api.Assertions.assertThat;

/** Fills the cells of an article's table, one form each. */
final class Table {

    private final AtTheDesk desk;
    private final String article;

    Table(AtTheDesk desk, String article) {
        this.desk = desk;
        this.article = article;
    }

    Table position(String party, String topic, String stance, String paragraph, String uk, String en) {
        return cell(party, topic).stance(stance, paragraph, uk, en).saved();
    }

    Table conditional(String party, String topic, String stance, String paragraph, String uk, String en) {
        cell(party, topic).stance(stance, paragraph, uk, en);
        desk.open("positions.0.if.uk", true)
                .type(
                        "positions.0.if",
                        "їй компенсують втрачену електроенергію",
                        "it is paid for the electricity it loses")
                .type("positions.0.then", "вода йтиме щотижня", "water is released every week")
                .picture("cell");
        return saved();
    }

    Table quoted(String party, String topic, String stance, String paragraph, String uk, String en) {
        cell(party, topic).stance(stance, paragraph, uk, en);
        desk.press("row", "add positions.0.quotations")
                .choose("positions.0.quotations.0.paragraph", paragraph)
                .type("positions.0.quotations.0.words", "Гребля — наша справа", "The dam is our affair")
                .choose("positions.0.quotations.0.kind", "FULL")
                .choose("positions.0.quotations.0.party", party)
                .type("positions.0.quotations.0.saidOn", "2026-11-19")
                .type("positions.0.quotations.0.venue", "брифінг після переговорів", "briefing after the talks");
        desk.page().locator("select[name='positions.0.quotations.0.spokenIn']").selectOption("uk");
        return saved();
    }

    Table absent(String party, String topic, String reason, String paragraph) {
        cell(party, topic);
        desk.tick("what", "ABSENCE").choose("absence.reason", reason).choose("absence.evidence.paragraph", paragraph);
        return saved();
    }

    private Table cell(String party, String topic) {
        desk.open(article + "/positions/" + party + "/" + topic);
        return this;
    }

    private Table stance(String stance, String paragraph, String uk, String en) {
        desk.tick("what", "POSITIONS");
        if (desk.count("[name='positions.0.stance']") == 0) desk.press("row", "add positions");
        desk.choose("positions.0.stance", stance)
                .type("positions.0.summary", uk, en)
                .choose("positions.0.evidence.paragraph", paragraph);
        return this;
    }

    private Table saved() {
        desk.save();
        assertThat(desk.text(".done")).isNotBlank();
        return this;
    }
}
