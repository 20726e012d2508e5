package org.parley.bench.record;

import java.util.List;
import java.util.Locale;

/** The tables that a record fills, with the columns that do not take care of themselves. */
enum Table {
    PARTY("id, slug, kind, name, short_name"),
    PERSON("id, slug, name"),
    POST("id, person_id, ordinal, title, party_id"),
    TOPIC("id, slug, name, parent_id"),
    NEGOTIATION("id, slug, name, summary, latest_on"),
    PARTICIPATION("negotiation_id, ordinal, party_id, role, latest_on"),
    NEGOTIATION_TOPIC("negotiation_id, ordinal, topic_id, latest_on"),
    ROUND("id, negotiation_id, slug, place, starts_on, ends_on, format"),
    DIRECTORY_ENTRY("listing, subject_id, slug, name, order_uk, order_en, search, untranslated, changed_at"),
    MANUSCRIPT(
            "id, begun_at, begun_by_name, state, slug, headline, title, negotiation, round, in_uk, in_en, revised_at,"
                    + " revised_by, search_text"),
    REVISION("id, manuscript_id, number, content, editor, made_at, summary, settled"),
    VERSION("id, manuscript_id, revision_id, number, kind, published_at, previous_hash, hash, seal_format"),
    PUBLISHED_SLUG("slug, manuscript_id"),
    MANUSCRIPT_PARTY("manuscript_id, party"),
    REVISION_REFERENCE("manuscript_id, listing, slug"),
    ARTICLE("id, slug, round_id, headline, lead_text, outcome, source_name, published_at, version"),
    KEY_POINT("article_id, ordinal, text"),
    SECTION("id, article_id, ordinal, heading"),
    PARAGRAPH("id, section_id, ordinal, anchor, text"),
    QUOTATION("id, article_id, ordinal, record_key, words, kind, party_id, speaker_id, venue, said_on, spoken_in,"
            + " reported_in, original_checked, paragraph"),
    ARTICLE_PARTY("article_id, ordinal, party_id"),
    ARTICLE_TOPIC("article_id, ordinal, topic_id"),
    PARTY_POSITION("id, article_id, ordinal, record_key, party_id, topic_id, stance, summary, condition_if,"
            + " condition_then, passage_paragraph, passage_words, held_on, negotiation_id"),
    POSITION_QUOTATION("position_id, ordinal, quotation_id"),
    ABSENCE("article_id, ordinal, party_id, topic_id, reason"),
    COMMON_GROUND("id, article_id, ordinal, record_key, topic_id, statement, passage_paragraph, passage_words"),
    COMMON_GROUND_PARTY("common_ground_id, ordinal, party_id"),
    FOLLOW_UP("id, article_id, ordinal, record_key, what, forum, due, due_by, agreed_on, passage_paragraph,"
            + " passage_words, recorded, search_text, news_on"),
    FOLLOW_UP_PARTY("follow_up_id, ordinal, party_id"),
    STATUS_ENTRY("follow_up_id, status, since, note, source_name"),
    READ_ALSO("article_id, ordinal, title, article_slug"),
    AUDIT_ENTRY("at, deed, subject");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return List.of(columns.split(", "));
    }

    /** The statement that adds a row. */
    String insert() {
        var values = "?, ".repeat(columns().size());
        return "insert into " + this + " (" + columns + ") values (" + values.substring(0, values.length() - 2) + ")";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
