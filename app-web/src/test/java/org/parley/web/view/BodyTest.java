package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final byte[] PAGE = "Женева".repeat(100).getBytes(StandardCharsets.UTF_8);

    @Test
    void what_is_packed_can_be_unpacked_and_is_always_packed_the_same() throws IOException {
        var packed = Body.gzip(PAGE);

        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(PAGE);
        assertThat(Body.gzip(PAGE)).isEqualTo(packed);
    }

    @Test
    void a_fingerprint_is_the_beginning_of_the_sha_256() {
        assertThat(Body.fingerprint("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo("ba7816bf8f01cfea");
    }
}
