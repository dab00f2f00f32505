package vn.tiendo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Fraction;

class VietnameseFormatTest {

    @Test
    void thousandsAreGroupedByDots() {
        assertThat(VietnameseFormat.whole(0)).isEqualTo("0");
        assertThat(VietnameseFormat.whole(999)).isEqualTo("999");
        assertThat(VietnameseFormat.whole(1_234)).isEqualTo("1.234");
        assertThat(VietnameseFormat.whole(1_234_567)).isEqualTo("1.234.567");
        assertThat(VietnameseFormat.whole(-1_234)).isEqualTo("−1.234");
    }

    @Test
    void decimalsFollowACommaAndThePercentSignASpaceThatDoesNotBreak() {
        assertThat(VietnameseFormat.percent(Fraction.of(9, 20).times(Fraction.of(100, 1)), 1))
                .isEqualTo("45,0\u00a0%");
        assertThat(VietnameseFormat.number(Fraction.of(12_345, 10), 1)).isEqualTo("1.234,5");
        assertThat(VietnameseFormat.number(Fraction.of(-5, 2), 1)).isEqualTo("−2,5");
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(VietnameseFormat.number(Fraction.of(1, 20), 1)).isEqualTo("0,1");
        assertThat(VietnameseFormat.number(Fraction.of(2, 3), 1)).isEqualTo("0,7");
    }

    @Test
    void anExactNumberHasNoIdleZeros() {
        assertThat(VietnameseFormat.exact(new BigDecimal("50.0"))).isEqualTo("50");
        assertThat(VietnameseFormat.exact(new BigDecimal("12.50"))).isEqualTo("12,5");
        assertThat(VietnameseFormat.exact(new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(VietnameseFormat.exact(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void aNumberIsShownSoFinelyThatItDoesNotSeemToReachItsThreshold() {
        Fraction fifty = Fraction.of(50, 1);
        assertThat(decimals("49.96", fifty)).isEqualTo(2);
        assertThat(decimals("49.94", fifty)).isEqualTo(1);
        assertThat(decimals("50.04", fifty)).isEqualTo(2);
        assertThat(decimals("50", fifty)).isEqualTo(1);
        // 2/3 is below 66.67, yet with one or two decimals it would be shown as 66,7 or 66,67.
        Fraction twoThirds = Fraction.percent(2, 3);
        assertThat(VietnameseFormat.decimalsAgainst(twoThirds, List.of(Fraction.of(new BigDecimal("66.67"))), 1))
                .isEqualTo(3);
    }

    private static int decimals(String number, Fraction threshold) {
        return VietnameseFormat.decimalsAgainst(Fraction.of(new BigDecimal(number)), List.of(threshold), 1);
    }

    @Test
    void datesAreWrittenDayFirst() {
        assertThat(VietnameseFormat.date(LocalDate.of(2025, 7, 1))).isEqualTo("01/07/2025");
        assertThat(VietnameseFormat.dayOfYear(MonthDay.of(11, 15))).isEqualTo("15/11");
    }

    @Test
    void theNextNumberAboveIsNeverTheNumberItself() {
        assertThat(VietnameseFormat.nextAbove(Fraction.of(2, 5), 1)).isEqualTo(Fraction.of(1, 2));
        assertThat(VietnameseFormat.nextAbove(Fraction.of(41, 100), 1)).isEqualTo(Fraction.of(1, 2));
    }
}
