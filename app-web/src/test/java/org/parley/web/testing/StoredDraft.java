package org.parley.web.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.parley.domain.editor.Role;

/** An article at the desk, put straight into the database: with one paragraph, ready to publish. */
public final class StoredDraft {

    private static final AtomicInteger LAST = new AtomicInteger();

    public final long id;
    public final String slug;
    public final String path;

    private StoredDraft(long id, String slug) {
        this.id = id;
        this.slug = slug;
        this.path = "/admin/articles/" + id;
    }

    /** Begun by the author whom all tests share. */
    public static StoredDraft ready() {
        return begunBy(Admin.editor(Role.AUTHOR));
    }

    public static StoredDraft begunBy(long editor) {
        var slug = "stored-" + Long.toString(System.nanoTime(), 36) + "-" + LAST.incrementAndGet();
        var id = Database.insert(
                "insert into manuscript (begun_by, begun_by_name, slug, headline, title) values (?, 'Автор', ?, ?, ?)",
                editor,
                slug,
                "{\"uk\":\"Розмова\",\"en\":\"Talks\"}",
                "Розмова");
        var draft = new StoredDraft(id, slug);
        draft.revise(slug, "Сторони говорили.", "The parties talked.");
        return draft;
    }

    /** The next revision, which says this. */
    public void revise(String newSlug, String uk, String en) {
        write(("{\"headline\":{\"uk\":\"Розмова\",\"en\":\"Talks\"},\"sections\":[{\"paragraphs\":[{\"anchor\":\"p1\","
                        + "\"text\":{\"uk\":\"%s\",\"en\":\"%s\"}}]}],\"slug\":\"%s\"}")
                .formatted(uk, en, newSlug));
    }

    /** The next revision, which has a headline and no text. */
    public void empty() {
        write("{\"headline\":{\"uk\":\"Розмова\",\"en\":\"Talks\"},\"slug\":\"" + slug + "\"}");
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
