package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "0, ще без раундів",
        "1, 1 раунд",
        "2, 2 раунди",
        "4, 4 раунди",
        "5, 5 раундів",
        "11, 11 раундів",
        "12, 12 раундів",
        "21, 21 раунд",
        "22, 22 раунди",
        "111, 111 раундів"
    })
    void ukrainian_counts_in_three_forms(int rounds, String wording) {
        assertThat(say("uk", "#{negotiation.rounds(" + rounds + ")}")).isEqualTo(wording);
    }

    @ParameterizedTest
    @CsvSource({"0, no rounds yet", "1, 1 round", "2, 2 rounds", "21, 21 rounds"})
    void english_counts_in_two(int rounds, String wording) {
        assertThat(say("en", "#{negotiation.rounds(" + rounds + ")}")).isEqualTo(wording);
    }

    @Test
    void an_apostrophe_is_just_an_apostrophe() {
        assertThat(say("en", "#{positions.deck}")).startsWith("The parties’ positions");
    }

    @Test
    void braces_in_a_value_stay_what_they_are() {
        assertThat(say("en", "#{photo.missing('{0} of {name}')}")).endsWith("{0} of {name}");
    }

    @Test
    void a_wording_that_is_missing_is_a_failure_and_not_a_blank() {
        assertThatThrownBy(() -> say("uk", "#{no.such.key}")).hasRootCauseMessage("No wording for no.such.key");
    }

    private static String say(String language, String expression) {
        var engine = new TemplateEngine();
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.TEXT);
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Wording());
        return engine.process("[(" + expression + ")]", new Context(Locale.forLanguageTag(language)));
    }
}
