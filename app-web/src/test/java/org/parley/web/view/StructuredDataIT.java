package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Sample;
import org.parley.web.testing.Site;
import org.parley.web.testing.StoredDraft;

/** Given what a page tells search engines, when it is held against schema.org's own definitions. */
@OnTheServer
class StructuredDataIT {

    private static final String GENEVA = "/uk/articles/geneva-2022-01-10";

    @ParameterizedTest
    @CsvSource({
        "/uk/articles/geneva-2022-01-10, NewsArticle",
        "/en/articles/geneva-2022-01-10, NewsArticle",
        "/uk/articles/brussels-2022-01-12, NewsArticle",
        "/uk/negotiations/us-russia-security, EventSeries",
        "/en/negotiations/us-russia-security, EventSeries",
        "/uk/parties/russia, Country",
        "/en/parties/nato, Organization",
        "/uk/people/wendy-sherman, Person",
        "/en/people/sergei-ryabkov, Person"
    })
    void every_property_and_value_is_as_schema_org_defines_it(String path, String type) {
        var data = data(path);

        assertThat(data.get("@type").asText()).isEqualTo(type);
        assertThat(SchemaOrg.wrong(data)).isEmpty();
    }

    @Test
    void what_schema_org_does_not_define_is_found() {
        var made = (ObjectNode) data(GENEVA);
        made.put("sentiment", "good");
        ((ObjectNode) made.get("about")).put("startDate", "tomorrow");
        ((ObjectNode) made.at("/hasPart/0")).put("jobTitle", "envoy");
        made.putObject("publisher").put("@type", "Place");

        assertThat(SchemaOrg.wrong(made))
                .containsExactlyInAnyOrder(
                        "NewsArticle has no sentiment",
                        "Event.startDate does not take \"tomorrow\"",
                        "Quotation has no jobTitle",
                        "NewsArticle.publisher takes no Place");
    }

    @Test
    void an_article_has_its_round_its_quotations_and_its_source() {
        var data = data(GENEVA);

        assertThat(data.at("/about/superEvent/url").asText())
                .isEqualTo(Site.PUBLIC + "/uk/negotiations/us-russia-security");
        assertThat(data.get("hasPart")).hasSameSizeAs(Sample.GENEVA.get("quotations"));
        assertThat(data.at("/hasPart/0/text").asText())
                .isEqualTo(Sample.GENEVA.at("/quotations/0/words/uk").asText());
        assertThat(data.at("/isBasedOn/name").asText())
                .isEqualTo(Sample.GENEVA.at("/source/name/uk").asText());
    }

    @Test
    void a_correction_says_what_was_wrong() {
        var draft = StoredDraft.ready();
        try {
            publish(draft, "FIRST", "");
            draft.revise(draft.slug, "Сторони говорили два дні.", "The parties talked for two days.");
            publish(draft, "CORRECTION", "Було: </script> три дні.");
            var data = data("/uk" + draft.publicPath());

            assertThat(SchemaOrg.wrong(data)).isEmpty();
            assertThat(data.at("/correction/0/text").asText()).isEqualTo("Було: </script> три дні.");
        } finally {
            StoredDraft.removeAll();
        }
    }

    private static void publish(StoredDraft draft, String change, String note) {
        Admin.as(Role.EDITOR)
                .post(
                        draft.path + "/publication",
                        "revision",
                        "" + draft.revisions(),
                        "do",
                        "publish",
                        "change",
                        change,
                        "note.uk",
                        note);
    }

    private static JsonNode data(String path) {
        var page = Site.get(path).html();
        var scripts = page.select("script[type='application/ld+json']");
        assertThat(scripts).as(path).hasSize(1);
        try {
            return new ObjectMapper().readTree(scripts.get(0).data());
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }
}
