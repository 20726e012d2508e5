package org.parley.web.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void it_is_the_bytes_of_its_name_and_value() {
        var line = Line.of(List.of(Map.entry("Vary", "Accept-Encoding"))).get(0);

        assertThat(line.name()).asString(ISO_8859_1).isEqualTo("Vary");
        assertThat(line.value()).asString(ISO_8859_1).isEqualTo("Accept-Encoding");
    }

    @Test
    void nothing_in_it_ends_the_line() {
        var line = Line.of(List.of(Map.entry("Location", "/uk\r\nSet-Cookie: a=b\u0000\u007f\u0430")))
                .get(0);

        assertThat(line.value()).asString(ISO_8859_1).isEqualTo("/uk  Set-Cookie: a=b  ?");
    }

    @Test
    void what_is_the_same_on_every_page_is_there_once() {
        var one = Line.of(List.of(Map.entry("X-Frame-Options", "DENY"))).get(0);
        var other = Line.of(List.of(Map.entry("X-Frame-Options", "DENY"))).get(0);

        assertThat(other.name()).isSameAs(one.name());
        assertThat(other.value()).isSameAs(one.value());
    }
}
