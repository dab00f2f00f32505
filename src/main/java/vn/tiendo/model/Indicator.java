package vn.tiendo.model;

import java.util.List;
import java.util.Optional;

/**
 * What is measured.
 *
 * @param shortName the name for charts and tables; the full name if the data give none
 * @param measureUnit the unit of measure, such as {@code %} or {@code người}
 * @param aggregationLevels with {@link Aggregation#SHARE_OF_UNITS}: the levels counted; empty for the direct children
 * @param baseIndicator with {@link Aggregation#SHARE_OF_UNITS}: the yes/no indicator that is counted
 * @param sensitive whether figures are published only if the data allow it, and with small counts withheld
 * @param decimals digits shown after the decimal comma
 */
public record Indicator(
        IndicatorCode code,
        String name,
        String shortName,
        String group,
        IndicatorKind kind,
        String measureUnit,
        String numeratorName,
        String denominatorName,
        Direction direction,
        Aggregation aggregation,
        List<AdministrativeLevel> aggregationLevels,
        Optional<IndicatorCode> baseIndicator,
        boolean sensitive,
        int decimals,
        String definition,
        String source,
        RowOrigin origin) {

    public Indicator {
        aggregationLevels = List.copyOf(aggregationLevels);
    }

    /** The same indicator without the one that it counts. */
    public Indicator withoutBase() {
        return new Indicator(
                code,
                name,
                shortName,
                group,
                kind,
                measureUnit,
                numeratorName,
                denominatorName,
                direction,
                aggregation,
                aggregationLevels,
                Optional.empty(),
                sensitive,
                decimals,
                definition,
                source,
                origin);
    }
}
