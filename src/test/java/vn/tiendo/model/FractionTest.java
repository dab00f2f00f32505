package vn.tiendo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33",
        "2, 3, 67",
        "1, 200, 1",
        "-1, 200, -1",
        "1, 201, 0",
        "-1, 201, 0",
        "999, 200, 500",
        "5, 1, 500"
    })
    void roundsHalfUpAwayFromZero(long numerator, long denominator, long hundredths) {
        assertThat(Fraction.of(numerator, denominator).toUnscaled(2)).hasValue(hundredths);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void roundsLikeExactDecimals(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            long denominator = random.nextLong(1, 1L << random.nextInt(1, 48));
            long part = random.nextLong(denominator + 1) * (random.nextBoolean() ? 1 : -1);
            BigDecimal exact =
                    BigDecimal.valueOf(part).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
            Fraction fraction = Fraction.of(part, denominator);

            assertThat(fraction.toDecimal(2)).isEqualTo(exact);
            fraction.toUnscaled(2)
                    .ifPresent(
                            digits -> assertThat(BigDecimal.valueOf(digits, 2)).isEqualTo(exact));
        }
    }

    @Test
    void leavesTermsThatAreTooGreatToBeMultiplied() {
        Fraction great = new Fraction(BigInteger.TWO.pow(60), BigInteger.ONE);

        assertThat(great.toUnscaled(2)).isEmpty();
    }
}
