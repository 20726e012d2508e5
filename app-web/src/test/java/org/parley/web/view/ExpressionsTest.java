package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;

/** An expression means what OGNL says that it means. */
class ExpressionsTest {

    private final TemplateEngine ours = engine(new Expressions());
    private final TemplateEngine ognl = engine(new OGNLVariableExpressionEvaluator(true));

    private static TemplateEngine engine(IStandardVariableExpressionEvaluator evaluator) {
        var standard = new StandardDialect();
        standard.setVariableExpressionEvaluator(evaluator);
        var engine = new TemplateEngine();
        engine.setDialect(standard);
        return engine;
    }

    private static Map<String, Object> variables() {
        var variables = new HashMap<String, Object>();
        variables.put("word", "Geneva");
        variables.put("nothing", null);
        variables.put("list", List.of("a", "b"));
        variables.put("map", Map.of("key", "value"));
        variables.put("entry", Map.entry("name", 3));
        variables.put("two", 2);
        variables.put("many", 3_000_000_000L);
        variables.put("stated", Thread.State.NEW);
        return variables;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word",
                "nothing",
                "missing",
                "'text'",
                "'a'",
                "null",
                "true",
                "12",
                "word.length()",
                "word.concat('!')",
                "word.concat(two)",
                "word.substring(1)",
                "word.substring(two)",
                "word.substring(1, two + 1)",
                "list.isEmpty()",
                "list.size()",
                "list.size",
                "list.get(1)",
                "list.contains('a')",
                "map.key",
                "map.get('key')",
                "map.entrySet().iterator().next().value",
                "entry.key",
                "entry.value",
                "stated.name() == 'NEW'",
                "stated.name()",
                "stated",
                "word == 'Geneva'",
                "word != null",
                "nothing == null",
                "nothing != null",
                "two == 2",
                "two > 1",
                "two < 1",
                "many > two",
                "two + two",
                "two - 1",
                "word + two",
                "word + null",
                "'?' + stated",
                "word + '#' + two",
                "word == null ? 'no' : word",
                "nothing == null ? null : nothing.size()",
                "!list.isEmpty()",
                "list.isEmpty() or two > 1",
                "list.isEmpty() and nothing.size() > 1",
                "word and two",
                "nothing or word",
                "not list.isEmpty()",
                "two >= 2",
                "two * 2",
                "list[0]",
                "{'a', word}",
                "word in list",
                "#strings.toLowerCase(word)",
                "#lists.isEmpty(nothing)",
                "#lists.size(list)",
                "#strings.isEmpty(word)"
            })
    void it_is_worked_out_as_by_ognl(String expression) {
        var expected = with(ognl, expression, variables());

        for (var time = 0; time < 2; time++)
            assertThat(with(ours, expression, variables())).isEqualTo(expected);
    }

    @Test
    void a_place_can_see_things_of_several_kinds() {
        for (var thing : List.of(List.of("a"), Map.of("a", "b", "c", "d"), List.of("a", "b", "c")))
            assertThat(with(ours, "thing.size()", Map.of("thing", thing)))
                    .isEqualTo(with(ognl, "thing.size()", Map.of("thing", thing)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.size()", "word.unknown()", "nothing.name"})
    void what_cannot_be_asked_is_an_error_that_names_the_expression(String expression) {
        assertThatThrownBy(() -> with(ours, expression, variables()))
                .isInstanceOf(TemplateProcessingException.class)
                .hasMessageContaining(expression);
    }

    private static String with(TemplateEngine engine, String expression, Map<String, Object> variables) {
        return engine.process("<i th:text=\"${" + expression + "}\"></i>", new Context(Locale.ENGLISH, variables));
    }
}
