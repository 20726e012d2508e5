package org.parley.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.account.AccountFixture.PASSWORD;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.account.Token;
import org.parley.launch.TestFolder;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** The first run: open to whoever has the token of the log, once. */
@OnTheServer
class SetUpIT {

    private final Token token = Token.random();

    @AfterEach
    void as_before() {
        Database.run("delete from one_time_link where kind = 'SET_UP'");
    }

    @Test
    void the_log_tells_the_operator_where_to_go_and_the_database_does_not() throws IOException {
        var line = Pattern.compile("PARLEY-SET-UP: .* https://parley\\.example/admin/set-up\\?token=([\\w-]{43}) ")
                .matcher(Files.readString(TestFolder.of("server.log")));

        assertThat(line.find()).isTrue();
        assertThat(Database.texts("select token_hash from one_time_link")).doesNotContain(line.group(1));
    }

    @Test
    void without_the_token_it_is_not_there() {
        open();

        for (var path : new String[] {"/admin/set-up", "/admin/set-up?token=", "/admin/set-up?token=x"})
            assertThat(Site.get(path).status()).as(path).isEqualTo(404);
        assertThat(setUp("x", "first").status()).isEqualTo(404);
    }

    @Test
    void with_it_there_is_an_administrator_who_is_in() {
        open();
        var browser = Admin.nobody();
        assertThat(browser.get("/admin/set-up?token=" + token.text()).status()).isEqualTo(200);

        var reply = browser.post(
                "/admin/set-up",
                "token",
                token.text(),
                "email",
                email("only"),
                "name",
                "Адміністраторка",
                "password",
                PASSWORD);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(browser.get("/admin/editors").status()).isEqualTo(200);
        assertThat(setUp(token.text(), "second").status()).isEqualTo(404);
        assertThat(Site.get("/admin/set-up?token=" + token.text()).status()).isEqualTo(404);
    }

    @Test
    void of_fifty_who_race_for_it_one_gets_it() throws Exception {
        open();

        var replies = Racing.of(50, i -> setUp(token.text(), "racer" + i));

        assertThat(replies).extracting(Reply::status).containsOnly(303, 404).containsOnlyOnce(303);
        assertThat(Database.texts("select email from editor where email like ?", "racer%" + suffix()))
                .hasSize(1);
    }

    @Test
    void what_is_missing_is_told_and_what_was_typed_is_kept_but_for_the_password() {
        open();

        var reply = Admin.nobody()
                .post("/admin/set-up", "token", token.text(), "email", "no address", "name", " ", "password", "short");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary li")).hasSize(3);
        assertThat(reply.html().select("#email").val()).isEqualTo("no address");
        assertThat(reply.html().select("#password").val()).isEmpty();
        assertThat(Site.get("/admin/set-up?token=" + token.text()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<script>", "${7*7}", "a\u0000b@parley.example", "\ud83d@parley.example", "a b@c"})
    void an_address_that_is_none_makes_nobody(String email) {
        open();

        var reply = Admin.nobody()
                .post(
                        "/admin/set-up",
                        "token",
                        token.text(),
                        "email",
                        email,
                        "name",
                        "x".repeat(101),
                        "password",
                        email);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).doesNotContain("value=\"<script>");
    }

    private void open() {
        Database.run(
                "insert into one_time_link (kind, token_hash, expires_at) values ('SET_UP', ?, utc_timestamp(6) + interval 1 day)",
                token.hash());
    }

    private Reply setUp(String secret, String name) {
        return Admin.nobody()
                .post("/admin/set-up", "token", secret, "email", email(name), "name", name, "password", PASSWORD);
    }

    private String email(String name) {
        return name + suffix();
    }

    private String suffix() {
        return "-" + token.hash().substring(0, 8) + "@parley.example";
    }
}
