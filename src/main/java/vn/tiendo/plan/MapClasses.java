package vn.tiendo.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;

/**
 * The classes of a map: all of the same round width, and few enough to differ visibly in shade; for figures of any size
 * and sign. The last one of a rate ends at 100 %, which belongs to it.
 *
 * @param step their width
 * @param first the lower bound of the lowest class, in steps
 * @param count how many there are
 * @param isRate whether the figures end at 100
 */
record MapClasses(BigDecimal step, long first, int count, boolean isRate) {

    private static final int MOST = 5;
    private static final List<BigDecimal> MANTISSAS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The narrowest suitable classes, not narrower than the decimals with which the indicator is shown. */
    static MapClasses of(Collection<Fraction> figures, Indicator indicator) {
        int decimals = indicator.kind() == IndicatorKind.COUNT ? 0 : indicator.decimals();
        boolean isRate = indicator.kind() == IndicatorKind.RATE;
        for (int exponent = -decimals; ; exponent++) {
            for (BigDecimal mantissa : MANTISSAS) {
                BigDecimal step = mantissa.scaleByPowerOfTen(exponent).stripTrailingZeros();
                if (step.scale() <= decimals) {
                    long least = Long.MAX_VALUE;
                    long most = Long.MIN_VALUE;
                    for (Fraction figure : figures) {
                        long place = placeOf(figure, step, isRate);
                        least = Math.min(least, place);
                        most = Math.max(most, place);
                    }
                    if (most - least < MOST) {
                        return new MapClasses(step, least, (int) (most - least) + 1, isRate);
                    }
                }
            }
        }
    }

    /** The number of a figure's class; 1 is the lowest. */
    int classOf(Fraction figure) {
        return (int) (placeOf(figure, step, isRate) - first) + 1;
    }

    /** The classes in words, lowest first. */
    List<String> meanings(Messages messages, String unit) {
        List<String> meanings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal from = step.multiply(BigDecimal.valueOf(first + i));
            BigDecimal to = from.add(step);
            String key = isRate && to.compareTo(HUNDRED) >= 0 ? "map.shade.last" : "map.shade";
            meanings.add(VietnameseFormat.withUnit(
                    messages.text(key, VietnameseFormat.exact(from), VietnameseFormat.exact(to)), unit));
        }
        return meanings;
    }

    /** The lower bound of a figure's class, in steps. */
    private static long placeOf(Fraction figure, BigDecimal step, boolean isRate) {
        return isRate && figure.compareTo(Fraction.of(HUNDRED)) >= 0
                ? HUNDRED.divide(step, 0, RoundingMode.CEILING).longValueExact() - 1
                : Fraction.ZERO
                        .minus(figure.dividedBy(Fraction.of(step)))
                        .ceiling()
                        .negate()
                        .longValueExact();
    }
}
