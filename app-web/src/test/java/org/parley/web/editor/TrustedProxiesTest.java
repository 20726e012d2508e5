package org.parley.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 192.0.2.1 | 203.0.113.5 | 192.0.2.1",
                "10.0.0.2 | 10.0.0.2 | 203.0.113.5 | 203.0.113.5",
                "10.0.0.2 | 10.0.0.3 | 203.0.113.5 | 10.0.0.3",
                "10.0.0.0/8 | 10.9.8.7 | 1.2.3.4, 203.0.113.5 | 203.0.113.5",
                "10.0.0.0/8, 203.0.113.0/24 | 10.9.8.7 | 1.2.3.4, 203.0.113.5 | 1.2.3.4",
                "10.0.0.2 | 10.0.0.2 | | 10.0.0.2",
                "10.0.0.2 | 10.0.0.2 | localhost | 10.0.0.2",
                "10.0.0.2 | 10.0.0.2 | <script> | 10.0.0.2",
                "10.0.0.2 | 10.0.0.2 | 999.1.1.1 | 10.0.0.2",
                "fd00::/8 | fd00::7 | 2001:db8::1 | 2001:db8::1",
                "10.0.0.0/8 | fd00::7 | 2001:db8::1 | fd00::7"
            })
    void only_a_front_that_is_trusted_is_believed(String trusted, String remote, String forwarded, String origin) {
        assertThat(new TrustedProxies(trusted).origin(remote, forwarded)).isEqualTo(origin);
    }
}
