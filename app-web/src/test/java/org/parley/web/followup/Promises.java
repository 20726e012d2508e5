package org.parley.web.followup;

import java.time.LocalDate;
import org.parley.web.testing.Database;
import org.parley.web.testing.LiveArticle;

/** Follow-ups of an article and a party ("nordic") of their own, put straight into the public record until they are closed. */
final class Promises implements AutoCloseable {

    private final String slug;
    private final LiveArticle article;
    private final long party;
    private int keys;

    Promises(String slug) {
        this.slug = slug;
        article = LiveArticle.of(slug, "{\"uk\":\"Стаття з обіцянками " + slug + "\"}");
        party = Database.insert(
                "insert into party (slug, kind, name, short_name) values ('nordic', 'BLOC', ?, ?)",
                "{\"uk\":\"Північна рада\",\"en\":\"Nordic Council\"}",
                "{\"uk\":\"Північ\",\"en\":\"Nordics\"}");
        Database.run(
                "insert into directory_entry (listing, subject_id, slug, name, order_uk, order_en, search, untranslated,"
                        + " changed_at) select 'PARTIES', id, slug, name, 'північна рада', 'nordic council',"
                        + " 'nordic\nпівнічна рада\nnordic council\nпівніч', 0, now() from party where id = ?",
                party);
    }

    /** @param due as precise as wanted; null for none */
    long promise(String what, String party, LocalDate agreed, String due, String dueBy) {
        var id = Database.insert(
                "insert into follow_up (article_id, ordinal, record_key, what, due, due_by, agreed_on, news_on,"
                        + " passage_paragraph, passage_words, search_text) select id, ?, ?, ?, ?, ?, ?, ?, 'p1', ?, ?"
                        + " from article where slug = ?",
                keys,
                "f" + ++keys,
                "{\"uk\":\"" + what + "\"}",
                due,
                dueBy,
                agreed,
                agreed,
                "{\"uk\":\"Сторони домовилися.\"}",
                what,
                slug);
        Database.run(
                "insert into follow_up_party (follow_up_id, ordinal, party_id) select ?, 0, id from party where slug = ?",
                id,
                party);
        return id;
    }

    void became(long id, String status, LocalDate since) {
        Database.run(
                "insert into status_entry (follow_up_id, status, since, source_name) values (?, ?, ?, '{\"uk\":\"Зведення\"}')",
                id,
                status,
                since);
        Database.run("update follow_up set recorded = ?, news_on = ? where id = ?", status, since, id);
    }

    @Override
    public void close() {
        var mine = " in (select id from follow_up where article_id = (select id from article where slug = ?))";
        Database.run("delete from status_entry where follow_up_id" + mine, slug);
        Database.run("delete from follow_up_party where follow_up_id" + mine, slug);
        Database.run("delete from follow_up where article_id = (select id from article where slug = ?)", slug);
        article.close();
        Database.run("delete from directory_entry where listing = 'PARTIES' and subject_id = ?", party);
        Database.run("delete from party where id = ?", party);
    }
}
