package org.parley.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** What administrators do about colleagues. */
@OnTheServer
class EditorAdminIT {

    private final Admin administrator = Admin.as(Role.ADMINISTRATOR);
    private final String email = "colleague-" + System.nanoTime() + "@parley.example";

    @Test
    void somebody_is_invited_chooses_a_password_and_comes_in() {
        var invited = invite(email, "AUTHOR");
        var link = address(invited);
        assertThat(link).matches("/admin/links/invitation\\?token=[\\w-]{43}");
        assertThat(administrator.get("/admin/editors").body()).contains(email);

        var browser = Admin.nobody();
        assertThat(browser.get(link).html().select("main").text()).contains(email);
        assertThat(choose(browser, link, "password1234").status()).isEqualTo(422);
        assertThat(choose(browser, link, "nine loud geese overhead").header("Location"))
                .isEqualTo("/admin/sign-in");
        assertThat(browser.post("/admin/sign-in", "email", email, "password", "nine loud geese overhead")
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/admin").status()).isEqualTo(200);
        assertThat(browser.get("/admin/editors").status()).isEqualTo(403);
        assertThat(browser.get(link).status()).isEqualTo(404);
        assertThat(choose(browser, link, "nine loud geese overhead").status()).isEqualTo(404);
    }

    @Test
    void nobody_is_invited_twice_or_without_an_address() {
        invite(email, "AUTHOR");

        assertThat(invite(email.toUpperCase(Locale.ROOT), "AUTHOR").status()).isEqualTo(422);
        assertThat(invite("", "AUTHOR").status()).isEqualTo(422);
        assertThat(invite("other-" + email, "KING").status()).isEqualTo(422);
        assertThat(invite("<b>@parley.example", "AUTHOR").status()).isEqualTo(422);
        assertThat(Database.texts("select id from editor where email like ?", "%" + email))
                .hasSize(1);
    }

    @Test
    void a_forgotten_password_is_replaced_along_a_link_that_works_once() {
        var browser = Admin.nobody();
        choose(browser, address(invite(email, "EDITOR")), "nine loud geese overhead");
        var session = Admin.as(id());

        var first = address(administrator.post("/admin/editors/" + id() + "/link"));
        var second = address(administrator.post("/admin/editors/" + id() + "/link"));

        assertThat(second).startsWith("/admin/links/password?token=");
        assertThat(browser.get(first).status()).isEqualTo(404);
        assertThat(choose(browser, second, "seven quiet herons below").status()).isEqualTo(303);
        assertThat(session.get("/admin").status()).isEqualTo(303);
        assertThat(browser.get(second).status()).isEqualTo(404);
    }

    @Test
    void name_and_role_change_at_once_also_for_who_is_signed_in() {
        invite(email, "AUTHOR");
        var colleague = Admin.as(id());
        assertThat(colleague.get("/admin/audit").status()).isEqualTo(403);

        var path = "/admin/editors/" + id();
        assertThat(administrator
                        .post(path, "name", "Нове ім’я", "role", "ADMINISTRATOR")
                        .status())
                .isEqualTo(303);

        assertThat(colleague.get("/admin/audit").status()).isEqualTo(200);
        assertThat(administrator.post(path, "name", "x", "role", "AUTHOR").status())
                .isEqualTo(303);
        assertThat(colleague.get("/admin/audit").status()).isEqualTo(403);
        assertThat(administrator.post(path, "name", "", "role", "AUTHOR").status())
                .isEqualTo(422);
        assertThat(administrator.post(path, "name", "x", "role", "").status()).isEqualTo(422);
    }

    @Test
    void who_is_disabled_is_out_with_the_next_click_and_can_come_back() {
        invite(email, "EDITOR");
        var colleague = Admin.as(id());
        assertThat(colleague.get("/admin").status()).isEqualTo(200);

        assertThat(administrator.post("/admin/editors/" + id() + "/disabling").status())
                .isEqualTo(303);

        assertThat(colleague.get("/admin").status()).isEqualTo(303);
        assertThat(administrator.post("/admin/editors/" + id() + "/link").status())
                .isEqualTo(404);
        assertThat(administrator.get("/admin/editors/" + id()).status()).isEqualTo(200);
        assertThat(administrator.post("/admin/editors/" + id() + "/enabling").status())
                .isEqualTo(303);
        assertThat(Admin.as(id()).get("/admin").status()).isEqualTo(200);
    }

    @Test
    void the_last_administrator_can_neither_go_nor_step_down() {
        Admin.editor(Role.ADMINISTRATOR);
        var only = Admin.editor(email, Role.ADMINISTRATOR);
        var others = Database.texts("select id from editor where role = 'ADMINISTRATOR' and id <> ?", only);
        Database.run("update editor set role = 'EDITOR' where role = 'ADMINISTRATOR' and id <> ?", only);
        try {
            var last = Admin.as(only);

            assertThat(last.post("/admin/editors/" + only + "/disabling").status())
                    .isEqualTo(422);
            assertThat(last.post("/admin/editors/" + only, "name", "x", "role", "EDITOR")
                            .status())
                    .isEqualTo(422);
            assertThat(last.get("/admin/editors").status()).isEqualTo(200);
        } finally {
            others.forEach(id -> Database.run("update editor set role = 'ADMINISTRATOR' where id = ?", id));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999999999999", "x", "-1", "9999999999999999999999", "%20", "1%2F2"})
    void an_editor_who_is_not_there_is_not_found(String id) {
        assertThat(administrator.get("/admin/editors/" + id).status()).isEqualTo(404);
        assertThat(administrator.post("/admin/editors/" + id + "/disabling").status())
                .isEqualTo(404);
    }

    private Reply invite(String address, String role) {
        return administrator.post("/admin/editors", "email", address, "name", "Колега", "role", role, "language", "UK");
    }

    private static Reply choose(Admin browser, String link, String password) {
        var parts = link.split("\\?token=");
        return browser.post(parts[0], "token", parts[1], "password", password);
    }

    private static String address(Reply shown) {
        assertThat(shown.status()).isEqualTo(200);
        var address = URI.create(shown.html().select("#address").val());
        return address.getPath() + "?" + address.getQuery();
    }

    private long id() {
        return Long.parseLong(Database.text("select id from editor where email = ?", email));
    }
}
