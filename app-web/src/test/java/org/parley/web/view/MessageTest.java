package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.text.Language;

class MessageTest {

    private static final Locale UK = Language.UK.locale();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Опубліковано {0}",
                "{1}, {0}",
                "{0}",
                "d’{0}; {0}",
                "it''s {0}",
                "'{0}' {1}",
                "{0, plural, one{# слово} few{# слова} many{# слів} other{# слова}} {1}",
                "{0, number} {2}"
            })
    void it_says_what_icu_says(String pattern) {
        var message = new Message(pattern, UK);

        for (var values : new Object[][] {{"десь", "колись"}, {1234567, "x"}, {3, 5L}, {2.5, null}, {21, "y", "z"}}) {
            if (pattern.contains("plural") && !(values[0] instanceof Number)) continue;
            if (pattern.contains("number") && !(values[0] instanceof Number)) continue;
            var expected = new MessageFormat(pattern, UK).format(values);
            assertThat(message.with(values)).isEqualTo(expected);
            assertThat(message.with(values)).isEqualTo(expected);
        }
    }
}
