package vn.tiendo.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.assess.Coverage;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Figures;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.assess.WhyMissing;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Count;
import vn.tiendo.model.Measurement.Percent;
import vn.tiendo.model.Measurement.Share;
import vn.tiendo.model.RowOrigin;

/**
 * Reports what only computing figures reveals: who has not reported, and own figures that differ from computed ones.
 */
final class FigureDiagnostics {

    private static final String OBSERVATIONS = "so-lieu";

    /** How many units a message names; a province has a hundred communes. */
    private static final int MOST_NAMED = 10;

    private FigureDiagnostics() {}

    static void add(Dataset dataset, Figures figures, Diagnostics diagnostics) {
        FewProvinces.add(dataset.units(), figures, diagnostics);
        for (Series series : figures.all()) {
            for (Figure figure : series.figures()) {
                figure.coverage()
                        .ifPresent(
                                coverage -> addMissing(series.key(), figure, coverage, dataset, figures, diagnostics));
                figure.computed().ifPresent(computed -> addDifference(series.key(), figure, computed, diagnostics));
            }
        }
    }

    /** A unit that reported what cannot be added up is missing from the sum, but has reported. */
    private static void addMissing(
            SeriesKey key,
            Figure figure,
            Coverage coverage,
            Dataset dataset,
            Figures figures,
            Diagnostics diagnostics) {
        IndicatorCode reported = Optional.ofNullable(dataset.indicators().get(key.indicator()))
                .flatMap(Indicator::baseIndicator)
                .orElse(key.indicator());
        Map<WhyMissing, List<AdminUnitCode>> missing = coverage.missing().stream()
                .collect(Collectors.groupingBy(unit -> figures.whyMissing(unit, reported, key, figure)));
        if (missing.keySet().stream().allMatch(why -> why == WhyMissing.OTHER_VERSION)) {
            return;
        }
        List<String> arguments = new ArrayList<>(List.of(
                key.unit().text(),
                SeriesName.of(key),
                Integer.toString(figure.year()),
                Integer.toString(coverage.reported()),
                Integer.toString(coverage.expected())));
        for (WhyMissing why : WhyMissing.values()) {
            List<AdminUnitCode> units = missing.getOrDefault(why, List.of());
            arguments.add(withNames(units, dataset));
            arguments.add(notNamed(units));
        }
        diagnostics.add(
                DiagnosticCode.NOT_REPORTED, SourceLocation.ofFile(OBSERVATIONS), arguments.toArray(String[]::new));
    }

    private static String withNames(List<AdminUnitCode> units, Dataset dataset) {
        return units.stream()
                .limit(MOST_NAMED)
                .map(code -> withName(code, dataset))
                .collect(Collectors.joining(", "));
    }

    /** How many more there are, empty if none. */
    private static String notNamed(List<AdminUnitCode> units) {
        return units.size() > MOST_NAMED ? Integer.toString(units.size() - MOST_NAMED) : "";
    }

    /** The name follows the code, as the data have it: before it, within a sentence, its first letter would be small. */
    private static String withName(AdminUnitCode code, Dataset dataset) {
        return code + " ("
                + dataset.units().find(code).map(AdministrativeUnit::name).orElse("") + ")";
    }

    private static void addDifference(SeriesKey key, Figure figure, Figure computed, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticCode.OWN_FIGURE_DIFFERS,
                figure.origin().map(FigureDiagnostics::row).orElseGet(() -> SourceLocation.ofFile(OBSERVATIONS)),
                key.unit().text(),
                SeriesName.of(key),
                Integer.toString(figure.year()),
                text(figure.measurement()),
                text(computed.measurement()));
    }

    private static SourceLocation row(RowOrigin origin) {
        return SourceLocation.ofLine(origin.file(), origin.line());
    }

    /** Computed figures are numbers. */
    static String text(Measurement measurement) {
        if (measurement instanceof Share share) {
            return share.numerator() + "/" + share.denominator();
        } else if (measurement instanceof Percent percent) {
            return percent.value().toPlainString().replace('.', ',') + " %";
        } else if (measurement instanceof Count count) {
            return Long.toString(count.value());
        }
        return measurement.toString();
    }
}
