package org.parley.web.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * An article at the desk that readers do not know, with a first revision, until it is closed. It belongs to the sample's
 * round in Geneva and has three paragraphs.
 */
public final class DraftArticle implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String RECORD = """
            {"headline":{"uk":"Розмова на пробу","en":"Talks on trial"},%s
            "round":"geneva-2022-01-10",
            "sections":[{"paragraphs":[
            {"anchor":"p1","text":{"uk":"Сторони говорили «відверто й по суті».","en":"The parties talked “openly and to the point”."}},
            {"anchor":"p2","text":{"uk":"«Ми не дозволимо нікому зачинити двері НАТО», — сказала Шерман.","en":"“We will not allow anyone to slam NATO’s door”, Sherman said."}},
            {"anchor":"p3","text":{"uk":"Домовилися зустрітися знову."}}]}],
            "slug":"trial-%d"}""";

    private final long id;

    private DraftArticle(long id) {
        this.id = id;
    }

    /** Begun by this editor; the table is empty, so that it begins with the negotiation's parties and topics. */
    public static DraftArticle by(@Nullable Long editorId) {
        return with(editorId, "");
    }

    /** Begun by nobody, with two parties and two topics in the table: four cells. */
    public static DraftArticle ofFourCells() {
        return with(null, "\"parties\":[\"us\",\"russia\"],\"topics\":[\"nato-enlargement\",\"missiles\"],");
    }

    /** @param fields of the record, each with its comma: {@code "parties":["us"],} */
    public static DraftArticle with(@Nullable Long editorId, String fields) {
        var id = Database.insert("insert into manuscript (begun_by) values (?)", editorId);
        var content = RECORD.formatted(fields, id).replace("\n", "");
        Database.run(
                "insert into revision (manuscript_id, number, content, editor, made_at, summary)"
                        + " values (?, 1, ?, 'Parley', '2022-02-01 10:00', '')",
                id,
                content);
        return new DraftArticle(id);
    }

    public long id() {
        return id;
    }

    /** Of a page of this article at the desk: {@code /positions}. */
    public String path(String rest) {
        return "/admin/articles/" + id + rest;
    }

    /** The newest revision. */
    public JsonNode record() {
        try {
            return JSON.readTree(Database.text(
                    "select content from revision where manuscript_id = ? order by number desc limit 1", id));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public int revisions() {
        return Integer.parseInt(Database.text("select count(*) from revision where manuscript_id = ?", id));
    }

    @Override
    public void close() {
        // Whatever a feature keeps about an article.
        var parts = Database.texts("select concat('delete from ', table_name, ' where ', column_name, ' = ?')"
                + " from information_schema.key_column_usage where referenced_table_name = 'manuscript'"
                + " and table_schema = database() order by table_name = 'revision'");
        parts.forEach(delete -> Database.run(delete, id));
        Database.run("delete from kept_form where path like ?", path("%"));
        Database.run("delete from manuscript where id = ?", id);
    }
}
