package org.parley.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTest {

    private static final byte[] TEXT = "Женева, 10 січня 2022 року. ".repeat(50).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "'gzip, deflate, br, zstd', BROTLI",
        "br, BROTLI",
        "'BR;q=0.5, gzip', BROTLI",
        "gzip, GZIP",
        "'gzip;q=1.0, br;q=0', GZIP",
        "'gzip;q=0, identity', IDENTITY",
        "'gzip;q=0.000', IDENTITY",
        "deflate, IDENTITY",
        "brr, IDENTITY",
        "'', IDENTITY",
        ", IDENTITY"
    })
    void what_a_client_reads_decides(String accepted, Encoding best) {
        assertThat(Encoding.best(accepted)).isEqualTo(best);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_packed_is_unpacked_to_the_same(Encoding encoding) {
        assertThat(encoding.unpack(encoding.pack(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void what_is_packed_can_be_unpacked() throws IOException {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(Encoding.GZIP.pack(TEXT)))) {
            assertThat(zip.readAllBytes()).isEqualTo(TEXT);
        }
        assertThat(Decoder.decompress(Encoding.BROTLI.pack(TEXT)).getDecompressedData())
                .isEqualTo(TEXT);
        assertThat(Encoding.BROTLI.pack(TEXT)).hasSizeLessThan(TEXT.length / 4);
    }
}
