package org.parley.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;

/** Given a draft, when an editor has it published by the clocks of the site (Europe/Kyiv). */
@OnTheServer
class ScheduleIT {

    private final Admin editor = Admin.as(Role.EDITOR);
    private final StoredDraft draft = StoredDraft.ready();

    @AfterEach
    void the_site_as_it_was() {
        StoredDraft.removeAll();
    }

    @Test
    void a_plan_is_carried_out_when_its_time_has_come_and_says_what_was_planned() throws Exception {
        assertThat(plan("2099-07-01", "09:30").status()).isEqualTo(303);
        assertThat(draft.state()).isEqualTo("SCHEDULED");
        assertThat(Database.text("select due_at from planned_publication where manuscript_id = ?", draft.id))
                .startsWith("2099-07-01 06:30");
        assertThat(standing()).contains("1 липня 2099, 09:30", "Europe/Kyiv");

        draft.revise(draft.slug, "Пізніша правка.", "A later edit.");
        assertThat(standing()).contains("Ці правки не буде опубліковано");

        due();
        waitFor("PUBLISHED");
        assertThat(Site.get("/uk" + draft.publicPath()).html().text())
                .contains("Сторони говорили.")
                .doesNotContain("Пізніша правка.");
        assertThat(draft.versions()).isEqualTo(1);
        assertThat(Database.texts("select id from planned_publication where manuscript_id = ?", draft.id))
                .isEmpty();
    }

    @Test
    void a_plan_that_came_to_grief_is_told_where_the_article_is_mended() throws Exception {
        plan("2099-07-01", "09:30");
        var other = StoredDraft.ready();
        other.revise(draft.slug, "Інше.", "Other.");
        assertThat(editor.post(other.path + "/publication", "revision", "2", "do", "publish")
                        .status())
                .isEqualTo(303);

        due();
        waitFor("IN_REVIEW");

        assertThat(draft.versions()).isZero();
        var page = editor.get(draft.path + "/publication").html();
        assertThat(page.select(".standing a").eachAttr("href")).contains(draft.path + "/text#slug");
        assertThat(Database.texts(
                        "select deed from audit_entry where subject like ? and who_id is null",
                        "article " + draft.id + ",%"))
                .contains("PUBLICATION_FAILED");
    }

    @Test
    void a_plan_can_be_cancelled_and_changed() {
        plan("2099-07-01", "09:30");
        plan("2099-07-02", "10:00");
        assertThat(Database.texts("select wall_time from planned_publication where manuscript_id = ?", draft.id))
                .containsExactly("2099-07-02T10:00");

        assertThat(editor.post(draft.path + "/publication/cancellation").status())
                .isEqualTo(303);
        assertThat(editor.post(draft.path + "/publication/cancellation").status())
                .isEqualTo(303);

        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @Test
    void a_time_that_never_comes_or_has_passed_is_refused_at_its_field() {
        // The clocks are put forward on the last Sunday of March.
        refused(plan("2099-03-29", "03:30"), "#time");
        refused(plan("2022-01-10", "09:30"), "#day");
        refused(plan("", "09:30"), "#day");
        refused(plan("2099-02-30", "09:30"), "#day");
        refused(plan("2099-07-01", ""), "#time");
        refused(plan("2099-07-01", "25:00"), "#time");
        refused(plan("2099-07-01", "<b>"), "#time");
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @Test
    void a_time_that_comes_twice_is_asked_about() {
        // The clocks are put back on the last Sunday of October.
        var asked = plan("2099-10-25", "03:30");
        refused(asked, "#occurrence");
        assertThat(asked.html().select("[name=occurrence]")).hasSize(2);
        assertThat(asked.html().select("[name=day]").val()).isEqualTo("2099-10-25");

        assertThat(plan("2099-10-25", "03:30", "occurrence", "LATER").status()).isEqualTo(303);

        assertThat(Database.text("select due_at from planned_publication where manuscript_id = ?", draft.id))
                .startsWith("2099-10-25 01:30");
        assertThat(standing()).contains("другий раз");
    }

    private void due() {
        Database.run(
                "update planned_publication set due_at = utc_timestamp(6) - interval 1 minute where manuscript_id = ?",
                draft.id);
    }

    private void waitFor(String state) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (!draft.state().equals(state) && Instant.now().isBefore(until)) Thread.sleep(250);
        assertThat(draft.state()).isEqualTo(state);
    }

    private String standing() {
        return editor.get(draft.path + "/publication")
                .html()
                .selectFirst(".standing")
                .text();
    }

    private static void refused(Reply reply, String field) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).containsExactly(field);
        assertThat(reply.html().select(field.replace(".", "\\."))).hasSize(1);
    }

    private Reply plan(String day, String time, String... more) {
        var fields =
                new ArrayList<>(List.of("revision", "" + draft.revisions(), "do", "plan", "day", day, "time", time));
        fields.addAll(List.of(more));
        return editor.post(draft.path + "/publication", fields.toArray(String[]::new));
    }
}
