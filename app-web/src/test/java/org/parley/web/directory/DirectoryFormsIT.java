package org.parley.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;

/** What holds for the forms of all lists, whatever somebody sends. */
@OnTheServer
class DirectoryFormsIT {

    private static final List<String> LISTS =
            List.of("/admin/parties", "/admin/people", "/admin/topics", "/admin/negotiations");
    private static final List<String> TABLES = List.of("party", "person", "topic", "negotiation", "round");
    private static final String NASTY = "<script>alert(1)</script> ${7*7} #{nav.articles} [[${me}]] '\"&amp;";

    private final Admin editor = Admin.as(Role.EDITOR);

    @AfterEach
    void nothing_is_left() {
        Listings.clear();
    }

    static Stream<String> forms() {
        var negotiation = Listings.id("negotiation", "us-russia-security");
        return Stream.concat(
                LISTS.stream().map(list -> list + "/new"),
                Stream.of("/admin/negotiations/" + negotiation + "/rounds/new"));
    }

    static Stream<String> opened() {
        var negotiation = Listings.id("negotiation", "us-russia-security");
        return Stream.of(
                "/admin/parties/" + Listings.id("party", "us"),
                "/admin/people/" + Listings.id("person", "wendy-sherman"),
                "/admin/topics/" + Listings.id("topic", "nato-enlargement"),
                "/admin/negotiations/" + negotiation,
                "/admin/negotiations/" + negotiation + "/rounds/" + Listings.id("round", "geneva-2022-01-10"));
    }

    @ParameterizedTest
    @MethodSource({"forms", "opened"})
    void an_author_may_not_change_anything(String path) {
        var author = Admin.as(Role.AUTHOR);
        var before = counts();

        assertThat(author.get(path).status()).isEqualTo(403);
        assertThat(author.post(path, "base", "1", "name.uk", "Чужа", "kind", "STATE", "slug", "test-foreign")
                        .status())
                .isEqualTo(403);
        assertThat(author.get(path + "/removal").status()).isIn(403, 404);
        assertThat(author.post(path + "/removal", "base", "1").status()).isIn(403, 404);
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/parties", "/admin/people", "/admin/topics", "/admin/negotiations"})
    void an_author_may_look_at_the_lists(String list) {
        var page = Admin.as(Role.AUTHOR).get(list);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("tbody th a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith("/uk/"));
        assertThat(page.html().select("a[href$=/new]")).isEmpty();
        assertThat(Admin.nobody().get(list).status()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("opened")
    void a_form_that_is_sent_as_it_came_changes_nothing(String path) {
        var page = editor.get(path).html();
        var edition = page.select("main [name=base]").val();
        var fields = page.select("main form :is(input, textarea)[name]:not([name=csrf])").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.val()));
        var choices = page.select("main form select").stream()
                .flatMap(field -> Stream.of(
                        field.attr("name"), field.select("option[selected]").val()));

        var saved = editor.post(path, Stream.concat(fields, choices).toArray(String[]::new));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(editor.get(path).html().select("main [name=base]").val()).isEqualTo(edition);
    }

    @ParameterizedTest
    @MethodSource({"forms", "opened"})
    void an_empty_form_is_refused_with_every_field_that_needs_something(String path) {
        var before = counts();

        var refused = editor.post(path);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#problems a")).isNotEmpty();
        for (var link : refused.html().select("#problems a"))
            assertThat(refused.html().getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        assertThat(Listings.htmlErrors(refused)).isEmpty();
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_somebody_types_is_text_and_nothing_else(String path) {
        var form = "name.uk=" + encoded(NASTY) + "&name.en=%00a%ED%A0%80b%FF&place.uk=" + encoded(NASTY)
                + "&summary.uk=" + encoded(NASTY) + "&format.uk=" + encoded(NASTY) + "&kind=BLOC&startsOn=2022-01-10"
                + "&slug=test-nasty&shortName.uk=" + encoded("${7*7}") + "&description.uk=" + encoded(NASTY);

        var added = editor.postEncoded(path, form + "&csrf=" + editor.csrf());

        assertThat(added.status()).isEqualTo(303);
        var shown = editor.get(Listings.location(added));
        assertThat(shown.html().select("main script")).isEmpty();
        assertThat(shown.html().select("[value*=script], h1").outerHtml())
                .contains("${7*7}")
                .doesNotContain("49");
        assertThat(Listings.htmlErrors(shown)).isEmpty();
        for (var reader : List.of("/uk/parties/", "/uk/people/", "/uk/topics/", "/uk/negotiations/"))
            assertThat(Site.get(reader + "test-nasty").status()).isIn(200, 404);
        assertThat(editor.get("/admin/negotiations").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource({"forms", "opened"})
    void nonsense_is_refused_and_never_breaks_anything(String path) {
        var before = counts();
        for (var form : List.of(
                "name.uk=" + "x".repeat(100_000),
                "name=1&name.uk=&kind=&posts=1&posts.=1&posts.x.title=1&posts.99999.party=1&posts.-1.party=us",
                "participations.0.party=us&participations.0.role=KING&topics.0.topic=%00",
                "posts.0.party=" + "(".repeat(5000) + "&delegates.0.party=%ED%A0%80&parent=%25_%5C",
                "row=add+nothing.at.all&name.uk=x",
                "row=remove+posts.9999",
                "row=up+..&row=down",
                "row=" + "add+aliases+".repeat(100),
                "base=-1&base=x",
                "%=%&==&&",
                String.join("&", java.util.Collections.nCopies(3000, "delegates.1.party=us"))))
            assertThat(editor.postEncoded(path, form + "&csrf=" + editor.csrf()).status())
                    .as(form.substring(0, Math.min(60, form.length())))
                    .isIn(200, 400, 409, 422);
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%00",
                "?q=%ED%A0%80",
                "?q=%FF",
                "?q=%25_!%5C'%22",
                "?after=x",
                "?after=1,%00",
                "?after=,",
                "?after=99999999999999999999,a",
                "?after=1,2022-01-01T00:00:00Z&sort=changed",
                "?after=1,%2B1000000000-12-31T23:59:59Z&sort=changed",
                "?after=1,nonsense&sort=changed",
                "?sort=%27;drop",
                "?untranslated=&kind=%24%7B7*7%7D&party=%27&parent=(x)&negotiation=%00"
            })
    void a_list_that_is_asked_nonsense_answers_with_a_list(String query) {
        for (var list : LISTS) {
            var page = editor.get(list + query);
            assertThat(page.status()).as(list + query).isEqualTo(200);
            assertThat(Listings.htmlErrors(page)).as(list + query).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/999999", "/0", "/x", "/-1", "/999999999999999999", "/999999/removal", "/1.0"})
    void what_is_not_there_is_not_found(String path) {
        for (var list : LISTS) {
            assertThat(editor.get(list + path).status()).isEqualTo(404);
            assertThat(editor.post(list + path, "base", "1", "name.uk", "x").status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource({"forms", "opened"})
    void a_form_without_its_token_is_refused(String path) {
        var before = counts();

        assertThat(editor.postEncoded(path, "name.uk=x&kind=BLOC&slug=test-foreign")
                        .status())
                .isEqualTo(403);
        assertThat(counts()).isEqualTo(before);
    }

    private static List<String> counts() {
        return TABLES.stream()
                .map(table -> Database.text("select count(*) from " + table) + " "
                        + Database.text("select sum(edition) from directory_entry"))
                .toList();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
