package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.web.view.Story.Mark;

class PlainProseTest {

    private static final String SIGNS = "аєґЇ bZ09 ,.;:?!%/()«»“”„’…–—№-*_[]<>&\"'`#+=@|~\\{}$^\n\té́😀";

    @Test
    void what_it_takes_for_plain_is_what_markdown_makes_of_it() {
        var random = new Random(5);
        var plain = 0;
        for (var i = 0; i < 60_000; i++) {
            var text = text(random);
            var marks = marks(random, text);
            var html = PlainProse.html(text, marks);
            if (html == null) continue;
            plain++;
            assertThat(html).as(text).isEqualTo(Markdown.read(text, marks));
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void ordinary_sentences_are_plain_and_keep_their_marks() {
        var text = "«Ми не зачинили дверей», — сказав Рябков 10 січня 2022 року; переговори тривали майже 8 годин.";
        var marks = List.of(new Mark(Mark.Kind.SAID, "q1", "Ми не зачинили дверей"));

        assertThat(PlainProse.html(text, marks))
                .isEqualTo(Markdown.read(text, marks))
                .contains("<span class=\"said\" id=\"q1\">Ми не зачинили дверей</span>");
    }

    @Test
    void what_has_a_meaning_is_read() {
        for (var text : List.of(
                "*так*", "1. так", "- так", "# так", "так <b>", "так & ні", "[так](https://example.org/)", " так"))
            assertThat(PlainProse.html(text, List.of())).as(text).isNull();
    }

    // Mostly harmless ones, or hardly any would be plain.
    private static String text(Random random) {
        var most = random.nextInt(3) == 0 ? SIGNS.length() : SIGNS.indexOf('-') + 1;
        return random.ints(1 + random.nextInt(14), 0, most)
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .reduce("", String::concat);
    }

    private static List<Mark> marks(Random random, String text) {
        var marks = new ArrayList<Mark>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var from = random.nextInt(text.length());
            var until = from + 1 + random.nextInt(text.length() - from);
            marks.add(new Mark(Mark.Kind.SAID, "q" + i, text.substring(from, until)));
        }
        return marks;
    }
}
