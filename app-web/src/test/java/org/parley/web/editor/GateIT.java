package org.parley.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Queries;
import org.parley.web.testing.Site;

/** Who gets through to the admin pages, with which forms, and what becomes of a form that does not. */
@OnTheServer
class GateIT {

    private static final String ACCOUNT = "/admin/account";

    private final Admin editor = Admin.as(Role.EDITOR);

    // ——— not signed in

    @Test
    void who_is_not_signed_in_is_led_there_and_back() {
        var reply = Site.get("/admin/editors/new?from=%D0%B0&x=1");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location"))
                .isEqualTo("/admin/sign-in?then=%2Fadmin%2Feditors%2Fnew%3Ffrom%3D%25D0%25B0%26x%3D1");
        assertThat(Site.get(reply.header("Location"))
                        .html()
                        .select("input[name=then]")
                        .val())
                .isEqualTo("/admin/editors/new?from=%D0%B0&x=1");
    }

    @Test
    void a_form_whose_session_has_ended_is_taken_along_and_kept() {
        Database.run(
                "delete from editor_session where token_hash = ?",
                editor.token().hash());
        var typed = Admin.encoded("name", "Ще одне «ім’я» & 100 %", "language", "UK");

        var page = editor.postEncoded(ACCOUNT, typed + "&csrf=" + editor.csrf());

        assertThat(page.status()).isEqualTo(401);
        var form = page.html().select("form[action=/admin/sign-in]");
        assertThat(form.select("[name=kept]").val()).isEqualTo(typed);
        assertThat(form.select("[name=then]").val()).isEqualTo(ACCOUNT);
        assertThat(form.select("[name=csrf]").val()).isNotEmpty();
    }

    @Test
    void what_a_form_is_sent_to_is_often_no_page_so_the_way_leads_back_to_where_it_was_typed() {
        for (var origin : new String[] {"https://parley.example", Site.base().toString()})
            assertThat(then(origin + "/admin/account/sessions?x=1")).isEqualTo("/admin/account/sessions?x=1");
        for (var foreign : new String[] {"https://evil.example/admin/editors", "/admin", "x:%", "about:blank"})
            assertThat(then(foreign)).as(foreign).isEqualTo(ACCOUNT + "/sessions/end-all");
    }

    private static String then(String referrer) {
        return Admin.nobody()
                .postEncoded(ACCOUNT + "/sessions/end-all", "", "Referer", referrer)
                .html()
                .select("input[name=then]")
                .val();
    }

    @Test
    void a_script_gets_a_short_answer_instead() {
        var reply = Admin.nobody().postEncoded(ACCOUNT, "name=x", "X-Requested-With", "parley");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void a_password_is_never_taken_along() {
        var page = Admin.nobody().postEncoded(ACCOUNT + "/password", "current-password=secret&New-Password=x");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.body()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "__Host-parley", "%00", "';drop table editor;--"})
    void a_cookie_that_is_no_session_is_none(String token) {
        assertThat(Site.get(ACCOUNT, "Cookie", "__Host-parley=" + token).status())
                .isEqualTo(303);
        assertThat(Site.get(ACCOUNT, "Cookie", "parley=" + editor.token().text())
                        .status())
                .isEqualTo(303);
        assertThat(Site.get(ACCOUNT, "Cookie", "__Host-parley=" + editor.token().hash())
                        .status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;x=1/account",
                "/%61dmin/account",
                "/admin/%61ccount",
                "/admin/./account",
                "//admin/account"
            })
    void an_address_written_otherwise_leads_past_nobody(String path) {
        assertThat(Site.raw().line("GET " + path).status()).isIn(303, 400, 404);
    }

    @Test
    void while_the_database_is_away_nobody_is_signed_out_but_asked_to_come_back() {
        var reply = Database.outOfReach(() -> editor.get(ACCOUNT));

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isNotEmpty();
        assertThat(reply.body()).doesNotContain("Exception");
        assertThat(editor.get(ACCOUNT).status()).isEqualTo(200);
    }

    // ——— readers

    @Test
    void readers_get_no_cookie_and_cost_no_query_for_it() {
        assertThat(Queries.during(() -> editor.get("/robots.txt"))).isZero();
        assertThat(editor.get("/uk").header("Set-Cookie")).isEmpty();
        assertThat(editor.get("/uk").body()).doesNotContain("csrf", "sign-out");
    }

    @Test
    void the_server_gives_nobody_a_session_of_its_own() {
        for (var path : new String[] {"/uk", "/admin", "/admin/sign-in", "/admin/nowhere", ACCOUNT})
            for (var who : new Admin[] {editor, Admin.nobody()})
                assertThat(who.get(path).toString()).as(path).doesNotContain("JSESSIONID");
    }

    // ——— forms

    @Test
    void a_form_without_its_token_changes_nothing() {
        var foreign = Admin.as(Role.EDITOR).csrf();

        for (var body : new String[] {"name=x", "name=x&csrf=", "name=x&csrf=" + foreign, "csrf=x&name=x", ""})
            assertThat(editor.postEncoded(ACCOUNT, body + "&language=UK").status())
                    .as(body)
                    .isEqualTo(403);
        assertThat(Site.http()
                        .post(
                                ACCOUNT,
                                "name=x".getBytes(StandardCharsets.UTF_8),
                                "text/plain",
                                "Cookie",
                                "__Host-parley=" + editor.token().text())
                        .status())
                .isEqualTo(403);
        assertThat(Database.texts("select id from editor where name = 'x' and email = 'editor@parley.example'"))
                .isEmpty();
    }

    @Test
    void a_multipart_form_has_to_begin_with_its_token() {
        var other = Admin.as(Role.EDITOR);

        assertThat(editor.postParts("/admin/sign-out", "a", "1").status()).isEqualTo(403);
        assertThat(editor.postParts("/admin/sign-out", "a", "1", "csrf", editor.csrf())
                        .status())
                .isEqualTo(403);
        assertThat(editor.postParts("/admin/sign-out", "csrf", other.csrf(), "a", "1")
                        .status())
                .isEqualTo(403);
        assertThat(editor.postParts("/admin/sign-out", "csrf", "", "a", "1").status())
                .isEqualTo(403);
        assertThat(editor.postMultipart("/admin/sign-out", "a", "1").status()).isEqualTo(303);
    }

    @Test
    void what_comes_from_another_site_is_refused_even_with_the_token() {
        var body = "name=x&language=UK&csrf=" + editor.csrf();

        for (var header : new String[][] {
            {"Origin", "https://evil.example"},
            {"Origin", "null"},
            {"Origin", "https://parley.example.evil.example"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"}
        })
            assertThat(editor.postEncoded(ACCOUNT, body, header[0], header[1]).status())
                    .as(header[1])
                    .isEqualTo(403);
        assertThat(editor.postEncoded(ACCOUNT + "/sessions/end", body, "Origin", "https://parley.example")
                        .status())
                .isEqualTo(303);
        assertThat(editor.postEncoded(
                                ACCOUNT + "/sessions/end",
                                body,
                                "Origin",
                                Site.base().toString())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_form_from_before_a_new_sign_in_is_shown_again_and_not_acted_upon() {
        var stale = Csrf.token(Token.random());
        var typed = Admin.encoded("name", "Набране раніше", "language", "UK");

        var reply = editor.postEncoded(
                ACCOUNT, typed + "&csrf=" + stale, "Origin", Site.base().toString());

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo(ACCOUNT + "?kept=1");
        assertThat(editor.get(ACCOUNT + "?kept=1").html().select("#name").val()).isEqualTo("Набране раніше");
        assertThat(Database.text("select name from editor where email = 'editor@parley.example'"))
                .isNotEqualTo("Набране раніше");
        editor.post("/admin/kept-forms/removal", "path", ACCOUNT);
    }

    @Test
    void a_form_without_end_is_refused() {
        var reply = editor.postEncoded(ACCOUNT, "name=" + "x".repeat(2 * 1024 * 1024) + "&csrf=" + editor.csrf());

        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void who_is_refused_is_noted() {
        assertThat(editor.get("/admin/editors").status()).isEqualTo(403);

        assertThat(Database.text(
                        "select concat(deed, ' ', subject, ' ', address) from audit_entry order by id desc limit 1"))
                .isEqualTo("REFUSED GET /admin/editors 127.0.0.1");
    }
}
