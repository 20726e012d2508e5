package org.parley.web.shortcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** That the server which the site is delivered with has the shortcut, and that nobody notices but the operator. */
@OnTheServer
class ShortcutIT {

    private static final String GENEVA = "/uk/articles/geneva-2022-01-10";
    private static final Pattern SHORTCUTS = Pattern.compile("parley_page_shortcuts_total ([0-9]+)");

    @Test
    void a_page_that_was_read_before_comes_by_the_shortcut_and_is_the_same() {
        var first = Site.get(GENEVA, "Accept-Encoding", "gzip");
        var before = shortcuts();

        var again = Site.get(GENEVA, "Accept-Encoding", "gzip");

        assertThat(shortcuts()).isGreaterThan(before);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(withoutDate(again)).isEqualTo(withoutDate(first));
    }

    @Test
    void who_has_the_page_and_who_wants_only_its_head_are_answered_by_it_too() {
        var page = Site.get(GENEVA);
        var before = shortcuts();

        var unchanged = Site.get(GENEVA, "If-None-Match", page.header("ETag"));
        var head = Site.head(GENEVA);

        assertThat(shortcuts()).isGreaterThanOrEqualTo(before + 2);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.bytes()).isEmpty();
        assertThat(head.bytes()).isEmpty();
        assertThat(withoutDate(head)).isEqualTo(withoutDate(page));
    }

    private static Map<String, List<String>> withoutDate(Reply reply) {
        var headers = new TreeMap<>(reply.headers().map());
        headers.remove("date");
        headers.replaceAll((name, values) ->
                values.stream().map(value -> value.replace(" ", "")).toList());
        return headers;
    }

    private static long shortcuts() {
        var counted = SHORTCUTS.matcher(Site.get("/counters").body());
        assertThat(counted.find()).isTrue();
        return Long.parseLong(counted.group(1));
    }
}
