package org.parley.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.domain.text.Folding;
import org.parley.web.testing.Database;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;

/** When a reader looks through all parties, people and topics. */
@OnTheServer
class ReadersListIT {

    @ParameterizedTest
    @EnumSource
    void all_of_them_are_there_with_the_way_to_their_pages(Reader reader) {
        assertThat(reader.opens("/parties").select(".names a").eachAttr("href"))
                .contains(reader.address("/parties/us"), reader.address("/parties/nato"));
        assertThat(reader.opens("/people").select(".names").text())
                .contains(reader.text(Sample.person("wendy-sherman").get("name")))
                .contains(reader.text(Sample.person("wendy-sherman").at("/posts/0/title")));
        assertThat(reader.opens("/topics").select(".names").text())
                .contains(reader.text(Sample.topic("missiles").get("name")));
        assertThat(reader.opens("/people?party=us").select(".names a").eachAttr("href"))
                .contains(reader.address("/people/wendy-sherman"))
                .doesNotContain(reader.address("/people/sergei-ryabkov"));
    }

    @Test
    void a_long_list_goes_by_the_ukrainian_alphabet_and_is_read_to_its_end() {
        var names = List.of(
                "Галич", "Гетьман", "Ґонта", "Дунай", "Ендрю", "Єва", "Жук", "Зоря", "Илько", "Іван", "Їжак", "Йосип");
        try {
            for (var name : names) topic(name, "");
            for (int i = 0; i < 70; i++) topic("Зоря", " " + i);

            var seen = new ArrayList<String>();
            var path = "/topics";
            while (!path.isEmpty()) {
                var page = Reader.UK.opens(path);
                seen.addAll(page.select(".names a").eachText());
                path = page.select("a[rel=next]").attr("href").replaceFirst("^/uk", "");
            }

            assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(82);
            assertThat(seen.stream().map(n -> n.replace(" на пробу", "")).filter(names::contains))
                    .containsExactlyElementsOf(names);
            assertThat(Reader.UK
                            .opens("/topics?from=%D0%84")
                            .selectFirst(".names a")
                            .text())
                    .isEqualTo("Єва на пробу");
            assertThat(Reader.UK.opens("/topics").select(".jump a").eachText())
                    .containsSubsequence("Г", "Ґ", "Д", "Е", "Є", "Ж");
        } finally {
            Database.run("delete from directory_entry where listing = 'TOPICS' and slug like 'trial-topic-%'");
            Database.run("delete from topic where slug like 'trial-topic-%'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/parties?after=nonsense, 200",
        "/people?after=999999999999999999999%2Cx, 200",
        "/topics?from=%F0%9F%98%80, 200",
        "/topics?from=, 200",
        "/people?party=nobody, 404",
        "/people?party=, 404"
    })
    void an_address_that_somebody_made_up_does_no_harm(String path, int status) {
        assertThat(Site.get("/uk" + path).status()).isEqualTo(status);
    }

    private static void topic(String name, String more) {
        var full = name + more + " на пробу";
        var json = "{\"uk\":\"" + full + "\"}";
        var id = Database.insert("insert into topic (slug, name) values (concat('trial-topic-', uuid()), ?)", json);
        Database.run(
                "insert into directory_entry (listing, subject_id, slug, name, order_uk, order_en, search, untranslated,"
                        + " changed_at) select 'TOPICS', id, slug, name, ?, ?, ?, 1, now() from topic where id = ?",
                Folding.forOrder(full),
                Folding.forOrder(full),
                Folding.forSearch(full),
                id);
    }
}
