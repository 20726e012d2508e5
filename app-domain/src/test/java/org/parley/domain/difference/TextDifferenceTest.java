package org.parley.domain.difference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.domain.difference.TextDifference.Fate;
import org.parley.domain.difference.TextDifference.Run;

class TextDifferenceTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Сторони говорили далі. | Сторони мовчали далі.   | Сторони [-говорили-][+мовчали+] далі.",
                "Сторони говорили.      | Сторони говорили.       | Сторони говорили.",
                "Вони говорили          | Вони говорили довго     | Вони говорили[+ довго+]",
                "Вони довго говорили    | Вони говорили           | Вони[- довго-] говорили",
                "об'єкт                 | об’єкт                  | [-об'єкт-][+об’єкт+]",
                "двосторонні перемовини | двосторонні-перемовини  | [-двосторонні перемовини-][+двосторонні-перемовини+]",
                "Так                    | Так!                    | Так[+!+]",
                "їжак                   | йожик                   | [-їжак-][+йожик+]",
                "one two three          | uno dos three           | [-one two-][+uno dos+] three",
            })
    void whole_words_go_and_come(String before, String after, String told) {
        assertThat(told(TextDifference.between(before, after))).isEqualTo(told);
    }

    @Test
    void a_text_that_was_not_there_comes_and_one_that_is_gone_went() {
        assertThat(told(TextDifference.between(null, "Так"))).isEqualTo("[+Так+]");
        assertThat(told(TextDifference.between("Так", null))).isEqualTo("[-Так-]");
        assertThat(TextDifference.between(null, null).isEmpty()).isTrue();
    }

    @Test
    void nothing_of_either_text_is_lost() {
        var before = "«Ніхто не дасть зачинити двері», —\n\nсказала вона. 🕊 [посилання](https://example.org/a?b=c)";
        var after = "«Ніхто не дасть зачинити  вікна» — сказала вона. 🕊🕊 [посилання](https://example.org/a?b=d)";

        var difference = TextDifference.between(before, after);

        assertThat(without(difference, Fate.CAME)).isEqualTo(before);
        assertThat(without(difference, Fate.WENT)).isEqualTo(after);
    }

    @Test
    void two_long_texts_with_nothing_in_common_are_told_soon() {
        var before = IntStream.range(0, 40_000).mapToObj(i -> "a" + i).collect(joining(" "));
        var after = IntStream.range(0, 40_000).mapToObj(i -> "b" + i).collect(joining(" "));

        assertTimeout(Duration.ofSeconds(5), () -> {
            var difference = TextDifference.between(before, after);
            assertThat(without(difference, Fate.CAME)).isEqualTo(before);
        });
    }

    private static String without(TextDifference difference, Fate fate) {
        return difference.runs().stream()
                .filter(run -> run.fate() != fate)
                .map(Run::words)
                .collect(joining());
    }

    private static String told(TextDifference difference) {
        return difference.runs().stream()
                .map(run -> switch (run.fate()) {
                    case STAYED -> run.words();
                    case WENT -> "[-" + run.words() + "-]";
                    case CAME -> "[+" + run.words() + "+]";
                })
                .collect(joining());
    }
}
