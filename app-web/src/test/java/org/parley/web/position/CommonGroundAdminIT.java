package org.parley.web.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.DraftArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** Common ground at the desk. */
@OnTheServer
class CommonGroundAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);
    private final DraftArticle draft = DraftArticle.ofFourCells();

    @AfterEach
    void away() {
        draft.close();
    }

    @Test
    void it_is_added_and_shown_in_the_table_for_each_party() {
        assertThat(add("Її не виграти.").status()).isEqualTo(303);

        assertThat(draft.record().at("/commonGround/0/parties")).hasSize(2);
        var table = editor.get(draft.path("/positions")).html();
        assertThat(table.getElementById("us.missiles").text()).contains("Її не виграти.");
        assertThat(table.getElementById("russia.missiles").text()).contains("Її не виграти.");
        assertThat(table.select(".progress").text()).startsWith("Записано 2 з 4");
    }

    @Test
    void it_is_changed_moved_and_removed() {
        add("Перше.");
        add("Друге.");
        var base = base("/common-ground/c1");
        var changed = post(
                "/common-ground/c1",
                "base",
                base,
                "topic",
                "nato-enlargement",
                "parties",
                "us",
                "parties",
                "russia",
                "statement.uk",
                "Перше, інакше.",
                "evidence.paragraph",
                "p1");
        assertThat(changed.status()).isEqualTo(303);
        assertThat(statements()).containsExactly("Перше, інакше.", "Друге.");

        var order = base("/common-ground");
        assertThat(post("/common-ground", "base", order, "step", "down c1").status())
                .isEqualTo(303);
        assertThat(post("/common-ground", "base", order, "step", "down c1").status())
                .isEqualTo(303);
        assertThat(statements()).containsExactly("Друге.", "Перше, інакше.");

        assertThat(post("/common-ground", "base", order, "step", "remove c2").status())
                .isEqualTo(409);
        assertThat(post("/common-ground", "base", base("/common-ground"), "step", "remove c2")
                        .status())
                .isEqualTo(303);
        assertThat(statements()).containsExactly("Перше, інакше.");
        add("Третє.");
        assertThat(draft.record().at("/commonGround/1/key").asText()).isEqualTo("c3");
    }

    @Test
    void a_second_click_adds_no_second_one() {
        var key = editor.get(draft.path("/common-ground/new"))
                .html()
                .select("[name=key]")
                .val();
        for (int i = 0; i < 2; i++)
            post(
                    "/common-ground/new",
                    "key",
                    key,
                    "topic",
                    "missiles",
                    "parties",
                    "us",
                    "parties",
                    "russia",
                    "statement.uk",
                    "Разом.",
                    "evidence.paragraph",
                    "p1");

        assertThat(draft.record().at("/commonGround")).hasSize(1);
    }

    @Test
    void whoever_comes_second_sees_both() {
        add("Перше.");
        var base = base("/common-ground/c1");
        String[] mine = {
            "base",
            base,
            "topic",
            "missiles",
            "parties",
            "us",
            "parties",
            "russia",
            "statement.uk",
            "Швидше.",
            "evidence.paragraph",
            "p1"
        };
        post("/common-ground/c1", mine);
        mine[9] = "Пізніше.";

        var reply = post("/common-ground/c1", mine);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.html().select(".theirs").text()).contains("Швидше.");
        assertThat(reply.html().select("[name=statement.uk]").text()).isEqualTo("Пізніше.");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "topic,,topic",
        "topic,weather,topic",
        "topic,nuclear-war,topic",
        "parties,us,parties",
        "parties,atlantis,parties",
        "statement.uk,,statement.uk",
        "evidence.paragraph,,evidence.paragraph",
        "evidence.paragraph,p9,evidence.paragraph",
        "evidence.words.uk,чого там немає,evidence.words.uk"
    })
    void what_is_wrong_is_told_at_its_field(String field, String value, String at) {
        var form = new ArrayList<>(List.of(
                "topic",
                "missiles",
                "parties",
                "us",
                "parties",
                "russia",
                "statement.uk",
                "Разом.",
                "evidence.paragraph",
                "p1",
                "evidence.words.uk",
                "Сторони"));
        var place = form.indexOf(field);
        form.set(place + 1, value == null ? "" : value);
        if (field.equals("parties")) form.set(place + 3, value);

        var reply = post("/common-ground/new", form.toArray(String[]::new));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).contains("#" + at);
        assertThat(draft.revisions()).isEqualTo(1);
    }

    private Reply add(String statement) {
        return post(
                "/common-ground/new",
                "topic",
                "missiles",
                "parties",
                "us",
                "parties",
                "russia",
                "statement.uk",
                statement,
                "evidence.paragraph",
                "p1",
                "evidence.words.uk",
                "відверто");
    }

    private Reply post(String path, String... fields) {
        return editor.post(draft.path(path), fields);
    }

    private String base(String path) {
        return editor.get(draft.path(path)).html().select("[name=base]").val();
    }

    private List<String> statements() {
        var statements = new ArrayList<String>();
        draft.record()
                .get("commonGround")
                .forEach(c -> statements.add(c.at("/statement/uk").asText()));
        return statements;
    }
}
