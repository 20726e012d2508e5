package org.parley.web.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.StoredDraft;

/** Given a draft, when an editor wants to see it as readers will. */
@OnTheServer
class PreviewIT {

    private final Admin author = Admin.as(Role.AUTHOR);
    private final StoredDraft draft = StoredDraft.ready();

    @AfterEach
    void the_site_as_it_was() {
        StoredDraft.removeAll();
    }

    @Test
    void the_draft_stands_on_the_readers_page_in_both_languages_with_a_way_back() {
        var ukrainian = author.get(draft.path + "/preview?lang=uk");
        var english = author.get(draft.path + "/preview?lang=en").html();

        assertThat(ukrainian.status()).as(ukrainian.toString()).isEqualTo(200);
        assertThat(ukrainian.html().select("article.story #p1").text()).contains("Сторони говорили.");
        assertThat(ukrainian.html().select(".draft-bar a").eachAttr("href"))
                .contains(draft.path + "/publication", draft.path + "/preview/phone?lang=uk");
        assertThat(ukrainian.html().select("script")).isEmpty();
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("article.story").text()).contains("The parties talked.");
    }

    @Test
    void nobody_keeps_it_and_no_search_engine_finds_it() {
        for (var path : new String[] {"/preview", "/preview/frame", "/preview/phone"}) {
            var reply = author.get(draft.path + path);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.html().select("meta[name=robots]").attr("content")).contains("noindex");
            assertThat(reply.html().select("link[rel=canonical]")).isEmpty();
        }
    }

    @Test
    void only_the_page_on_the_phone_may_stand_in_a_frame_and_only_in_one_of_ours() {
        assertThat(author.get(draft.path + "/preview/frame").header("Content-Security-Policy"))
                .contains("frame-ancestors 'self'");
        assertThat(author.get(draft.path + "/preview/frame").header("X-Frame-Options"))
                .isEqualTo("SAMEORIGIN");
        for (var path : new String[] {"/preview", "/preview/phone", "/publication"}) {
            assertThat(author.get(draft.path + path).header("Content-Security-Policy"))
                    .contains("frame-ancestors 'none'");
            assertThat(author.get(draft.path + path).header("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void a_draft_with_nothing_in_it_can_be_looked_at_too() {
        draft.empty();

        assertThat(author.get(draft.path + "/preview").status()).isEqualTo(200);
        assertThat(author.get(draft.path + "/preview?lang=de").status()).isEqualTo(404);
    }

    @Test
    void strangers_see_nothing() {
        var other = StoredDraft.begunBy(Admin.editor(Role.EDITOR));

        for (var path : new String[] {"/preview", "/preview/frame", "/preview/phone"}) {
            assertThat(author.get(other.path + path).status()).isEqualTo(403);
            assertThat(Admin.nobody().get(other.path + path).status()).isIn(303, 401);
        }
    }
}
