package org.parley.web.directory;

import java.util.List;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.Reply;

/** What tests of the editors' lists have in common. */
public final class Listings {

    private Listings() {}

    /** Takes everything out again whose slug begins with {@code test-}. */
    public static void clear() {
        for (var part : new String[] {"round_delegate", "round_duration", "round_naming"})
            Database.run("delete from " + part + " where round_id in (select id from round where slug like 'test-%')");
        Database.run("delete from round where slug like 'test-%'");
        for (var part : new String[] {"participation", "negotiation_topic"})
            Database.run("delete from " + part
                    + " where negotiation_id in (select id from negotiation where slug like 'test-%')");
        Database.run("delete from negotiation where slug like 'test-%'");
        Database.run("update topic set parent_id = null where slug like 'test-%'");
        Database.run("delete from topic where slug like 'test-%'");
        Database.run("delete from post where person_id in (select id from person where slug like 'test-%')");
        Database.run("delete from person where slug like 'test-%'");
        Database.run("delete from party_alias where party_id in (select id from party where slug like 'test-%')");
        Database.run("delete from party where slug like 'test-%'");
        Database.run("delete from directory_entry where slug like 'test-%'");
        Database.run("delete from kept_form where path like '/admin/%'");
    }

    /** Where the answer sends the browser. */
    public static String location(Reply reply) {
        return reply.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** What is wrong with the page's HTML, but for roles that are spelled out since the phone's layout takes them away. */
    public static List<String> htmlErrors(Reply page) {
        return HtmlValidity.errors(page.body()).stream()
                .filter(error -> !error.matches("\\d+: The “[a-z]+” role is unnecessary for .*"))
                .filter(error -> !error.matches("\\d+: The “role” attribute must not be used on a “t[rhd]” .*"))
                .toList();
    }

    public static String id(String table, String slug) {
        return Database.text("select id from " + table + " where slug = ?", slug);
    }
}
