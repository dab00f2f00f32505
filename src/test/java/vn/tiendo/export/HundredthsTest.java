package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Measurement.Share;

class HundredthsTest {

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
        assertThat(Hundredths.of(Fraction.of(numerator, denominator))).hasValue(hundredths);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithExactDecimals(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 10_000; i++) {
            long denominator = random.nextLong(1, 1L << random.nextInt(1, 48));
            long part = random.nextLong(denominator + 1);
            Fraction fraction = Fraction.of(random.nextBoolean() ? part : -part, denominator);

            assertThat(Hundredths.of(fraction))
                    .hasValue(fraction.toDecimal(2).unscaledValue().longValueExact());
            assertThat(Hundredths.of(new Share(part, denominator)))
                    .hasValue(Fraction.percent(part, denominator)
                            .toDecimal(2)
                            .unscaledValue()
                            .longValueExact());
        }
    }

    @Test
    void leavesTermsThatAreTooGreatToBeMultiplied() {
        Fraction great = new Fraction(BigInteger.TWO.pow(60), BigInteger.ONE);

        assertThat(Hundredths.of(great)).isEmpty();
        assertThat(Hundredths.of(new Share(1, 1L << 50))).isEmpty();
    }
}
