package org.parley.web.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Role;
import org.parley.web.editor.Csrf;

/**
 * Somebody with a browser at the admin pages: keeps cookies, and sends forms as those pages would. {@code
 * Admin.as(Role.EDITOR).get("/admin/articles")}; {@code .post("/admin/parties", "slug", "us", "kind", "STATE")}.
 */
public final class Admin {

    /** A file in a form. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Upload(String name, String type, byte[] bytes) {}

    private static final String BOUNDARY = "----parley-0123456789";
    private static final String SESSION = "__Host-parley";
    private static final String VISITOR = "__Host-parley-visitor";

    private final Map<String, String> cookies = new TreeMap<>();

    private Admin() {}

    /** Signed in anew, as the one editor of that role that all tests share: {@code author@parley.example}. */
    public static Admin as(Role role) {
        return as(editor(role));
    }

    /** Signed in as this editor, who must be in the database. */
    public static Admin as(long editorId) {
        var admin = new Admin();
        var token = Token.random();
        var now = LocalDateTime.now(ZoneOffset.UTC);
        Database.run(
                "insert into editor_session (token_hash, editor_id, created_at, last_seen_at, expires_at, address, program)"
                        + " values (?, ?, ?, ?, ?, '127.0.0.1', 'test')",
                token.hash(),
                editorId,
                now,
                now,
                now.plusDays(1));
        admin.cookies.put(SESSION, token.text());
        return admin;
    }

    /** Not signed in. */
    public static Admin nobody() {
        return new Admin();
    }

    /** The id of the editor whom {@link #as(Role)} signs in. */
    public static long editor(Role role) {
        var email = role.name().toLowerCase(Locale.ROOT) + "@parley.example";
        return editor(email, role);
    }

    /** The id of the editor with this address, who is made where they are missing. */
    public static long editor(String email, Role role) {
        Database.run(
                "insert ignore into editor (email, name, role, language) values (?, ?, ?, 'UK')",
                email,
                switch (role) {
                    case AUTHOR -> "Автор";
                    case EDITOR -> "Редактор";
                    case ADMINISTRATOR -> "Адміністратор";
                },
                role.name());
        return Long.parseLong(Database.text("select id from editor where email = ?", email));
    }

    /** A window in which the editor of that role is signed in, and which shows this page. */
    public static Page open(Tabs tabs, View view, Role role, String path) {
        return as(role).open(tabs, view, path);
    }

    /** A window that goes on with this one's cookies. */
    public Page open(Tabs tabs, View view, String path) {
        var page = tabs.open(view);
        page.context()
                .addCookies(cookies.entrySet().stream()
                        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                                .setUrl(Site.base().toString().replace("http:", "https:"))
                                .setHttpOnly(true)
                                .setSecure(true))
                        .toList());
        page.navigate(path);
        return page;
    }

    public Reply get(String path, String... headers) {
        return kept(Site.get(path, withCookies(headers)));
    }

    /** Sends a form, with its token; names and values by turns. */
    public Reply post(String path, String... fields) {
        return postEncoded(path, encoded(fields) + (fields.length == 0 ? "" : "&") + "csrf=" + csrf());
    }

    /** Sends a form as it stands here, without a token. */
    public Reply postEncoded(String path, String body, String... headers) {
        return kept(Site.http().post(path, body, withCookies(headers)));
    }

    /** Sends a form with files, its token first; names and values by turns, a value being text or {@link Upload}. */
    public Reply postMultipart(String path, Object... fields) {
        var withToken = new Object[fields.length + 2];
        withToken[0] = "csrf";
        withToken[1] = csrf();
        System.arraycopy(fields, 0, withToken, 2, fields.length);
        return postParts(path, withToken);
    }

    /** The same, without adding a token. */
    public Reply postParts(String path, Object... fields) {
        return kept(Site.http().post(path, parts(fields), "multipart/form-data; boundary=" + BOUNDARY, withCookies()));
    }

    /** Sends a body with parts just as it stands here; they begin with {@code ------parley-0123456789}. */
    public Reply postRaw(String path, byte[] body) {
        return kept(Site.http().post(path, body, "multipart/form-data; boundary=" + BOUNDARY, withCookies()));
    }

    /** What a form of this browser has to carry. */
    public String csrf() {
        if (!cookies.containsKey(SESSION))
            cookies.computeIfAbsent(VISITOR, name -> Token.random().text());
        return Csrf.token(new Token(cookies.getOrDefault(SESSION, cookies.get(VISITOR))));
    }

    public boolean isSignedIn() {
        return cookies.containsKey(SESSION);
    }

    /** The session's secret. */
    public Token token() {
        return new Token(cookies.get(SESSION));
    }

    /** Comes back with a cookie that somebody gave them. */
    public Admin with(Token session) {
        cookies.put(SESSION, session.text());
        return this;
    }

    public static String encoded(String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            form.append(i == 0 ? "" : "&").append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        return form.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] parts(Object... fields) {
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"")
                    .getBytes(StandardCharsets.UTF_8));
            if (fields[i + 1] instanceof Upload file) {
                var about = "; filename=\"" + file.name() + "\"\r\nContent-Type: " + file.type();
                body.writeBytes((about + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                body.writeBytes(file.bytes());
            } else {
                body.writeBytes(("\r\n\r\n" + fields[i + 1]).getBytes(StandardCharsets.UTF_8));
            }
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private String[] withCookies(String... headers) {
        if (cookies.isEmpty()) return headers;
        var more = new String[headers.length + 2];
        System.arraycopy(headers, 0, more, 0, headers.length);
        more[headers.length] = "Cookie";
        more[headers.length + 1] = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return more;
    }

    private Reply kept(Reply reply) {
        for (var cookie : setCookies(reply)) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
        return reply;
    }

    private static List<String> setCookies(Reply reply) {
        return reply.headers().allValues("Set-Cookie");
    }
}
