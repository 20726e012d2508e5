package org.parley.web.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.domain.editor.Role;

/** An article at the desk, put straight into the database: with one paragraph, ready to publish. */
public final class StoredDraft {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final String BEGUN_BY = "Той, хто почав";

    // Those that refer to others come first.
    private static final List<String> TABLES = List.of(
            "comment",
            "share_link",
            "setback",
            "withdrawal",
            "planned_publication",
            "presence",
            "version",
            "published_slug",
            "manuscript_tag",
            "manuscript_party",
            "revision_reference",
            "revision");

    public final long id;
    public final String slug;
    public final String headline;
    public final String path;

    private StoredDraft(long id, String slug, String headline) {
        this.id = id;
        this.slug = slug;
        this.headline = headline;
        this.path = "/admin/articles/" + id;
    }

    /** Begun by the author whom all tests share. */
    public static StoredDraft ready() {
        return begunBy(Admin.editor(Role.AUTHOR));
    }

    public static StoredDraft begunBy(long editor) {
        var number = LAST.incrementAndGet();
        var slug = "stored-" + Long.toString(System.nanoTime(), 36) + "-" + number;
        var headline = "Розмова " + number;
        var id = Database.insert(
                "insert into manuscript (begun_by, begun_by_name, slug, headline, title) values (?, ?, ?, ?, ?)",
                editor,
                BEGUN_BY,
                slug,
                json(headline, "Talks " + number),
                headline);
        var draft = new StoredDraft(id, slug, headline);
        draft.revise(slug, "Сторони говорили.", "The parties talked.");
        return draft;
    }

    /** Takes all of them away again, from readers as well, so that the next test finds the site as it was. */
    public static void removeAll() {
        var all = " (select id from manuscript where begun_by_name = '" + BEGUN_BY + "')";
        var sections = " (select id from section where article_id in" + all + ")";
        Database.run("delete from paragraph where section_id in" + sections);
        Database.run("delete from section where article_id in" + all);
        Database.run("delete from article where id in" + all);
        for (var table : TABLES) Database.run("delete from " + table + " where manuscript_id in" + all);
        Database.run("delete from manuscript where begun_by_name = '" + BEGUN_BY + "'");
    }

    private static String json(String uk, String en) {
        return "{\"uk\":\"" + uk + "\",\"en\":\"" + en + "\"}";
    }

    private String headlines() {
        return "{\"headline\":" + json(headline, headline.replace("Розмова", "Talks"));
    }

    /** The next revision, which says this. */
    public void revise(String newSlug, String uk, String en) {
        var paragraph = "{\"anchor\":\"p1\",\"text\":" + json(uk, en) + "}";
        write(headlines() + ",\"sections\":[{\"paragraphs\":[" + paragraph + "]}],\"slug\":\"" + newSlug + "\"}");
    }

    /** The next revision, which has a headline and no text. */
    public void empty() {
        write(headlines() + ",\"slug\":\"" + slug + "\"}");
    }

    private void write(String content) {
        Database.run(
                "insert into revision (manuscript_id, number, content, editor, made_at, summary) values (?, ?, ?, ?,"
                        + " utc_timestamp(6), ?)",
                id,
                revisions() + 1,
                content,
                "Автор",
                "");
    }

    public int revisions() {
        return Integer.parseInt(Database.text("select count(*) from revision where manuscript_id = ?", id));
    }

    public int versions() {
        return Integer.parseInt(Database.text("select count(*) from version where manuscript_id = ?", id));
    }

    public String state() {
        return Database.text("select state from manuscript where id = ?", id);
    }

    /** For readers, after the language. */
    public String publicPath() {
        return "/articles/" + slug;
    }
}
