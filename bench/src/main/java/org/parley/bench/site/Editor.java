package org.parley.bench.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An editor with a browser: keeps cookies, opens pages, fills in their forms and sends them. */
public final class Editor {

    private static final String EMAIL = "bench@parley.example";
    private static final String PASSWORD = "eleven patient storks";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final URI base;

    private Editor(URI base) {
        this.base = base;
    }

    /** Becomes the administrator by the link that the site has told its operator, and signs in. */
    public static Editor of(URI base, String setUpToken) throws IOException, InterruptedException {
        var setUp = new Editor(base);
        var form = setUp.open("/admin/set-up?token=" + setUpToken);
        var answer = setUp.send(form(form, "form[action=/admin/set-up]")
                .type("email", EMAIL)
                .type("name", "Редакція")
                .type("password", PASSWORD));
        if (answer.statusCode() != 303) throw new Missing("No administrator was made: " + answer.statusCode());
        return signedIn(base);
    }

    /** Signs in anew, as the administrator of {@link #of}: on this node or another of the same site. */
    public static Editor signedIn(URI base) throws IOException, InterruptedException {
        var editor = new Editor(base);
        var page = editor.open("/admin/sign-in");
        var answer = editor.send(
                form(page, "form:has([name=password])").type("email", EMAIL).type("password", PASSWORD));
        if (answer.statusCode() != 303) throw new Missing("The editor cannot sign in: " + answer.statusCode());
        return editor;
    }

    public Document open(String path) throws IOException, InterruptedException {
        var answer = ask(request(path).GET().build());
        if (answer.statusCode() != 200) throw new Missing(path + " answers " + answer.statusCode());
        return Jsoup.parse(answer.body(), base.resolve(path).toString());
    }

    /** The form on that page, filled in as it stands there. */
    public static Filled form(Document page, String selector) {
        var form = page.selectFirst(selector);
        if (form == null) throw new Missing("There is no " + selector + " on " + page.location());
        return new Filled(form);
    }

    /** Sends it as a browser does; redirects are not followed. */
    public HttpResponse<String> send(Filled form) throws IOException, InterruptedException {
        return ask(request(form.path())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.encoded()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    private HttpResponse<String> ask(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    /** A form with what stands in its fields. */
    public static final class Filled {

        private final Element form;
        private final Map<String, List<String>> fields = new LinkedHashMap<>();

        private Filled(Element form) {
            this.form = form;
            for (var field : form.select("input[name], textarea[name], select[name]")) {
                if (field.is("[type=radio]:not([checked]), [type=checkbox]:not([checked])")) continue;
                fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                        .add(value(field));
            }
        }

        private static String value(Element field) {
            if (field.nameIs("textarea")) return field.wholeText();
            if (!field.nameIs("select")) return field.attr("value");
            var chosen = field.selectFirst("option[selected]");
            return chosen == null ? "" : chosen.attr("value");
        }

        /** Puts that into a field, or presses the button of this name and value. */
        public Filled type(String name, String value) {
            fields.put(name, List.of(value));
            return this;
        }

        public String value(String name) {
            return fields.getOrDefault(name, List.of("")).get(0);
        }

        String path() {
            var page = URI.create(form.baseUri());
            return form.attr("action").isEmpty()
                    ? page.getPath()
                    : page.resolve(form.attr("action")).getPath();
        }

        String encoded() {
            return fields.entrySet().stream()
                    .flatMap(field ->
                            field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                    .collect(Collectors.joining("&"));
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
