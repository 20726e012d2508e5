package org.parley.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.Reply;

/** An article that an editor has just begun by its form, with a name that no other has. */
final class DraftUnderWork {

    private static final AtomicInteger LAST = new AtomicInteger();

    final Admin editor;
    final long id;
    final String path;

    private DraftUnderWork(Admin editor, long id) {
        this.editor = editor;
        this.id = id;
        this.path = "/admin/articles/" + id;
    }

    static DraftUnderWork begunBy(Admin editor) {
        return begunBy(editor, "Чернетка " + LAST.incrementAndGet());
    }

    static DraftUnderWork begunBy(Admin editor, String headline) {
        var slug = "draft-" + Long.toString(System.nanoTime(), 36) + "-" + LAST.incrementAndGet();
        var reply = editor.post(
                "/admin/articles/new", "headline.uk", headline, "headline.en", "Draft", "round", "", "slug", slug);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
        var address = reply.header("Location");
        return new DraftUnderWork(editor, Long.parseLong(address.replaceAll("\\D", "")));
    }

    /** The same article, in the hands of another. */
    DraftUnderWork with(Admin other) {
        return new DraftUnderWork(other, id);
    }

    Document page(String step) {
        var reply = editor.get(path + step);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.html();
    }

    /** The fields of the text form as its page has them, with some of them typed anew; names and values by turns. */
    String[] typed(String... changes) {
        return typed(page("/text"), changes);
    }

    static String[] typed(Document page, String... changes) {
        var fields = new ArrayList<String>();
        var form = page.selectFirst("main form.text-form");
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var name = field.attr("name");
            if (!name.equals("csrf") && !List.of(changes).contains(name)) {
                fields.add(name);
                fields.add(value(field));
            }
        }
        fields.addAll(List.of(changes));
        return fields.toArray(String[]::new);
    }

    private static String value(Element field) {
        if (field.nameIs("textarea")) return field.wholeText();
        if (!field.nameIs("select")) return field.attr("value");
        var chosen = field.selectFirst("option[selected]");
        return chosen == null ? "" : chosen.attr("value");
    }

    Reply save(String... changes) {
        return editor.post(path + "/text", typed(changes));
    }

    int revisions() {
        return Integer.parseInt(Database.text("select count(*) from revision where manuscript_id = ?", id));
    }

    /** The newest record, as JSON. */
    String record() {
        return Database.text("select content from revision where manuscript_id = ? order by number desc limit 1", id);
    }
}
