package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private final Totp codes = new Totp();

    // RFC 6238, appendix B, the last six digits; RFC 4226's secret.
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
    void codes_are_those_of_the_standard(long second, String code) {
        var secret = Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

        assertThat(secret).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(codes.step(secret, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
        assertThat(codes.step(
                        secret, " " + code.substring(0, 3) + " " + code.substring(3), Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
        assertThat(codes.step(secret, code, Instant.ofEpochSecond(second + 30))).hasValue(second / 30);
        assertThat(codes.step(secret, code, Instant.ofEpochSecond(second + 90))).isEmpty();
        assertThat(codes.step(secret, "", Instant.ofEpochSecond(second))).isEmpty();
    }

    @Test
    void every_secret_is_new_and_fits_any_app() {
        var secret = codes.newSecret();

        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(codes.newSecret());
        assertThat(Base32.encode(Base32.decode(secret))).isEqualTo(secret);
    }
}
