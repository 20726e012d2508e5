package org.parley.web.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.directory.Listings.location;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.directory.Listings;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** An editor keeps parties. */
@OnTheServer
class PartyAdminIT {

    private final Admin editor = Admin.as(Role.EDITOR);

    @AfterEach
    void nothing_is_left() {
        Listings.clear();
    }

    @Test
    void a_party_is_added_found_in_the_list_and_seen_by_readers() {
        var added = editor.post(
                "/admin/parties/new",
                "name.uk",
                "Організація Об’єднаних Націй",
                "name.en",
                "United Nations",
                "shortName.uk",
                "ООН",
                "shortName.en",
                "UN",
                "kind",
                "ORGANISATION",
                "slug",
                "test-un",
                "aliases.0.name",
                "Об’єднані Нації",
                "aliases.0.language",
                "UK",
                "aliases.1.name",
                "",
                "aliases.1.language",
                "EN");

        assertThat(added.status()).isEqualTo(303);
        assertThat(editor.get(location(added)).html().select("#done").text()).startsWith("Додано");
        assertThat(editor.get(location(added)).html().select("#done")).isEmpty();
        assertThat(Site.get("/uk/parties/test-un").html().select("main").text())
                .contains("Організація Об’єднаних Націй", "Об’єднані Нації");
        assertThat(names("?q=об'єднані+нації")).containsExactly("Організація Об’єднаних Націй");
        assertThat(names("?q=test-un&kind=ORGANISATION")).hasSize(1);
        assertThat(names("?q=test-un&kind=STATE")).isEmpty();
        assertThat(deeds()).contains("PARTY_ADDED");
    }

    @Test
    void a_change_of_name_is_on_the_readers_page_at_once() {
        var page = added("Перша назва");

        var saved = editor.post(page, "base", "1", "name.uk", "Друга назва", "kind", "BLOC");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(location(saved)).isEqualTo(page);
        assertThat(Site.get("/uk/parties/test-party").html().select("h1").text())
                .isEqualTo("Друга назва");
        assertThat(editor.get(page).html().select("#done").text()).startsWith("Збережено");
    }

    @Test
    void the_slug_is_proposed_by_the_name_and_stays() {
        var added = editor.post(
                "/admin/parties/new", "name.uk", "Тест Ґалаґана", "name.en", "Test galagan", "kind", "BLOC");
        assertThat(Database.texts("select slug from party where slug like 'test-%'"))
                .containsExactly("test-galagan");

        editor.post(location(added), "base", "1", "name.uk", "Інша", "kind", "BLOC", "slug", "test-other");

        assertThat(Database.texts("select slug from party where slug like 'test-%'"))
                .containsExactly("test-galagan");
        assertThat(editor.get(location(added)).html().select("[name=slug]")).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_what_was_typed_stays() {
        var refused = editor.post(
                "/admin/parties/new",
                "name.uk",
                " ",
                "name.en",
                "",
                "shortName.uk",
                "д".repeat(61),
                "kind",
                "EMPIRE",
                "slug",
                "Не адреса",
                "aliases.0.name",
                "",
                "aliases.0.language",
                "XX",
                "aliases.1.name",
                "Штати",
                "aliases.1.language",
                "XX");

        assertThat(refused.status()).isEqualTo(422);
        var problems = refused.html().select("#problems a").eachAttr("href");
        assertThat(problems).containsExactly("#name.uk", "#shortName.uk", "#kind", "#aliases.1.language", "#slug");
        assertThat(refused.html().getElementById("slug").val()).isEqualTo("Не адреса");
        assertThat(refused.html().getElementById("aliases.1.name").val()).isEqualTo("Штати");
        assertThat(refused.html().getElementById("shortName.uk").val()).hasSize(61);
        assertThat(refused.html().title()).startsWith("Помилка: ");
        assertThat(Database.texts("select slug from party where slug like 'test-%'"))
                .isEmpty();
    }

    @Test
    void a_slug_that_is_taken_is_told_with_one_that_is_free() {
        var refused = editor.post("/admin/parties/new", "name.uk", "Інша", "kind", "STATE", "slug", "us");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().getElementById("slug").val()).isEqualTo("us-2");
        assertThat(Database.text("select json_value(name, '$.en') from party where slug = 'us'"))
                .isEqualTo("United States of America");
    }

    @Test
    void the_same_form_sent_twice_is_one_party() {
        var form = new String[] {"name.uk", "Двічі", "kind", "BLOC", "slug", "test-twice"};

        var first = editor.post("/admin/parties/new", form);
        var second = editor.post("/admin/parties/new", form);

        assertThat(second.status()).isEqualTo(303);
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(Database.texts("select slug from party where slug like 'test-%'"))
                .containsExactly("test-twice");
        assertThat(editor.post(location(first), "base", "1", "name.uk", "Утретє", "kind", "BLOC")
                        .status())
                .isEqualTo(303);
        assertThat(editor.post(location(first), "base", "1", "name.uk", "Утретє", "kind", "BLOC")
                        .status())
                .isEqualTo(303);
        assertThat(edition("test-twice")).isEqualTo("2");
    }

    @Test
    void the_second_of_two_editors_sees_both_and_decides() {
        var page = added("Початкова");
        editor.post(
                page,
                "base",
                "1",
                "name.uk",
                "Того редактора",
                "kind",
                "BLOC",
                "aliases.0.name",
                "Їхня",
                "aliases.0.language",
                "UK");

        var outdated = editor.post(page, "base", "1", "name.uk", "Моя назва", "kind", "STATE");

        assertThat(outdated.status()).isEqualTo(409);
        var rows = outdated.html().select(".differences tbody tr");
        assertThat(rows.eachText())
                .anySatisfy(row -> assertThat(row).contains("Назва", "Українською", "Того редактора", "Моя назва"));
        assertThat(rows.eachText()).anySatisfy(row -> assertThat(row).contains("Вид", "об’єднання", "держава"));
        assertThat(rows.eachText()).anySatisfy(row -> assertThat(row).contains("Ще називають", "Їхня", "порожньо"));
        assertThat(outdated.html().getElementById("name.uk").val()).isEqualTo("Моя назва");
        assertThat(Site.get("/uk/parties/test-party").html().select("h1").text())
                .isEqualTo("Того редактора");

        var base = outdated.html().select("main form [name=base]").val();
        var again = editor.post(page, "base", base, "name.uk", "Моя назва", "kind", "STATE");
        assertThat(again.status()).isEqualTo(303);
        assertThat(Site.get("/uk/parties/test-party").html().select("h1").text())
                .isEqualTo("Моя назва");
    }

    @Test
    void rows_are_added_moved_and_removed_without_saving() {
        var page = added("З назвами");
        var form = new String[] {
            "base",
            "1",
            "name.uk",
            "Нова",
            "kind",
            "BLOC",
            "aliases.0.name",
            "А",
            "aliases.0.language",
            "UK",
            "aliases.1.name",
            "Б",
            "aliases.1.language",
            "EN",
            "row",
            ""
        };

        form[form.length - 1] = "add aliases";
        assertThat(aliases(editor.post(page, form))).containsExactly("А", "Б", "");
        form[form.length - 1] = "up aliases.1";
        assertThat(aliases(editor.post(page, form))).containsExactly("Б", "А");
        form[form.length - 1] = "remove aliases.0";
        var removed = editor.post(page, form);
        assertThat(aliases(removed)).containsExactly("Б");
        assertThat(removed.html().getElementById("name.uk").val()).isEqualTo("Нова");
        assertThat(removed.html()
                        .select("#aliases\\.0\\.language option[selected]")
                        .val())
                .isEqualTo("EN");
        assertThat(edition("test-party")).isEqualTo("1");
    }

    @Test
    void what_nobody_uses_can_be_removed_after_a_question() {
        var page = added("Зайва");

        var asked = editor.get(page + "/removal");
        assertThat(asked.status()).isEqualTo(200);
        var removed = editor.post(
                page + "/removal",
                "base",
                asked.html().select("main [name=base]").val());

        assertThat(removed.status()).isEqualTo(303);
        assertThat(editor.get(location(removed)).html().select("#done").text()).startsWith("Вилучено");
        assertThat(Site.get("/uk/parties/test-party").status()).isEqualTo(404);
        assertThat(editor.get(page).status()).isEqualTo(404);
        assertThat(editor.post(page + "/removal", "base", "1").status()).isEqualTo(404);
    }

    @Test
    void what_is_used_stays_and_the_page_says_where() {
        var us = "/admin/parties/" + Database.text("select id from party where slug = 'us'");

        assertThat(editor.get(us + "/removal").html().select("main form")).isEmpty();
        var refused = editor.post(us + "/removal", "base", edition("us"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("section li").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("Стаття"))
                .anySatisfy(line -> assertThat(line).startsWith("Особа"))
                .anySatisfy(line -> assertThat(line).startsWith("Переговори"));
        assertThat(Site.get("/uk/parties/us").status()).isEqualTo(200);
    }

    @Test
    void removing_what_somebody_has_just_changed_is_asked_again() {
        var page = added("Ще потрібна");
        editor.post(page, "base", "1", "name.uk", "Таки потрібна", "kind", "BLOC");

        var refused = editor.post(page + "/removal", "base", "1");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select(".notice").text()).contains("Редактор");
        assertThat(Site.get("/uk/parties/test-party").status()).isEqualTo(200);
    }

    private String added(String name) {
        return location(editor.post("/admin/parties/new", "name.uk", name, "kind", "BLOC", "slug", "test-party"));
    }

    private List<String> names(String query) {
        return editor.get("/admin/parties" + query).html().select("tbody th a").eachText();
    }

    private static List<String> aliases(Reply page) {
        assertThat(page.status()).isEqualTo(200);
        return page.html().select("[name^=aliases][name$=name]").stream()
                .map(Element::val)
                .toList();
    }

    private static String edition(String slug) {
        return Database.text("select edition from directory_entry where listing = 'PARTIES' and slug = ?", slug);
    }

    private static List<String> deeds() {
        return Database.texts("select deed from audit_entry where subject = 'party test-un'");
    }
}
