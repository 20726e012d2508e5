package org.parley.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void the_median_is_the_one_in_the_middle_whatever_their_order() {
        assertThat(Range.of(9, 1, 5)).isEqualTo(new Range(5, 1, 9));
    }

    @Test
    void of_an_even_number_it_lies_between_the_two_in_the_middle() {
        assertThat(Range.of(1, 2, 4, 100)).isEqualTo(new Range(3, 1, 100));
    }

    @Test
    void a_percentile_is_one_of_the_values_and_never_above_the_largest() {
        var values = new double[200];
        for (int i = 0; i < values.length; i++) values[i] = values.length - i;

        assertThat(Range.percentile(0.99, values)).isEqualTo(198);
        assertThat(Range.percentile(1, values)).isEqualTo(200);
        assertThat(Range.percentile(0.99, 7)).isEqualTo(7);
        assertThat(values[0]).as("what was given is not sorted").isEqualTo(200);
    }

    @Test
    void of_nothing_there_is_none() {
        assertThatIllegalArgumentException().isThrownBy(Range::of);
        assertThatIllegalArgumentException().isThrownBy(() -> Range.percentile(0.5));
    }
}
