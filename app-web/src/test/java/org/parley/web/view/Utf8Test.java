package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void it_writes_what_the_platform_would_however_small_the_pieces() throws IOException {
        var random = new Random(3);
        for (var i = 0; i < 500; i++) {
            var text = text(random);
            var out = new Utf8(2);
            for (var at = 0; at < text.length(); ) {
                var until = Math.min(text.length(), at + 1 + random.nextInt(4));
                if (random.nextBoolean()) out.write(text.substring(at, until));
                else out.write(text.toCharArray(), at, until - at);
                at = until;
            }
            assertThat(out.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    // Of one to four bytes, and halves of such that are none.
    private static String text(Random random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(40); i >= 0; i--)
            switch (random.nextInt(5)) {
                case 0 -> text.append((char) ('a' + random.nextInt(26)));
                case 1 -> text.append((char) ('а' + random.nextInt(32)));
                case 2 -> text.append((char) (0x2010 + random.nextInt(20)));
                case 3 -> text.appendCodePoint(0x1f600 + random.nextInt(20));
                default -> text.append((char) (0xd800 + random.nextInt(0x7ff)));
            }
        return text.toString();
    }
}
