package org.parley.web.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.directory.Listings.location;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.editor.Role;
import org.parley.web.directory.Listings;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** An editor keeps people and their posts. */
@OnTheServer
class PersonAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);

    @AfterEach
    void nothing_is_left() {
        Listings.clear();
    }

    @Test
    void somebody_is_added_with_posts_and_seen_by_readers_and_in_the_list() {
        var added = editor.post(
                "/admin/people/new",
                "name.uk",
                "Речниця уряду",
                "name.en",
                "Government spokeswoman",
                "slug",
                "test-speaker",
                "posts.0.title.uk",
                "радниця",
                "posts.0.title.en",
                "adviser",
                "posts.0.party",
                "США (us)",
                "posts.0.from",
                "2021-04-13",
                "posts.0.until",
                "",
                "posts.1.title.uk",
                "речниця",
                "posts.1.party",
                "нато",
                "posts.1.from",
                "2014",
                "posts.1.until",
                "2021-04",
                "posts.2.title.uk",
                "",
                "posts.2.party",
                "");

        assertThat(added.status()).isEqualTo(303);
        var page = editor.get(location(added)).html();
        assertThat(page.select("[name$=party]").stream().map(Element::val))
                .containsExactly("Організація Північноатлантичного договору (nato)", "Сполучені Штати Америки (us)");
        assertThat(Site.get("/uk/people/test-speaker").html().select("main").text())
                .contains("Речниця уряду", "радниця", "речниця");
        assertThat(names("?q=радниця+uk")).isEmpty();
        assertThat(names("?q=РАДНИЦЯ+spokeswoman")).containsExactly("Речниця уряду");
        assertThat(names("?party=США")).contains("Речниця уряду").doesNotContain("Сергій Рябков");
        assertThat(names("?untranslated=true")).contains("Речниця уряду").doesNotContain("Сергій Рябков");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021-13", "21", "0000", "квітень", "13.04.2021", "2021-04-13T00:00"})
    void a_date_that_does_not_exist_is_refused(String date) {
        var refused = post("posts.0.from", date);

        assertThat(problem(refused, "posts.0.from")).contains("справжню дату");
        assertThat(refused.html().getElementById("posts.0.from").val()).isEqualTo(date);
    }

    @Test
    void a_post_cannot_end_before_it_begins() {
        assertThat(problem(post("posts.0.from", "2021-04", "posts.0.until", "2021-03"), "posts.0.until"))
                .contains("раніший за початок");
    }

    @ParameterizedTest
    @CsvSource({
        "Атлантида, У списку такого немає. Виберіть",
        "Росі, Можливо",
        "Нічого (nothing), У списку такого немає",
        "'', Заповніть це поле",
        "\u0000, Заповніть це поле"
    })
    void a_party_that_is_not_in_the_list_is_refused_with_what_is_like_it(String typed, String told) {
        assertThat(problem(post("posts.0.party", typed), "posts.0.party")).contains(told);
    }

    @Test
    void of_two_of_one_name_the_editor_says_which() {
        for (var slug : new String[] {"test-one", "test-two"})
            editor.post("/admin/parties/new", "name.uk", "Однойменні", "kind", "BLOC", "slug", slug);

        assertThat(problem(post("posts.0.party", "однойменні"), "posts.0.party"))
                .contains("Однойменні (test-one), Однойменні (test-two)");
    }

    @Test
    void a_post_for_a_party_without_a_title_is_refused() {
        assertThat(problem(post("posts.0.title.uk", ""), "posts.0.title.uk")).contains("принаймні однією мовою");
    }

    @Test
    void a_delegate_cannot_be_removed_and_the_page_says_why() {
        var page = "/admin/people/" + Listings.id("person", "wendy-sherman");

        assertThat(editor.get(page + "/removal").html().select("main li").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("Раунд"))
                .anySatisfy(line -> assertThat(line).startsWith("Стаття"));
        assertThat(editor.post(page + "/removal", "base", "1").status()).isEqualTo(409);
    }

    @Test
    void the_second_of_two_editors_sees_the_posts_of_both() {
        var page = location(post("posts.0.title.en", "Spokeswoman"));
        editor.post(page, "base", "1", "name.uk", "Речниця");

        var outdated = editor.post(
                page, "base", "1", "name.uk", "Речниця", "posts.0.title.uk", "послиня", "posts.0.party", "us");

        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.html().select(".differences tbody tr").text())
                .contains("Посади", "порожньо", "послиня · Сполучені Штати Америки (us)");
        assertThat(outdated.html().getElementById("posts.0.title.uk").val()).isEqualTo("послиня");
    }

    private Reply post(String... more) {
        var form = new java.util.LinkedHashMap<String, String>();
        form.put("name.uk", "Речниця");
        form.put("slug", "test-speaker");
        form.put("posts.0.title.uk", "речниця");
        form.put("posts.0.party", "us");
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return editor.post(
                "/admin/people/new",
                form.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private static String problem(Reply refused, String field) {
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Database.texts("select slug from person where slug like 'test-%'"))
                .isEmpty();
        return refused.html()
                .getElementById(field + ".about")
                .select(".problem")
                .text();
    }

    private java.util.List<String> names(String query) {
        return editor.get("/admin/people" + query).html().select("tbody th a").eachText();
    }
}
