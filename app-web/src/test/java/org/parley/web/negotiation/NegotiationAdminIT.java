package org.parley.web.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.web.directory.Listings.location;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.editor.Role;
import org.parley.web.directory.Listings;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** An editor keeps negotiations and their rounds. */
@OnTheServer
class NegotiationAdminIT {

    private static final String[] NEGOTIATION = {
        "name.uk",
        "Переговори про погоду",
        "name.en",
        "Talks on the weather",
        "summary.uk",
        "Про дощ",
        "summary.en",
        "On rain",
        "slug",
        "test-weather"
    };
    private static final String[] ROUND = {
        "place.uk",
        "Рига",
        "place.en",
        "Riga",
        "startsOn",
        "2022-01-10",
        "endsOn",
        "",
        "format.uk",
        "зустріч",
        "format.en",
        "meeting",
        "slug",
        "test-riga"
    };

    private final Admin editor = Admin.as(Role.EDITOR);

    @AfterEach
    void nothing_is_left() {
        Listings.clear();
    }

    @Test
    void a_negotiation_is_added_with_parties_and_topics_in_the_editors_order() {
        var page = added(
                "participations.0.party",
                "us",
                "participations.0.role",
                "MEDIATOR",
                "participations.1.party",
                "Україна (ukraine)",
                "participations.1.role",
                "NEGOTIATING",
                "participations.2.party",
                "",
                "participations.2.role",
                "HOST",
                "topics.0.topic",
                "nato-enlargement",
                "topics.1.topic",
                "military-exercises");

        var reader =
                Site.get("/uk/negotiations/test-weather").html().select("main").text();
        assertThat(reader).contains("Переговори про погоду", "посередник", "Розширення НАТО");
        assertThat(reader.indexOf("США")).isLessThan(reader.indexOf("Україна"));

        editor.post(
                page,
                with(
                        NEGOTIATION,
                        "base",
                        "1",
                        "participations.0.party",
                        "ukraine",
                        "participations.0.role",
                        "HOST",
                        "participations.1.party",
                        "us",
                        "participations.1.role",
                        "NEGOTIATING",
                        "topics.0.topic",
                        "military-exercises"));
        var form = editor.get(page).html();
        assertThat(values(form.select("[name$=.party]")))
                .containsExactly("Україна (ukraine)", "Сполучені Штати Америки (us)");
        assertThat(form.select("#participations\\.0\\.role option[selected]").val())
                .isEqualTo("HOST");
        assertThat(form.select("[name^=topics]")).hasSize(1);
        assertThat(names("?party=ukraine")).contains("Переговори про погоду");
    }

    @Test
    void a_party_and_a_topic_are_in_it_once() {
        var refused = editor.post(
                "/admin/negotiations/new",
                with(
                        NEGOTIATION,
                        "participations.0.party",
                        "us",
                        "participations.0.role",
                        "HOST",
                        "participations.1.party",
                        "сполучені штати америки",
                        "participations.1.role",
                        "MEDIATOR",
                        "topics.0.topic",
                        "nato-enlargement",
                        "topics.1.topic",
                        "Розширення НАТО"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#problems a").eachAttr("href"))
                .containsExactly("#participations.1.party", "#topics.1.topic");
        assertThat(Database.texts("select slug from negotiation where slug like 'test-%'"))
                .isEmpty();
    }

    @Test
    void a_round_is_added_with_all_its_parts_and_seen_by_readers() {
        var page = added("participations.0.party", "us", "participations.0.role", "NEGOTIATING");
        assertThat(values(editor.get(page + "/rounds/new").html().select("[name$=.party]")))
                .containsExactly("Сполучені Штати Америки (us)");

        var round = editor.post(
                page + "/rounds/new",
                with(
                        ROUND,
                        "delegates.0.party",
                        "us",
                        "delegates.0.person",
                        "Венді Шерман",
                        "durations.0.duration.uk",
                        "майже годину",
                        "durations.0.minutes",
                        "",
                        "durations.0.source.name.uk",
                        "Речниця",
                        "durations.0.source.url",
                        "https://example.org/a",
                        "namings.0.party",
                        "ukraine",
                        "namings.0.word.uk",
                        "розмова",
                        "namings.0.source.name.uk",
                        "Речник"));

        assertThat(round.status()).isEqualTo(303);
        assertThat(location(round)).startsWith(page + "/rounds/");
        assertThat(Site.get("/uk/negotiations/test-weather")
                        .html()
                        .select("main")
                        .text())
                .contains("Рига, 10 січня 2022", "Венді Шерман", "майже годину", "розмова");
        assertThat(editor.get(page).html().select(".lines a").text()).contains("Рига");
        assertThat(names("?q=рига")).containsExactly("Переговори про погоду");

        editor.post(location(round), with(ROUND, "base", "1", "place.uk", "Таллінн"));
        assertThat(Site.get("/uk/negotiations/test-weather")
                        .html()
                        .select("main")
                        .text())
                .contains("Таллінн")
                .doesNotContain("Рига", "майже годину");
        assertThat(names("?q=рига")).isEmpty();
    }

    @Test
    void the_address_of_a_round_is_proposed_by_its_place_and_day() {
        var page = added();

        var round = editor.post(page + "/rounds/new", with(ROUND, "slug", "", "place.en", "Test Riga"));

        assertThat(round.status()).isEqualTo(303);
        assertThat(Database.texts("select slug from round where slug like 'test-%'"))
                .containsExactly("test-riga-2022-01-10");
    }

    @ParameterizedTest
    @CsvSource({
        "startsOn, 2022-02-30, справжню дату",
        "startsOn, '', Заповніть",
        "endsOn, 2022-01-09, раніший за початок",
        "endsOn, yesterday, справжню дату",
        "place.uk, '', ''",
        "format.uk, '', ''",
        "delegates.0.party, Атлантида, У списку такого немає",
        "delegates.0.person, Ніхто, У списку такого немає",
        "durations.0.minutes, багато, ціле число",
        "durations.0.source.url, javascript:alert(1), ''",
        "namings.0.source.name.uk, '', ''"
    })
    void a_round_with_something_wrong_is_refused_there(String field, String typed, String told) {
        var page = added();

        var refused = editor.post(
                page + "/rounds/new",
                with(
                        ROUND,
                        "place.en",
                        "",
                        "format.en",
                        "",
                        "delegates.0.party",
                        "us",
                        "delegates.0.person",
                        "",
                        "durations.0.duration.uk",
                        "довго",
                        "durations.0.minutes",
                        "60",
                        "durations.0.source.name.uk",
                        "Речниця",
                        "durations.0.source.url",
                        "",
                        "namings.0.party",
                        "us",
                        "namings.0.word.uk",
                        "розмова",
                        "namings.0.source.name.uk",
                        "Речник",
                        field,
                        typed));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#problems a").eachAttr("href")).containsExactly("#" + field);
        assertThat(refused.html().select(".problem").text()).contains(told);
        assertThat(refused.html().getElementById(field).val()).isEqualTo(typed);
        assertThat(Database.texts("select slug from round where slug like 'test-%'"))
                .isEmpty();
    }

    @Test
    void a_round_is_not_found_in_another_negotiation() {
        var page = added();
        var foreign = page + "/rounds/" + Listings.id("round", "geneva-2022-01-10");

        assertThat(editor.get(foreign).status()).isEqualTo(404);
        assertThat(editor.get(foreign + "/removal").status()).isEqualTo(404);
        assertThat(editor.post(foreign, with(ROUND, "base", "1")).status()).isEqualTo(404);
        assertThat(editor.post(foreign + "/removal", "base", "1").status()).isEqualTo(404);
        assertThat(editor.get("/admin/negotiations/999999/rounds/new").status()).isEqualTo(404);
    }

    @Test
    void the_second_of_two_editors_of_a_round_sees_both() {
        var page = location(editor.post(added() + "/rounds/new", ROUND));
        editor.post(page, with(ROUND, "base", "1", "place.uk", "Вільнюс"));

        var outdated = editor.post(page, with(ROUND, "base", "1", "startsOn", "2022-02-01"));

        assertThat(outdated.status()).isEqualTo(409);
        assertThat(outdated.html().select(".differences tbody tr").text())
                .contains("Вільнюс", "Рига", "2022-01-10", "2022-02-01");
        var base = outdated.html().select("main form [name=base]").val();
        assertThat(editor.post(page, with(ROUND, "base", base, "startsOn", "2022-02-01"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_negotiation_goes_after_its_rounds() {
        var page = added();
        var round = location(editor.post(page + "/rounds/new", ROUND));

        assertThat(editor.post(page + "/removal", "base", "1").status()).isEqualTo(409);
        var gone = editor.post(round + "/removal", "base", "1");
        assertThat(location(gone)).isEqualTo(page);
        assertThat(editor.post(page + "/removal", "base", "1").status()).isEqualTo(303);
        assertThat(Site.get("/uk/negotiations/test-weather").status()).isEqualTo(404);
    }

    @Test
    void a_round_that_an_article_reports_of_stays() {
        var held = "/admin/negotiations/" + Listings.id("negotiation", "us-russia-security") + "/rounds/"
                + Listings.id("round", "geneva-2022-01-10");

        assertThat(editor.post(held + "/removal", "base", "1").status()).isEqualTo(409);
        assertThat(editor.get(held + "/removal").html().select("main li").text())
                .startsWith("Стаття");
    }

    private String added(String... more) {
        var added = editor.post("/admin/negotiations/new", with(NEGOTIATION, more));
        assertThat(added.status()).isEqualTo(303);
        return location(added);
    }

    // The last value of a name counts.
    private static String[] with(String[] form, String... more) {
        var fields = new java.util.LinkedHashMap<String, String>();
        for (var part : List.of(form, more)) for (int i = 0; i < part.length; i += 2) fields.put(part[i], part[i + 1]);
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static List<String> values(List<Element> fields) {
        return fields.stream().map(Element::val).toList();
    }

    private List<String> names(String query) {
        Reply list = editor.get("/admin/negotiations" + query);
        return list.html().select("tbody th a").eachText();
    }
}
