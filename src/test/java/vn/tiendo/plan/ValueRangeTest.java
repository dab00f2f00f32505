package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueRangeTest {

    @Test
    void anAxisEndsAtARoundNumberAboveEveryValue() {
        assertThat(ValueRange.roundAbove(7)).isEqualTo(8);
        assertThat(ValueRange.roundAbove(10)).isEqualTo(10);
        assertThat(ValueRange.roundAbove(1_234)).isEqualTo(2_000);
        assertThat(ValueRange.roundAbove(0)).isEqualTo(1);
    }
}
