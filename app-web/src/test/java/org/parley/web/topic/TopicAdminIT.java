package org.parley.web.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.directory.Listings.location;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.directory.Listings;
import org.parley.web.testing.Admin;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;

/** An editor keeps topics and what is above them. */
@OnTheServer
class TopicAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);

    @AfterEach
    void nothing_is_left() {
        Listings.clear();
    }

    @Test
    void a_topic_is_added_below_another_one_and_seen_by_readers() {
        added("test-arms", "Озброєння", "");
        added("test-missiles", "Ракети", "Озброєння (test-arms)");

        assertThat(Site.get("/uk/topics/test-missiles").html().select(".kicker").text())
                .contains("Озброєння");
        assertThat(names("?parent=озброєння")).containsExactly("Ракети");
        assertThat(names("?q=ракети&sort=changed")).containsExactly("Ракети");
        assertThat(names("?negotiation=us-russia-security")).contains("Розширення НАТО");
        assertThat(names("?negotiation=us-russia-security")).doesNotContain("Ракети");
    }

    @Test
    void a_topic_cannot_become_part_of_itself() {
        var arms = added("test-arms", "Озброєння", "");
        added("test-missiles", "Ракети", "test-arms");

        for (var below : new String[] {"test-arms", "test-missiles"}) {
            var refused = editor.post(arms, "base", "1", "name.uk", "Озброєння", "parent", below);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#problems a").attr("href")).isEqualTo("#parent");
            assertThat(refused.html().getElementById("parent").val()).isEqualTo(below);
        }
        assertThat(Site.get("/uk/topics/test-arms").html().select(".kicker a[href*=/topics/]"))
                .isEmpty();
    }

    @Test
    void a_topic_with_parts_cannot_be_removed() {
        var arms = added("test-arms", "Озброєння", "");
        var missiles = added("test-missiles", "Ракети", "test-arms");

        assertThat(editor.post(arms + "/removal", "base", "1").status()).isEqualTo(409);
        assertThat(editor.get(arms + "/removal").html().select("main li a").attr("href"))
                .isEqualTo(missiles);
        assertThat(editor.post(missiles + "/removal", "base", "1").status()).isEqualTo(303);
        assertThat(editor.post(arms + "/removal", "base", "1").status()).isEqualTo(303);
    }

    @Test
    void a_description_that_is_too_long_is_refused_and_kept() {
        var refused = editor.post(
                "/admin/topics/new", "name.uk", "Тема", "slug", "test-long", "description.en", "x".repeat(2001));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#problems a").attr("href")).isEqualTo("#description.en");
        assertThat(refused.html().getElementById("description.en").wholeText()).hasSize(2001);
    }

    private String added(String slug, String name, String parent) {
        var added = editor.post("/admin/topics/new", "name.uk", name, "slug", slug, "parent", parent);
        assertThat(added.status()).isEqualTo(303);
        return location(added);
    }

    private List<String> names(String query) {
        return editor.get("/admin/topics" + query).html().select("tbody th a").eachText();
    }
}
