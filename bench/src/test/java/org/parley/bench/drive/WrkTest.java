package org.parley.bench.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.parley.bench.measure.Load;

class WrkTest {

    @Test
    void its_figures_are_found_among_what_it_says() {
        var said = """
                Running 10s test @ http://127.0.0.1:8080/uk
                  2 threads and 64 connections
                Requests/sec:   3000.00
                parley requests=30000 micros=10000000 errors=2 p50=1500 p99=20250
                """;

        assertThat(Wrk.parse(said)).isEqualTo(new Load(30000, 2, 10, 1.5, 20.25));
    }

    @Test
    void when_it_tells_none_that_is_no_measurement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wrk.parse("unable to connect"))
                .withMessageContaining("unable to connect");
    }
}
